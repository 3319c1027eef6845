import { instantAt, addDays, dayOf, type Instant } from '../../domain/time.ts';
import { noticeDay } from '../../domain/calendar.ts';
import type { Settings } from '../../domain/network.ts';
import type { Failed } from '../../storage/owed.ts';
import type { SendFailure } from '../sender.ts';

/** Tried for this long, a notice is dead. */
const DEAD_AFTER_MS = 24 * 60 * 60_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const AN_HOUR_MS = 60 * 60_000;

const later = (at: Instant, milliseconds: number): Instant => new Date(Date.parse(at) + milliseconds).toISOString();

/**
 * When to try again after `failed` tries before this one: exponential, half of it chance so that many don't come back
 * at once, and never before the service asked. `random` gives 0 to 1. Undefined where it has been tried for 24 hours.
 */
export function triedAgain(
  before: Failed | undefined,
  fault: Pick<SendFailure, 'retryAfterMs'>,
  now: Instant,
  firstMs: number,
  random: () => number,
): Failed | undefined {
  const tries = (before?.tries ?? 0) + 1;
  const since = before && before.tries > 0 ? before.since : now;
  if (Date.parse(now) - Date.parse(since) >= DEAD_AFTER_MS) return undefined;
  const most = Math.min(LONGEST_WAIT_MS, firstMs * 2 ** (tries - 1));
  const wait = Math.max(most / 2 + (most / 2) * random(), fault.retryAfterMs ?? 0);
  return { tries, since, next: later(now, wait), away: before?.away ?? false };
}

/** What is owed to somebody out of reach waits for the day's one post: an hour after the network's own, on a working day. */
export function outOfReach(now: Instant, settings: Settings): Failed {
  const postOn = (from: string) => later(instantAt(noticeDay(from, 1, settings), settings.hour), AN_HOUR_MS);
  const today = postOn(dayOf(now));
  return { tries: 0, since: now, next: today > now ? today : postOn(addDays(dayOf(now), 1)), away: true };
}
