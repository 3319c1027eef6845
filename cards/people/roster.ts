import type { Member, NetworkState, Term } from '../../domain/network.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { dayText } from '../parts/dates.ts';
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
} from '../parts/element.ts';
import { pressed } from '../parts/pressed.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Members on one page. */
export const MEMBERS_PAGE = 20;

/** Terms on the presidium's card: those of some ten years. */
const MOST_TERMS = 40;

function detailsOf(member: Member, today: Day): string {
  if (member.left !== undefined) return words.roster.left(dayText(member.left, today));
  const { inPresidium, coordinator, municipalityMissing } = words.roster;
  const roles = [member.presidium ? inPresidium : '', member.coordinator ? coordinator : ''].filter(Boolean);
  // A coordinator needs no municipality.
  const from = member.municipality ?? (member.coordinator ? undefined : municipalityMissing);
  return [from, ...roles].filter((part) => part !== undefined).join(' · ');
}

const lacksMunicipality = ({ municipality, coordinator, left }: Member) =>
  municipality === undefined && !coordinator && left === undefined;

function memberRow(member: Member, network: string, today: Day): Element {
  return {
    type: 'Container',
    spacing: 'small',
    separator: true,
    selectAction: pressed('member', words.roster.show(member.name), { network, member: member.id }),
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
  const { groups, presidium } = words.roster.press;
  const more: Action[] =
    from + shown.length < rows.length
      ? [button('roster', press.more, { network, from: String(from + shown.length) })]
      : [];
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(words.roster.heading(state.members.length)),
      says(words.roster.about(state.network.municipalities.length)),
      ...shown.map((member) => memberRow(member, network, dayOf(now))),
    ],
    [...more, button('groups', groups, { network }), button('presidium', presidium, { network })],
  );
}

const termText = ({ from, to }: Term, today: Day): string =>
  to === undefined
    ? words.roster.presidium.since(dayText(from, today))
    : words.roster.presidium.term(dayText(from, today), dayText(to, today));

/** Who is in the presidium and since when, and who was before them. */
export function presidiumCard(state: NetworkState, now: Instant): Card {
  const today = dayOf(now);
  const terms = state.network.terms ?? [];
  const current = state.members.filter(({ presidium }) => presidium);
  const former = terms.filter(({ to }) => to !== undefined).reverse();
  const since = ({ id }: Member) => terms.find(({ member, to }) => member === id && to === undefined);
  return card([
    heading(words.roster.presidium.heading),
    ...(current.length === 0 ? [says(words.roster.presidium.none)] : []),
    ...current.map((member) => {
      const term = since(member);
      return labelled(`${term ? termText(term, today) : words.roster.presidium.now}:`, member.name);
    }),
    ...(former.length > 0 ? [subheading(words.roster.presidium.former)] : []),
    ...former.slice(0, MOST_TERMS).map((term) => labelled(`${termText(term, today)}:`, term.name)),
    says(words.roster.presidium.how, { isSubtle: true, spacing: 'medium' }),
  ]);
}
