import type { Instant } from '../../domain/time.ts';
import type { Log } from '../log.ts';
import { sweep, type SweepDeps } from './sweep.ts';

/** A notice that another process planned is found at most this long after its time. */
const EVERY_MS = 30_000;

/** A sweep that is repeated until it is stopped. */
export interface Sweeper {
  /** Ends after the message in hand. */
  readonly stop: () => Promise<void>;
}

/** Sweeps now and every half minute; a sweep that fails is logged, and the next one tries again. */
export function startSweeper(deps: SweepDeps & { readonly log: Log; readonly now: () => Instant }): Sweeper {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const round = () => {
    running = sweep(deps, deps.now())
      .catch((fault: unknown) => deps.log.fault('sweep failed', fault))
      .finally(() => {
        if (!stopped) timer = setTimeout(round, EVERY_MS);
      });
  };
  round();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
