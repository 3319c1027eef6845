import type { Item } from './item.ts';
import type { NetworkState } from '../network.ts';
import { itemSubject, type Notice } from '../notices/notice.ts';
import type { Instant } from '../time.ts';

/** The word owed to the network that an item was copied from, of each that `after` has closed. */
export function finishedNotices(before: NetworkState, after: readonly Item[], at: Instant): Notice[] {
  const wasOpen = new Set(before.items.map(({ number }) => number));
  return after
    .filter(({ origin, state, number }) => origin !== undefined && state !== 'open' && wasOpen.has(number))
    .map(({ number }) => ({ at, network: before.network.id, subject: itemSubject(number), kind: 'finished' }));
}
