import type { Party } from '../items/party.ts';
import { addDays, dayOf, instantAt, type Day, type Instant } from '../time.ts';

/** Somebody who was at a meeting; those from outside the roster have no id. */
export interface Present {
  readonly id?: string | undefined;
  readonly name: string;
}

/** A meeting of the network. Times are local, "09:00"; a meeting lies within one day. */
export interface Meeting {
  readonly id: string;
  readonly revision: number;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly theme: string;
  /** Where to click to be there, https. */
  readonly link?: string | undefined;
  /** Who leads it and who writes its notes: a member, or a municipality whose members share it. */
  readonly chair?: Party | undefined;
  readonly secretary?: Party | undefined;
  /** Who was there. */
  readonly present?: readonly Present[] | undefined;
  readonly cancelled: boolean;
  /** It was planned by mistake, and that was taken back: it is cancelled, and stands in no list. */
  readonly undone?: true | undefined;
  /** Its notes have been read in and saved. */
  readonly notesSaved?: true | undefined;
}

/** When the meeting starts. */
export function startOf(meeting: Meeting): Instant {
  return instantAt(meeting.day, meeting.from);
}

/** When the meeting ends. */
export function endOf(meeting: Meeting): Instant {
  return instantAt(meeting.day, meeting.to);
}

/** The meetings, soonest first; two at the same time always in the same order. */
export function byStart(meetings: readonly Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => startOf(a).localeCompare(startOf(b)) || a.id.localeCompare(b.id));
}

/** Planned, held or cancelled, as seen at `now`; a meeting is planned until it has ended. */
export function standing(meeting: Meeting, now: Instant): 'planned' | 'held' | 'cancelled' {
  if (meeting.cancelled) return 'cancelled';
  return endOf(meeting) > now ? 'planned' : 'held';
}

/** Meetings still to come or going on at `now`, soonest first. */
export function plannedMeetings(meetings: readonly Meeting[], now: Instant): Meeting[] {
  return byStart(meetings.filter((meeting) => standing(meeting, now) === 'planned'));
}

/** The meeting going on at `now`. */
export function ongoingMeeting(meetings: readonly Meeting[], now: Instant): Meeting | undefined {
  return plannedMeetings(meetings, now).find((meeting) => startOf(meeting) <= now);
}

/** The first meeting that starts after `now`: what "nästa möte" means, also when it is said during a meeting. */
export function nextMeeting(meetings: readonly Meeting[], now: Instant): Meeting | undefined {
  return plannedMeetings(meetings, now).find((meeting) => startOf(meeting) > now);
}

/** The latest meeting that has ended at `now`. */
export function latestHeld(meetings: readonly Meeting[], now: Instant): Meeting | undefined {
  return byStart(meetings.filter((meeting) => standing(meeting, now) === 'held')).at(-1);
}

/** What is written down this many days after a meeting is hardly from it any more. */
const SPOKEN_DAYS = 14;

/**
 * The meeting that something written at `now` was said at: the ongoing one, else one of the same day, else the latest held
 * in the last two weeks.
 */
export function meetingSpokenAt(meetings: readonly Meeting[], now: Instant): Meeting | undefined {
  const latest = latestHeld(meetings, now);
  return (
    ongoingMeeting(meetings, now) ??
    meetings.find((meeting) => !meeting.cancelled && meeting.day === dayOf(now)) ??
    (latest && addDays(latest.day, SPOKEN_DAYS) >= dayOf(now) ? latest : undefined)
  );
}
