import { dueDay } from '../items/due.ts';
import type { Item } from '../items/item.ts';
import { byDue, isOverdue } from '../items/listing.ts';
import { comingUp } from './agenda.ts';
import { latestHeld, type Meeting } from './meeting.ts';
import type { NetworkState } from '../network.ts';
import { dayOf, type Instant } from '../time.ts';

/** Where things stand before a meeting. Assignments are counted; each open one stands in exactly one of the lists. */
export interface Digest {
  /** The meeting it is for; undefined where none is planned. */
  readonly meeting?: Meeting | undefined;
  /** The latest meeting that has been held; undefined where none has been yet. */
  readonly previous?: Meeting | undefined;
  /** Assignments done since the meeting before, or at all where there was none. */
  readonly done: readonly Item[];
  readonly overdue: readonly Item[];
  /** Due at the meeting or some day before it. */
  readonly dueAtMeeting: readonly Item[];
  readonly others: readonly Item[];
  /** To be brought up at the meeting, and what waits for no meeting in particular; all that waits where none is planned. */
  readonly topics: readonly Item[];
}

/** The digest at `now`; `closed` is what was closed since the meeting before. */
export function digestOf(
  state: NetworkState,
  meeting: Meeting | undefined,
  closed: readonly Item[],
  now: Instant,
): Digest {
  const today = dayOf(now);
  const open = byDue(
    state.items.filter((item) => item.kind === 'assignment'),
    state.meetings,
  );
  const overdue = open.filter((item) => isOverdue(item, state.meetings, today));
  const dueAtMeeting = open.filter((item) => {
    const day = dueDay(item.due, state.meetings);
    return meeting !== undefined && day !== undefined && day >= today && day <= meeting.day;
  });
  const waiting = meeting ? comingUp(meeting, state, now) : byDue(state.items, state.meetings);
  return {
    meeting,
    previous: latestHeld(state.meetings, now),
    done: closed.filter((item) => item.kind === 'assignment' && item.state === 'done'),
    overdue,
    dueAtMeeting,
    others: open.filter((item) => !overdue.includes(item) && !dueAtMeeting.includes(item)),
    topics: waiting.filter((item) => item.kind === 'topic'),
  };
}
