import { dueDay } from './due.ts';
import type { Item } from './item.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { isOf } from '../people/members.ts';
import type { Member, NetworkState } from '../network.ts';
import { partyKey, type Party } from './party.ts';
import type { Day } from '../time.ts';

/** Whether an open assignment's day has passed. Something due at a meeting is overdue from the day after it; a topic just waits. */
export function isOverdue(item: Item, meetings: readonly Meeting[], today: Day): boolean {
  const day = dueDay(item.due, meetings);
  return item.state === 'open' && item.kind === 'assignment' && day !== undefined && day < today;
}

/** Whether a topic waits still though the day on which it was to be brought up has passed. */
export function isPassed(item: Item, meetings: readonly Meeting[], today: Day): boolean {
  const day = dueDay(item.due, meetings);
  return item.state === 'open' && item.kind === 'topic' && day !== undefined && day < today;
}

/** By due date (so that what is overdue comes first), then what is due at the next meeting, then what never is; then by number. */
export function byDue(items: readonly Item[], meetings: readonly Meeting[]): Item[] {
  const rank = (item: Item) => dueDay(item.due, meetings) ?? (item.due.kind === 'next-meeting' ? '9998' : '9999');
  return [...items].sort((a, b) => rank(a).localeCompare(rank(b)) || a.number - b.number);
}

/** Whether a party owes some of the item still. */
export function owes(item: Item, party: Party): boolean {
  return item.lines.some((line) => !line.done && partyKey(line.party) === partyKey(party));
}

/** What a member still owes: alone, for the municipality, or in a group. */
export function owedBy(member: Member, state: NetworkState): Item[] {
  return state.items.filter((item) => item.lines.some((line) => !line.done && isOf(line.party, member, state.groups)));
}
