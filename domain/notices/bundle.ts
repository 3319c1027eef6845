import type { Item } from '../items/item.ts';
import { isOverdue, byDue } from '../items/listing.ts';
import { isOf } from '../people/members.ts';
import type { NetworkState } from '../network.ts';
import { itemSubject, pollSubject, type Notice } from './notice.ts';
import type { Poll } from '../polls/poll.ts';
import { recipientsOf } from './recipients.ts';
import { stillCalledFor } from './schedule.ts';
import { dayOf, type Instant } from '../time.ts';

/** One thing that a person is reminded of. */
export interface Reminded {
  readonly item: Item;
  readonly overdue: boolean;
}

/** What comes before the due date. */
const REMINDER = /^(?:reminder\d+|later)$/;

/** What asks somebody to answer. */
const ASK = /^ask\d+$/;

/** Whether a notice of one recipient should still be sent: called for, still theirs, and no reminder of a day that has passed. */
export function stillOwed(notice: Notice, state: NetworkState, now: Instant): boolean {
  if (notice.person === undefined || !stillCalledFor(notice, state, now)) return false;
  if (!recipientsOf(notice, state).includes(notice.person)) return false;
  const [poll] = pollsOf([notice], state);
  // After downtime: once the last day has passed it is closed instead.
  if (poll && ASK.test(notice.kind) && poll.closes < dayOf(now)) return false;
  const item = state.items.find(({ number }) => itemSubject(number) === notice.subject);
  // After downtime: once the day has passed it is the overdue notice that tells, not the reminder.
  return !(item && REMINDER.test(notice.kind) && isOverdue(item, state.meetings, dayOf(now)));
}

/** The polls that notices are about. */
export function pollsOf(notices: readonly Notice[], state: NetworkState): Poll[] {
  const subjects = new Set(notices.map(({ subject }) => subject));
  return state.polls.filter(({ id }) => subjects.has(pollSubject(id)));
}

/** What these notices of one person say together: each item once, in order of due date. */
export function remindedOf(notices: readonly Notice[], state: NetworkState, now: Instant): Reminded[] {
  const subjects = new Set(notices.map(({ subject }) => subject));
  const items = state.items.filter(({ number }) => subjects.has(itemSubject(number)));
  return byDue(items, state.meetings).map((item) => ({ item, overdue: isOverdue(item, state.meetings, dayOf(now)) }));
}

/** Whether a person owes some of an item still. Who doesn't is told of it for having written it down. */
export function owesPart(item: Item, person: string, state: NetworkState): boolean {
  const member = state.members.find(({ id }) => id === person);
  return member !== undefined && item.lines.some(({ party, done }) => !done && isOf(party, member, state.groups));
}

/** An item with only the lines that are one member's: what the buttons of a reminder tick. An outside body's are the sender's to follow up. */
export function partOf(item: Item, person: string, state: NetworkState): Item {
  const member = state.members.find(({ id }) => id === person);
  const lines = item.lines.filter(({ party }) => member && isOf(party, member, state.groups));
  return lines.length > 0 ? { ...item, lines } : item;
}
