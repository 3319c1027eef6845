import type { Item } from '../items/item.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Member, NetworkState, Retention } from '../network.ts';
import type { Due } from '../items/due.ts';
import type { Parts } from '../apply.ts';
import type { Poll } from '../polls/poll.ts';
import { dayOf, instantAt, noonOf, type Day, type Instant } from '../time.ts';

/** What was closed before these moments has been kept for as long as the network wants. */
export interface Borders {
  readonly before: Instant;
  /** For decisions; undefined where they are kept for good. */
  readonly decisionsBefore: Instant | undefined;
}

/** What of a network has passed its borders. */
export interface Outlived {
  readonly items: readonly Item[];
  readonly polls: readonly Poll[];
  readonly meetings: readonly Meeting[];
  /** Those who left. */
  readonly members: readonly Member[];
}

/** How much was weeded, or would be. */
export interface Weeded {
  /** Assignments and topics that weren't decided at a meeting. */
  readonly items: number;
  readonly decisions: number;
  readonly polls: number;
  readonly meetings: number;
  readonly members: number;
  /** Lines of history of all these. */
  readonly history: number;
  /** Rows of operation: what was done and sent. */
  readonly other: number;
}

/** How much would go, with this many rows of operation beside it. */
export function countsOf({ items, polls, meetings, members }: Outlived, other: number): Weeded {
  const decisions = items.filter(({ decided }) => decided).length;
  const history = [...items, ...polls, ...meetings].reduce((sum, { revision }) => sum + revision, 0);
  return {
    items: items.length - decisions,
    decisions,
    polls: polls.length,
    meetings: meetings.length,
    members: members.length,
    history,
    other,
  };
}

const yearsBefore = (day: Day, years: number): Instant => instantAt(noonOf(day).minus({ years }).toISODate(), '00:00');

/** The borders at `now`: so many years ago, as that day began in Sweden. */
export function bordersOf({ years, decisionYears }: Omit<Retention, 'since'>, now: Instant): Borders {
  const today = dayOf(now);
  return {
    before: yearsBefore(today, years),
    decisionsBefore: decisionYears === undefined ? undefined : yearsBefore(today, decisionYears),
  };
}

/** Whether an item has been closed for long enough. A decision that stands was closed as it was written down. */
function isPast(item: Item, { before, decisionsBefore }: Borders): boolean {
  const border = item.decided ? decisionsBefore : before;
  return item.state !== 'open' && border !== undefined && (item.closed ?? item.created).at < border;
}

function isPollPast({ state, closed, created }: Poll, { before }: Borders): boolean {
  return state !== 'open' && (closed ?? created).at < before;
}

const meetingIn = (due: Due | undefined): string[] => (due?.kind === 'meeting' ? [due.meeting] : []);

/** The ids of the meetings that an item names. */
const meetingsOf = ({ saidAt, due, proposal }: Item): string[] => [
  ...(saidAt === undefined ? [] : [saidAt]),
  ...meetingIn(due),
  ...meetingIn(proposal?.due),
];

const hasLeft = ({ left }: Member, { before }: Borders) => left !== undefined && left < dayOf(before);

/**
 * What has passed its borders, among these closed items, decisions and polls and the network's meetings and former
 * members. A meeting stays as long as anything that stays was said or is due at it.
 */
export function outlivedOf(
  state: NetworkState,
  closed: readonly Item[],
  polls: readonly Poll[],
  borders: Borders,
): Outlived {
  const items = closed.filter((item) => isPast(item, borders));
  const gone = new Set(items.map(({ number }) => number));
  const staying = [...state.items, ...closed.filter(({ number }) => !gone.has(number))];
  const named = new Set(staying.flatMap(meetingsOf));
  return {
    items,
    polls: polls.filter((poll) => isPollPast(poll, borders)),
    meetings: state.meetings.filter(({ id, day }) => day < dayOf(borders.before) && !named.has(id)),
    members: state.departed.filter((member) => hasLeft(member, borders)),
  };
}

/**
 * What stands about former members in rows that stay: terms of the presidium that ended before the border, and places in
 * groups and in the rotation of those who left before it. Gives those rows without them; undefined where there is nothing.
 */
export function withoutFormer({ network, groups, departed }: NetworkState, borders: Borders): Parts | undefined {
  const gone = new Set(departed.filter((member) => hasLeft(member, borders)).map(({ id }) => id));
  const terms = network.terms?.filter(({ to }) => to === undefined || to >= dayOf(borders.before));
  const rotation = network.rotation?.filter((party) => party.kind !== 'member' || !gone.has(party.id));
  const fewer = terms?.length !== network.terms?.length || rotation?.length !== network.rotation?.length;
  const changed = groups
    .filter(({ members }) => members.some((id) => gone.has(id)))
    .map((group) => ({ ...group, members: group.members.filter((id) => !gone.has(id)) }));
  if (!fewer && changed.length === 0) return undefined;
  return { ...(fewer ? { network: { ...network, terms, rotation } } : {}), groups: changed };
}
