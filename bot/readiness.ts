import type { Store } from '../storage/store.ts';
import type { Log } from './log.ts';

/** Anybody may ask, so the tables are asked at most this often. */
const LASTS_MS = 5_000;

/** Longer than the tables take on a bad day, shorter than those who ask have patience for. */
const PATIENCE_MS = 3_000;

/** What readiness leans on; `clock` gives milliseconds. */
interface ReadinessDeps {
  readonly store: Pick<Store, 'networksOf'>;
  readonly log: Log;
  readonly clock: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Tells whether the tables answer: one query at most each five seconds, that takes three at most. */
export function readiness({ store, log, clock, wait }: ReadinessDeps): () => Promise<boolean> {
  let latest: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  async function ask(): Promise<boolean> {
    try {
      // Nobody has this id: the shortest question that there is.
      const answered = store.networksOf('-').then(() => true);
      const isReady = await Promise.race([answered, wait(PATIENCE_MS).then(() => false)]);
      if (!isReady) log.info('tables slow', { patienceMs: PATIENCE_MS });
      return isReady;
    } catch (fault) {
      log.fault('tables not to be reached', fault);
      return false;
    }
  }
  return () => {
    const at = clock();
    if (latest === undefined || at - latest.at >= LASTS_MS) latest = { at, answer: ask() };
    return latest.answer;
  };
}
