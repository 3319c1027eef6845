import { changeOf } from './apply.ts';
import type { Act, Change } from './change.ts';
import { boundDue } from './due.ts';
import type { Meeting } from './meeting.ts';
import type { NetworkState } from './network.ts';
import { moved } from './transitions.ts';

/** What people say of a meeting. */
export type MeetingFields = Pick<Meeting, 'day' | 'from' | 'to' | 'place' | 'theme'>;

/**
 * New meetings. What is due at "nästa möte (ej bokat)" is bound to the first meeting to come, and follows it from then on.
 * A meeting's id is made from the operation, so that the same act makes the same meeting.
 */
export function planMeetings(state: NetworkState, act: Act, planned: readonly MeetingFields[]): Change {
  const meetings = planned.map((fields, index): Meeting => ({
    ...fields,
    id: `${act.operation}${index}`,
    revision: 1,
    cancelled: false,
  }));
  const all = [...state.meetings, ...meetings];
  const waiting = state.items.filter(({ due }) => boundDue(due, all, act.at) !== due);
  const items = waiting.map((item) => moved(item, boundDue(item.due, all, act.at)));
  return changeOf(state, act, 'planned', { meetings, items });
}
