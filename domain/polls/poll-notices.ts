import { noticeDay } from '../calendar.ts';
import type { NetworkState, Settings } from '../network.ts';
import { pollSubject, type Notice, type NoticeKind } from '../notices/notice.ts';
import { unanswered, type Poll } from './poll.ts';
import { addDays, instantAt, type Day, type Instant } from '../time.ts';

/** Calendar days before the last day to answer. */
const ASKED_AGAIN = [3, 1] as const;

/** A fortnight, and on to a day when people are at work. */
const USUAL_DAYS = 14;

/** The last day to answer of a question asked on `today` that names no day. */
export function usualLastDay(today: Day, settings: Settings): Day {
  return noticeDay(addDays(today, USUAL_DAYS), 1, settings);
}

/** When a poll closes by itself: at the network's hour on the first notice day after the last day to answer. */
export function closingTime({ closes }: Poll, { settings }: NetworkState['network']): Instant {
  return instantAt(noticeDay(addDays(closes, 1), 1, settings), settings.hour);
}

/**
 * Every notice that a poll calls for, past ones too: those who haven't answered are asked again, on notice days as
 * reminders are, and it is closed. Of two that land on one day the later stays.
 */
export function pollNotices(poll: Poll, { network }: Pick<NetworkState, 'network'>): Notice[] {
  if (poll.state !== 'open') return [];
  const { settings, id } = network;
  const owed = (at: Instant, kind: NoticeKind): Notice => ({ at, network: id, subject: pollSubject(poll.id), kind });
  const days = new Map<Day, NoticeKind>();
  if (unanswered(poll).length > 0) {
    for (const before of ASKED_AGAIN) {
      days.set(noticeDay(addDays(poll.closes, -before), -1, settings), `ask${before}`);
    }
  }
  return [
    ...[...days].map(([on, kind]) => owed(instantAt(on, settings.hour), kind)),
    owed(closingTime(poll, network), 'close'),
  ];
}

/** What is owed at once where polls have changed: their post in the channel as they stand now, and the result of one that closed. */
export function changedPolls(network: string, polls: readonly Poll[], at: Instant): Notice[] {
  return polls.flatMap((poll) => {
    const subject = pollSubject(poll.id);
    const shown: Notice = { at, network, subject, kind: 'shown' };
    return poll.state === 'closed' ? [shown, { at, network, subject, kind: 'result' }] : [shown];
  });
}
