import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';
import type { Log } from '../log.ts';

const EVERY_MS = 60 * 60_000;

/** Erases unsaved drafts that have expired, now and once a day from then on, until it is stopped. */
export function startDaily({
  store,
  log,
  now,
}: {
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Instant;
}): { readonly stop: () => void } {
  let done: Day | undefined;
  const round = () => {
    const today = dayOf(now());
    if (done === today) return;
    done = today;
    store.eraseDrafts(today).then(
      (erased) => log.info('drafts erased', { erased }),
      (fault: unknown) => log.fault('drafts not erased', fault),
    );
  };
  round();
  const timer = setInterval(round, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
