import { standsAlone } from '../../domain/notices/notice.ts';
import { CHANNEL } from '../../domain/notices/recipients.ts';
import type { Instant } from '../../domain/time.ts';
import type { OwedNotice } from '../../storage/owed.ts';

/** What goes out as one message. */
export interface Delivery {
  readonly network: string;
  /** For the channel, in place of people whom it didn't reach in private. */
  readonly away: boolean;
  readonly notices: readonly OwedNotice[];
}

/** One batch claims no more than this; more for one recipient at one time is a second message. */
const MOST_CLAIMED = 100;

/** What is one message: all of one person's, but what stands alone; each post of a channel; all that waits for a network's post for people out of reach. */
function messageOf({ network, person, subject, kind, failed }: OwedNotice): string {
  if (failed?.away) return JSON.stringify([network]);
  const alone = person === CHANNEL || standsAlone(kind);
  return JSON.stringify(alone ? [network, person, subject, kind] : [network, person]);
}

/** The messages that notices of single recipients make at `now`, in the order they fell due; those claimed, or waiting for another try, are left out. */
export function deliveriesOf(notices: readonly OwedNotice[], now: Instant, claimMs: number): Delivery[] {
  const free = notices.filter(({ person, claimed, failed }) => {
    if (person === undefined || (failed && failed.next > now)) return false;
    return claimed === undefined || Date.parse(now) - Date.parse(claimed.at) > claimMs;
  });
  const messages = new Map<string, OwedNotice[]>();
  for (const notice of free) {
    const key = messageOf(notice);
    messages.set(key, [...(messages.get(key) ?? []), notice]);
  }
  return [...messages.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { network, failed } = first;
    const parts = Array.from({ length: Math.ceil(all.length / MOST_CLAIMED) }, (_, index) =>
      all.slice(index * MOST_CLAIMED, (index + 1) * MOST_CLAIMED),
    );
    return parts.map((part) => ({ network, away: failed?.away ?? false, notices: part }));
  });
}
