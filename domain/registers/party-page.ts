import { concerns } from '../people/concerns.ts';
import { dueDay } from '../items/due.ts';
import type { Item } from '../items/item.ts';
import { byDue, isOverdue, owes } from '../items/listing.ts';
import { membersOf } from '../people/members.ts';
import { groupsOf, type Group, type Member, type NetworkState } from '../network.ts';
import { partyKey, type Party } from '../items/party.ts';
import { addDays, dayOf, instantAt, type Day, type Instant } from '../time.ts';

/** A party's part of an item that it has done. */
interface Done {
  readonly item: Item;
  readonly day: Day;
}

/** All that concerns one party. What its members owe in their own names stands on their pages. */
export interface PartyPage {
  readonly party: Party;
  /** Who acts for it; the person, where it is one; nobody for an outside body. */
  readonly members: readonly Member[];
  /** The groups that a person is in. */
  readonly groups: readonly Group[];
  readonly overdue: readonly Item[];
  /** What it owes still and isn't overdue, by due date. */
  readonly open: readonly Item[];
  /** What it did the last year, latest first. */
  readonly done: readonly Done[];
  /** Of these, how many had a date, and how many were done by it. */
  readonly dated: number;
  readonly inTime: number;
  /** Decisions that name it, latest first; those that it owes, or has done, are among the others. */
  readonly decisions: readonly Item[];
}

/** The instant a year ago: what was done since then is on the page. */
export function yearBefore(now: Instant): Instant {
  return instantAt(addDays(dayOf(now), -365), '00:00');
}

function doneBy(party: Party, items: readonly Item[], since: Instant): Done[] {
  return items
    .filter(({ state }) => state !== 'struck')
    .flatMap((item) =>
      item.lines
        .filter((line) => partyKey(line.party) === partyKey(party))
        .flatMap(({ done }) => (done && done.at >= since ? [{ item, day: dayOf(done.at) }] : [])),
    )
    .sort((a, b) => b.day.localeCompare(a.day) || b.item.number - a.item.number);
}

/** The page of a party; `closed` is what was closed since a year before `now`. */
export function partyPage(
  party: Party,
  state: NetworkState,
  { closed, decisions }: { readonly closed: readonly Item[]; readonly decisions: readonly Item[] },
  now: Instant,
): PartyPage {
  const { meetings, items } = state;
  const owed = byDue(
    items.filter((item) => owes(item, party)),
    meetings,
  );
  const overdue = owed.filter((item) => isOverdue(item, meetings, dayOf(now)));
  const done = doneBy(party, [...items, ...closed], yearBefore(now));
  const dated = done.flatMap(({ item, day }) => {
    const due = dueDay(item.due, meetings);
    return due === undefined ? [] : [{ due, day }];
  });
  const listed = new Set([...owed, ...done.map(({ item }) => item)].map(({ number }) => number));
  const members = membersOf(party, state);
  const theirs = (group: Group) => members.some(({ id }) => group.members.includes(id));
  return {
    party,
    members,
    groups: party.kind === 'member' ? groupsOf(state).filter(theirs) : [],
    overdue,
    open: owed.filter((item) => !overdue.includes(item)),
    done,
    dated: dated.length,
    inTime: dated.filter(({ due, day }) => day <= due).length,
    decisions: decisions.filter((item) => item.state !== 'struck' && concerns(item, party) && !listed.has(item.number)),
  };
}
