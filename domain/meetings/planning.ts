import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import { boundDue, type Due } from '../items/due.ts';
import type { Item } from '../items/item.ts';
import { byStart, plannedMeetings, startOf, type Meeting } from './meeting.ts';
import type { NetworkState } from '../network.ts';
import { partyKey, type Party } from '../items/party.ts';
import { moved } from '../items/transitions.ts';

/** What people say of a meeting. */
export type MeetingFields = Pick<Meeting, 'day' | 'from' | 'to' | 'place' | 'theme' | 'link' | 'chair' | 'secretary'>;

/** Whose turn it is to lead the meeting after those given: the next in the rotation after the latest that one of it led. */
export function nextChair(rotation: readonly Party[], meetings: readonly Meeting[]): Party | undefined {
  const keys = rotation.map(partyKey);
  const led = byStart(meetings).flatMap(({ chair, cancelled }) => {
    const place = chair && !cancelled ? keys.indexOf(partyKey(chair)) : -1;
    return place < 0 ? [] : [place];
  });
  return rotation[((led.at(-1) ?? -1) + 1) % rotation.length];
}

/** The meetings, each without a chair led by whose turn it is; `others` are those that stay as they are. */
function withChairs(rotation: readonly Party[], meetings: readonly Meeting[], others: readonly Meeting[]): Meeting[] {
  const led = new Map(others.map((meeting) => [meeting.id, meeting]));
  for (const meeting of byStart(meetings)) {
    const before = [...led.values()].filter((other) => startOf(other) < startOf(meeting));
    const chair = meeting.chair ?? nextChair(rotation, before);
    led.set(meeting.id, chair ? { ...meeting, chair } : meeting);
  }
  return meetings.map((meeting) => led.get(meeting.id) ?? meeting);
}

/**
 * New meetings. What is due at "nästa möte (ej bokat)" is bound to the first meeting to come, and follows it from then on.
 * Who leads them is whose turn it is, where it isn't said. A meeting's id is made from the operation, so that the same act
 * makes the same meeting.
 */
export function planMeetings(state: NetworkState, act: Act, planned: readonly MeetingFields[]): Change {
  const fresh = planned.map((fields, index): Meeting => ({
    ...fields,
    id: `${act.operation}${index}`,
    revision: 1,
    cancelled: false,
  }));
  const meetings = withChairs(state.network.rotation ?? [], fresh, state.meetings);
  const all = [...state.meetings, ...meetings];
  const waiting = state.items.filter(({ due }) => boundDue(due, all, act.at) !== due);
  const items = waiting.map((item) => moved(item, boundDue(item.due, all, act.at)));
  return changeOf(state, act, 'planned', { meetings, items });
}

/** From now on these take turns to lead the meetings, in their order; the planned ones that nobody leads get whose turn it is. */
export function shareChair(state: NetworkState, act: Act, rotation: readonly Party[]): Change {
  const open = plannedMeetings(state.meetings, act.at).filter(({ chair }) => chair === undefined);
  const others = state.meetings.filter((meeting) => !open.includes(meeting));
  const meetings = withChairs(
    rotation,
    open.map((meeting) => ({ ...meeting, revision: meeting.revision + 1 })),
    others,
  );
  return changeOf(state, act, 'set', { network: { ...state.network, rotation }, meetings });
}

/** Open items that are due at a meeting, and move with it. */
export function dueAt(meeting: Meeting, items: readonly Item[]): Item[] {
  return items.filter(({ due }) => due.kind === 'meeting' && due.meeting === meeting.id);
}

/** How many of what is due at a meeting are to be done by then, and how many are brought up there. */
export interface DueCount {
  readonly tasks: number;
  readonly topics: number;
}

/** What is due at a meeting, counted; undefined where nothing is. */
export function countDueAt(meeting: Meeting, items: readonly Item[]): DueCount | undefined {
  const due = dueAt(meeting, items);
  const topics = due.filter(({ kind }) => kind === 'topic').length;
  return due.length === 0 ? undefined : { tasks: due.length - topics, topics };
}

/** The meeting as the form says it now; what is due at it and its notices follow. One that was cancelled is on again. */
export function changeMeeting(state: NetworkState, act: Act, meeting: Meeting, fields: MeetingFields): Change {
  const after: Meeting = { ...meeting, ...fields, cancelled: false, undone: undefined, revision: meeting.revision + 1 };
  const isMoved = meeting.cancelled || meeting.day !== after.day || meeting.from !== after.from;
  return changeOf(state, act, isMoved ? 'rescheduled' : 'edited', { meetings: [after] });
}

/** The meeting cancelled, and each item that was due at it due as `instead` says; "next-meeting" is the one planned, if one is. */
export function cancelMeeting(
  state: NetworkState,
  act: Act,
  meeting: Meeting,
  instead: (item: Item) => Due,
  reason?: string,
): Change {
  const after: Meeting = { ...meeting, cancelled: true, revision: meeting.revision + 1 };
  const items = dueAt(meeting, state.items).map((item) => moved(item, instead(item)));
  const text = reason === undefined ? {} : { text: reason };
  return changeOf(state, act, 'cancelled', { meetings: [after], items, ...text });
}
