import { nextMeeting, type Meeting } from '../meetings/meeting.ts';
import type { Day, Instant } from '../time.ts';

/** When something is due: on a date, at a planned meeting (and it moves with it), at the next meeting while none is planned, or never. */
export type Due =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'meeting'; readonly meeting: string }
  | { readonly kind: 'next-meeting' };

export const noDue: Due = { kind: 'none' };

/** The day something is due, as the meetings stand now; undefined where there is none, or its meeting is cancelled. */
export function dueDay(due: Due, meetings: readonly Meeting[]): Day | undefined {
  if (due.kind === 'date') return due.day;
  if (due.kind !== 'meeting') return undefined;
  const meeting = meetings.find((candidate) => candidate.id === due.meeting);
  return meeting === undefined || meeting.cancelled ? undefined : meeting.day;
}

/** "Nästa möte (ej bokat)" as the meeting that it is once one is planned; any other due as it is. */
export function boundDue(due: Due, meetings: readonly Meeting[], now: Instant): Due {
  const next = due.kind === 'next-meeting' ? nextMeeting(meetings, now) : undefined;
  return next ? { kind: 'meeting', meeting: next.id } : due;
}

const which = (due: Due): string => (due.kind === 'date' ? due.day : due.kind === 'meeting' ? due.meeting : '');

/** Whether two dues are one: the same date, the same meeting, or both never. */
export function sameDue(a: Due, b: Due): boolean {
  return a.kind === b.kind && which(a) === which(b);
}
