import { owedByParty } from '../domain/left-behind.ts';
import type { Member, NetworkState } from '../domain/network.ts';
import { partyKey, type Party } from '../domain/party.ts';
import { currentTerm } from '../domain/terms.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { choiceSet } from './choices.ts';
import { dayText } from './dates.ts';
import { card, heading, problem, says, success, typed, type Card, type Element } from './element.ts';
import { counted, press } from './texts.ts';

/** What the form of a member shows. */
export interface MemberView {
  readonly state: NetworkState;
  readonly member: Member;
  readonly operation: string;
  /** The municipalities to choose from. */
  readonly all: readonly string[];
  /** Whether who reads it may set roles, and end a membership. */
  readonly runs: boolean;
  /** What was ticked, where the form comes back with a question. */
  readonly values?: MemberInputs;
  /** The network would be without a presidium: it is asked about once. */
  readonly unled?: boolean;
}

/** The inputs of the form. */
export interface MemberInputs {
  readonly municipality: string;
  readonly presidium: string;
  readonly since: string;
  readonly coordinator: string;
  readonly groups: string;
}

const UNLED =
  'Då har nätverket inget presidium, och alla medlemmar får planera möten, ändra medlemmar och inställningar.';

/** The form filled in with how things stand. */
export function memberValues({ network, groups }: NetworkState, member: Member): MemberInputs {
  return {
    municipality: member.municipality ?? '',
    presidium: String(member.presidium),
    since: currentTerm(network.terms ?? [], member)?.from ?? '',
    coordinator: String(member.coordinator),
    groups: groups
      .filter(({ members }) => members.includes(member.id))
      .map(({ id }) => id)
      .join(','),
  };
}

function roleElements({ groups }: NetworkState, values: MemberInputs): Element[] {
  const choices = groups.map(({ id, name }) => ({ title: name, value: id }));
  return [
    { type: 'Input.Toggle', id: 'presidium', title: 'Sitter i presidiet', value: values.presidium },
    { type: 'Input.Date', id: 'since', label: 'I presidiet från och med (i dag om inget anges)', value: values.since },
    { type: 'Input.Toggle', id: 'coordinator', title: 'Är samordnare', value: values.coordinator },
    ...(choices.length > 0
      ? [choiceSet('groups', 'Grupper', choices, values.groups, { isMultiSelect: true, style: 'expanded' })]
      : []),
  ];
}

/** A member's municipality and, for who runs the network, roles and groups. */
export function memberForm(view: MemberView): Card {
  const { state, member, operation, all, runs, values = memberValues(state, member), unled = false } = view;
  const network = state.network.id;
  const choices = [...all].sort((a, b) => a.localeCompare(b, 'sv')).map((name) => ({ title: name, value: name }));
  const drawn = { network, member: member.id, operation, ...(unled ? { unled } : {}) };
  return card(
    [
      heading('Medlem'),
      typed(member.name, { weight: 'bolder' }),
      ...(member.email === undefined ? [] : [typed(member.email, { isSubtle: true })]),
      choiceSet(
        'municipality',
        'Företräder',
        [{ title: 'Ingen kommun', value: 'none' }, ...choices],
        values.municipality,
        {
          // Teams on iOS leaves a list that can be searched empty although it has a value; Spara would then take it away.
          style: values.municipality === '' ? 'filtered' : 'compact',
          placeholder: 'Sök kommun',
        },
      ),
      ...(runs ? roleElements(state, values) : []),
      ...(unled ? [problem(`${UNLED} Tryck en gång till om det är meningen.`)] : []),
    ],
    [
      button('saveMember', press.save, drawn, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
      ...(runs ? [plainButton('depart', 'Inte längre med', { network, member: member.id, operation })] : []),
    ],
  );
}

/** Asks before a member is taken out by hand. */
export function departCard(state: NetworkState, member: Member, operation: string, unled: boolean): Card {
  const owed = owedBy(member, state);
  const drawn = { network: state.network.id, member: member.id, operation, sure: true, ...(unled ? { unled } : {}) };
  return card(
    [
      heading('Inte längre med?'),
      typed(member.name, { weight: 'bolder' }),
      says('Den som tas bort får inga påminnelser och kan inte ändra något här. Ni kan ta med personen igen senare.'),
      ...(owed > 0 ? [says(`${counted(owed, 'punkt', 'punkter')} finns kvar att lämna över till någon annan.`)] : []),
      ...(unled ? [problem(UNLED)] : []),
    ],
    [button('depart', 'Ta bort', drawn, { style: 'destructive' }), plainButton('cancel', press.cancel, {})],
  );
}

const partyOf = ({ id, name }: Member): Party => ({ kind: 'member', id, name });

/** How much a person owes in their own name. */
const owedBy = (member: Member, state: NetworkState): number => owedByParty(partyOf(member), state).length;

/** Says to somebody who was taken out by hand that nothing was saved, and lets the others take them in again. */
export function askBackCard(state: NetworkState, member: Member, operation: string, now: Instant): Card {
  const since = member.left === undefined ? '' : ` sedan ${dayText(member.left, dayOf(now))}`;
  const who = state.members.some(({ presidium }) => presidium) ? 'någon i presidiet' : 'en annan medlem';
  return card(
    [
      heading('Inte längre med'),
      typed(`${member.name} är inte med i nätverket${since}, så inget sparades.`),
      says(`Vill du vara med igen? Be ${who} trycka på Ta med igen. Gör sedan om det du ville göra.`),
    ],
    [button('return', 'Ta med igen', { network: state.network.id, member: member.id, operation })],
  );
}

/** Somebody who has left, to be taken in again, with a way to what they owe still. */
export function departedCard(
  state: NetworkState,
  member: Member,
  operation: string,
  now: Instant,
  banner?: string,
): Card {
  const network = state.network.id;
  const owed = owedBy(member, state);
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading('Tidigare medlem'),
      typed(member.name, { weight: 'bolder' }),
      ...(member.left === undefined ? [] : [says(`Slutade ${dayText(member.left, dayOf(now))}.`)]),
    ],
    [
      button('return', 'Ta med igen', { network, member: member.id, operation }, { style: 'positive' }),
      ...(owed > 0
        ? [button('left', `Visa det som är kvar (${owed})`, { network, party: partyKey(partyOf(member)) })]
        : []),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}
