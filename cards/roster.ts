import type { Member, NetworkState } from '../domain/network.ts';
import { button, plainButton } from './button.ts';
import { choiceSet } from './choices.ts';
import { card, heading, says, success, typed, type Action, type Card, type Element } from './element.ts';
import { counted, press } from './texts.ts';

/** Members on one page. */
export const MEMBERS_PAGE = 20;

function memberRow(member: Member, network: string): Element {
  const roles = [member.presidium ? 'presidiet' : '', member.coordinator ? 'samordnare' : ''].filter(Boolean);
  const details = [member.municipality ?? 'Ingen kommun vald', ...roles].join(' · ');
  return {
    type: 'Container',
    spacing: 'small',
    separator: true,
    selectAction: button('member', `Välj kommun för ${member.name}`, { network, member: member.id }),
    items: [
      typed(member.name, { weight: 'bolder' }),
      typed(details, member.municipality === undefined ? { color: 'warning' } : { isSubtle: true }, {
        spacing: 'none',
      }),
    ],
  };
}

/** The members, those without a municipality first: there is something to do about them. */
export function rosterCard(state: NetworkState, from: number, banner?: string): Card {
  const members = [...state.members].sort(
    (a, b) =>
      Number(a.municipality !== undefined) - Number(b.municipality !== undefined) || a.name.localeCompare(b.name, 'sv'),
  );
  const shown = members.slice(from, from + MEMBERS_PAGE);
  const network = state.network.id;
  const more: Action[] =
    from + shown.length < members.length
      ? [button('roster', press.more, { network, from: String(from + shown.length) })]
      : [];
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(`Medlemmar (${members.length})`),
      says(
        `${counted(state.network.municipalities.length, 'kommun', 'kommuner')} i nätverket. Tryck på ett namn för att ändra kommun.`,
      ),
      ...shown.map((member) => memberRow(member, network)),
    ],
    more,
  );
}

/** The choice of a member's municipality. */
export function memberForm(state: NetworkState, member: Member, operation: string, all: readonly string[]): Card {
  const { municipality: chosen } = member;
  const choices = [...all].sort((a, b) => a.localeCompare(b, 'sv')).map((name) => ({ title: name, value: name }));
  return card(
    [
      heading('Kommun'),
      typed(member.name, { weight: 'bolder' }),
      ...(member.email === undefined ? [] : [typed(member.email, { isSubtle: true })]),
      choiceSet('municipality', 'Företräder', [{ title: 'Ingen kommun', value: 'none' }, ...choices], chosen ?? '', {
        // Teams on iOS leaves a list that can be searched empty although it has a value; Spara would then take it away.
        style: chosen === undefined ? 'filtered' : 'compact',
        placeholder: 'Sök kommun',
      }),
    ],
    [
      button(
        'saveMember',
        press.save,
        { network: state.network.id, member: member.id, operation },
        { style: 'positive' },
      ),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}
