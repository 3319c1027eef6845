import { noticeDay, workingDaysBefore } from '../calendar.ts';
import { dueDay } from '../items/due.ts';
import type { Item } from '../items/item.ts';
import { leftBy } from '../people/left-behind.ts';
import { endOf, type Meeting } from '../meetings/meeting.ts';
import type { NetworkState } from '../network.ts';
import { itemSubject, meetingSubject, pollSubject, type Notice, type NoticeKind } from './notice.ts';
import { pollNotices } from '../polls/poll-notices.ts';
import { addDays, dayOf, instantAt, type Day, type Instant } from '../time.ts';

/**
 * Every notice that an open item calls for, past ones too. Reminders move earlier to a working day and are never after
 * the due date; two that land on one day are one. Overdue moves later, and comes once.
 */
export function itemNotices(item: Item, state: NetworkState): Notice[] {
  const day = dueDay(item.due, state.meetings);
  if (item.state !== 'open' || item.kind !== 'assignment' || day === undefined) return [];
  const { network } = state;
  const { settings } = network;
  const days = new Map<Day, NoticeKind>();
  for (const before of settings.reminders) {
    const on = noticeDay(addDays(day, -before), -1, settings);
    // Of two on one day, the one nearest the due date stays: it is the more pressing.
    days.set(on, `reminder${before}`);
  }
  if (settings.overdue) days.set(noticeDay(addDays(day, 1), 1, settings), 'overdue');
  const subject = itemSubject(item.number);
  return [...days].map(([on, kind]) => ({ at: instantAt(on, settings.hour), network: network.id, subject, kind }));
}

/**
 * Every notice that a meeting calls for, past ones too: the review and the digest some working days before it, and the day
 * after it a prompt for its notes.
 */
export function meetingNotices(meeting: Meeting, state: NetworkState): Notice[] {
  if (meeting.cancelled) return [];
  const { network } = state;
  const { settings } = network;
  const subject = meetingSubject(meeting.id);
  const owed = (on: Day, kind: NoticeKind): Notice => ({
    at: instantAt(on, settings.hour),
    network: network.id,
    subject,
    kind,
  });
  const before = (days: number) => noticeDay(workingDaysBefore(meeting.day, days), -1, settings);
  const notes = noticeDay(addDays(meeting.day, 1), 1, settings);
  return [
    ...(settings.review > 0 ? [owed(before(settings.review), 'review')] : []),
    ...(settings.digest > 0 ? [owed(before(settings.digest), 'digest')] : []),
    ...(settings.notes && !meeting.notesSaved ? [owed(notes, 'notes')] : []),
  ];
}

/** The time, the subject and the kind of a notice, whoever it goes to: the same words for the same notice. */
export function noticeId({ at, subject, kind }: Notice): string {
  return `${at} ${subject} ${kind}`;
}

/** The notices that a network calls for, past ones too, among these items and meetings of it. */
export function noticesOf(state: NetworkState, items: readonly Item[], meetings: readonly Meeting[]): Notice[] {
  return [
    ...items.flatMap((item) => itemNotices(item, state)),
    ...meetings.flatMap((meeting) => meetingNotices(meeting, state)),
  ];
}

/**
 * The notices that become owed at `now` when what a network calls for changes from `before` to `after`: those to come that
 * weren't called for, and what would have come later today at the old hour where the new one has passed.
 */
export function newlyOwed(before: readonly Notice[], after: readonly Notice[], now: Instant): Notice[] {
  const known = new Set(before.map(noticeId));
  const sameDay = ({ at, subject, kind }: Notice) => `${dayOf(at)} ${subject} ${kind}`;
  const laterToday = new Set(before.filter(({ at }) => at > now).map(sameDay));
  return after.filter((notice) => !known.has(noticeId(notice)) && (notice.at > now || laterToday.has(sameDay(notice))));
}

/** What somebody caused about an item, and says nothing to anybody once it is closed. */
const ABOUT_OPEN_ITEM: ReadonlySet<NoticeKind> = new Set(['later', 'nudge', 'handed', 'answered']);

/** What stands whatever has happened since: a post to bring up to date, and words between networks. */
const ALWAYS: ReadonlySet<NoticeKind> = new Set(['shown', 'offered', 'settled', 'told', 'rehomed']);

const BEFORE_MEETING: ReadonlySet<NoticeKind> = new Set(['review', 'digest', 'changed']);

/** What a network calls for after `now` that isn't among the notices planned: what a re-plan adds. */
export function missingNotices(state: NetworkState, planned: readonly Notice[], now: Instant): Notice[] {
  const known = new Set(planned.filter(({ network }) => network === state.network.id).map(noticeId));
  const called = [
    ...noticesOf(state, state.items, state.meetings),
    ...state.polls.flatMap((poll) => pollNotices(poll, state)),
  ];
  return called.filter((notice) => notice.at > now && !known.has(noticeId(notice)));
}

/** Whether a notice is still called for, now that its time has come. */
export function stillCalledFor(notice: Notice, state: NetworkState, now: Instant): boolean {
  // A poll closes in its time, whether or not anybody can be told of it.
  if (state.network.away !== undefined && notice.kind !== 'close') return false;
  const item = state.items.find((candidate) => itemSubject(candidate.number) === notice.subject);
  const meeting = state.meetings.find((candidate) => meetingSubject(candidate.id) === notice.subject);
  // Once the meeting is over, what was to be said before it helps nobody.
  if (meeting && BEFORE_MEETING.has(notice.kind) && endOf(meeting) <= now) return false;
  // What somebody caused, rather than the plan, applies as long as its subject does.
  if (notice.kind === 'changed') return meeting !== undefined;
  if (ABOUT_OPEN_ITEM.has(notice.kind)) return item !== undefined;
  if (notice.kind === 'asked') return item?.proposal?.at === notice.at;
  if (notice.kind === 'left') return leftBy(notice.subject, state) !== undefined;
  const poll = state.polls.find((candidate) => pollSubject(candidate.id) === notice.subject);
  if (ALWAYS.has(notice.kind)) return true;
  if (notice.kind === 'finished') return item === undefined;
  // One that somebody opened again has no result yet.
  if (notice.kind === 'result') return poll === undefined;
  // Whatever hours and days the settings have come to since it was planned: nothing else would close it.
  if (notice.kind === 'close') return poll !== undefined && poll.closes < dayOf(now);
  const called = [
    ...(item ? itemNotices(item, state) : []),
    ...(meeting ? meetingNotices(meeting, state) : []),
    ...(poll ? pollNotices(poll, state) : []),
  ];
  return called.some((candidate) => noticeId(candidate) === noticeId(notice));
}
