import { owedByParty } from '../../domain/people/left-behind.ts';
import type { Member, NetworkState } from '../../domain/network.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import { currentTerm } from '../../domain/people/terms.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import { dayText } from '../parts/dates.ts';
import { card, heading, problem, says, success, typed, type Card, type Element } from '../parts/element.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

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
    { type: 'Input.Toggle', id: 'presidium', title: words.memberForm.presidium, value: values.presidium },
    { type: 'Input.Date', id: 'since', label: words.memberForm.since, value: values.since },
    { type: 'Input.Toggle', id: 'coordinator', title: words.memberForm.coordinator, value: values.coordinator },
    ...(choices.length > 0
      ? [
          choiceSet('groups', words.memberForm.groups, choices, values.groups, {
            isMultiSelect: true,
            style: 'expanded',
          }),
        ]
      : []),
  ];
}

/** A member's municipality and, for who runs the network, roles and groups. */
export function memberForm(view: MemberView): Card {
  const { state, member, operation, all, runs, values = memberValues(state, member), unled = false } = view;
  const network = state.network.id;
  const choices = [...all].sort((a, b) => a.localeCompare(b, 'sv')).map((name) => ({ title: name, value: name }));
  const drawn = { network, member: member.id, operation, ...(unled ? { unled } : {}) };
  const { municipality } = words.memberForm;
  return card(
    [
      heading(words.memberForm.heading),
      typed(member.name, { weight: 'bolder' }),
      ...(member.email === undefined ? [] : [typed(member.email, { isSubtle: true })]),
      choiceSet(
        'municipality',
        municipality.label,
        [{ title: municipality.none, value: 'none' }, ...choices],
        values.municipality,
        {
          // Teams on iOS leaves a list that can be searched empty although it has a value; Spara would then take it away.
          style: values.municipality === '' ? 'filtered' : 'compact',
          placeholder: municipality.placeholder,
        },
      ),
      ...(runs ? roleElements(state, values) : []),
      ...(unled ? [problem(words.memberForm.unledOnceMore)] : []),
    ],
    [
      button('saveMember', press.save, drawn, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
      ...(runs
        ? [plainButton('depart', words.memberForm.press.depart, { network, member: member.id, operation })]
        : []),
    ],
  );
}

/** Asks before a member is taken out by hand. */
export function departCard(state: NetworkState, member: Member, operation: string, unled: boolean): Card {
  const owed = owedBy(member, state);
  const drawn = { network: state.network.id, member: member.id, operation, sure: true, ...(unled ? { unled } : {}) };
  return card(
    [
      heading(words.memberForm.depart.heading),
      typed(member.name, { weight: 'bolder' }),
      says(words.memberForm.depart.about),
      ...(owed > 0 ? [says(words.memberForm.depart.owes(owed))] : []),
      ...(unled ? [problem(words.memberForm.unled)] : []),
    ],
    [
      button('depart', words.memberForm.press.remove, drawn, { style: 'destructive' }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

const partyOf = ({ id, name }: Member): Party => ({ kind: 'member', id, name });

/** How much a person owes in their own name. */
const owedBy = (member: Member, state: NetworkState): number => owedByParty(partyOf(member), state).length;

/** Says to somebody who was taken out by hand that nothing was saved, and lets the others take them in again. */
export function askBackCard(state: NetworkState, member: Member, operation: string, now: Instant): Card {
  const { heading: title, gone, goneSince, askPresidium, askMember } = words.memberForm.askBack;
  const { name, left } = member;
  return card(
    [
      heading(title),
      typed(left === undefined ? gone(name) : goneSince(name, dayText(left, dayOf(now)))),
      says(state.members.some(({ presidium }) => presidium) ? askPresidium : askMember),
    ],
    [button('return', words.memberForm.press.return, { network: state.network.id, member: member.id, operation })],
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
      heading(words.memberForm.departed.heading),
      typed(member.name, { weight: 'bolder' }),
      ...(member.left === undefined ? [] : [says(words.memberForm.departed.since(dayText(member.left, dayOf(now))))]),
    ],
    [
      button('return', words.memberForm.press.return, { network, member: member.id, operation }, { style: 'positive' }),
      ...(owed > 0
        ? [button('left', words.memberForm.press.left(owed), { network, party: partyKey(partyOf(member)) })]
        : []),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}
