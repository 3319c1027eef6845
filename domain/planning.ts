import { changeOf } from './apply.ts';
import type { Act, Change } from './change.ts';
import { nextMeeting, type Meeting } from './meeting.ts';
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
  const next = nextMeeting([...state.meetings, ...meetings], act.at);
  const waiting = next ? state.items.filter((item) => item.due.kind === 'next-meeting') : [];
  const items = next ? waiting.map((item) => moved(item, { kind: 'meeting', meeting: next.id })) : [];
  return changeOf(state, act, 'planned', { meetings, items });
}
