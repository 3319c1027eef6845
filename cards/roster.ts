import type { Member, NetworkState, Term } from '../domain/network.ts';
import { dayOf, type Day, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { dayText } from './dates.ts';
import {
  card,
  heading,
  labelled,
  says,
  subheading,
  success,
  typed,
  type Action,
  type Card,
  type Element,
} from './element.ts';
import { pressed } from './pressed.ts';
import { counted, press } from './texts.ts';

/** Members on one page. */
export const MEMBERS_PAGE = 20;

/** Terms on the presidium's card: those of some ten years. */
const MOST_TERMS = 40;

function detailsOf(member: Member, today: Day): string {
  if (member.left !== undefined) return `Slutade ${dayText(member.left, today)}`;
  const roles = [member.presidium ? 'presidiet' : '', member.coordinator ? 'samordnare' : ''].filter(Boolean);
  // A coordinator needs no municipality.
  const from = member.municipality ?? (member.coordinator ? undefined : 'Ingen kommun vald');
  return [from, ...roles].filter((part) => part !== undefined).join(' · ');
}

const lacksMunicipality = ({ municipality, coordinator, left }: Member) =>
  municipality === undefined && !coordinator && left === undefined;

function memberRow(member: Member, network: string, today: Day): Element {
  return {
    type: 'Container',
    spacing: 'small',
    separator: true,
    selectAction: pressed('member', `Visa ${member.name}`, { network, member: member.id }),
    items: [
      typed(member.name, member.left === undefined ? { weight: 'bolder' } : { isSubtle: true }),
      typed(detailsOf(member, today), lacksMunicipality(member) ? {} : { isSubtle: true }, {
        spacing: 'none',
      }),
    ],
  };
}

/** The members, those without a municipality first: there is something to do about them. Those who have left come last. */
export function rosterCard(state: NetworkState, now: Instant, from: number, banner?: string): Card {
  const byName = (a: Member, b: Member) => a.name.localeCompare(b.name, 'sv');
  const present = [...state.members].sort(
    (a, b) => Number(lacksMunicipality(b)) - Number(lacksMunicipality(a)) || byName(a, b),
  );
  const rows = [...present, ...[...state.departed].sort(byName)];
  const shown = rows.slice(from, from + MEMBERS_PAGE);
  const network = state.network.id;
  const more: Action[] =
    from + shown.length < rows.length
      ? [button('roster', press.more, { network, from: String(from + shown.length) })]
      : [];
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(`Medlemmar (${state.members.length})`),
      says(
        `${counted(state.network.municipalities.length, 'kommun', 'kommuner')} i nätverket. Tryck på ett namn för att ändra kommun, roller och grupper.`,
      ),
      ...shown.map((member) => memberRow(member, network, dayOf(now))),
    ],
    [...more, button('groups', 'Grupper', { network }), button('presidium', 'Presidiet', { network })],
  );
}

const termText = ({ from, to }: Term, today: Day): string =>
  to === undefined ? `från och med ${dayText(from, today)}` : `${dayText(from, today)} – ${dayText(to, today)}`;

/** Who is in the presidium and since when, and who was before them. */
export function presidiumCard(state: NetworkState, now: Instant): Card {
  const today = dayOf(now);
  const terms = state.network.terms ?? [];
  const current = state.members.filter(({ presidium }) => presidium);
  const former = terms.filter(({ to }) => to !== undefined).reverse();
  const since = ({ id }: Member) => terms.find(({ member, to }) => member === id && to === undefined);
  return card([
    heading('Presidiet'),
    ...(current.length === 0
      ? [says('Nätverket har inget presidium. Alla medlemmar får planera möten, ändra medlemmar och inställningar.')]
      : []),
    ...current.map((member) => {
      const term = since(member);
      return labelled(`${term ? termText(term, today) : 'nu'}:`, member.name);
    }),
    ...(former.length > 0 ? [subheading('Tidigare')] : []),
    ...former.slice(0, MOST_TERMS).map((term) => labelled(`${termText(term, today)}:`, term.name)),
    says('Presidiet väljs med ”medlemmar”: tryck på ett namn.', { isSubtle: true, spacing: 'medium' }),
  ]);
}
