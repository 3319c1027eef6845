import { endOf, type Meeting } from './meeting.ts';
import type { NetworkState } from '../network.ts';
import { meetingSubject, type Notice } from '../notices/notice.ts';
import type { Instant } from '../time.ts';

/** What people must know to be at a meeting. */
const WHERE_AND_WHEN = ['day', 'from', 'to', 'place', 'link', 'cancelled'] as const;

/**
 * The word owed at once to everyone for each of the meetings that `after` has otherwise than `before`: moved, cancelled or on
 * again. Nothing is said of new ones and of those that have been.
 */
export function changedNotices(before: NetworkState, after: readonly Meeting[], at: Instant): Notice[] {
  return after.flatMap((meeting) => {
    const was = before.meetings.find(({ id }) => id === meeting.id);
    if (was === undefined || WHERE_AND_WHEN.every((part) => was[part] === meeting[part])) return [];
    if (endOf(meeting) <= at) return [];
    return { at, network: before.network.id, subject: meetingSubject(meeting.id), kind: 'changed' };
  });
}
