import type { SweepDeps } from './deps.ts';
import { sweep } from './sweep.ts';

/** A stopping process has this long for the messages in hand. */
const DRAIN_MS = 10_000;

/** A sweep that is repeated until it is stopped. */
export interface Sweeper {
  /** Sweeps at once, or once more after the sweep that is under way. */
  readonly wake: () => void;
  /** Ends after the messages in hand, and after 10 s at the latest: what isn't sent then is another process's to send. */
  readonly stop: () => Promise<void>;
}

/** Sweeps now and again and again; a sweep that fails is logged, and the next one tries again. */
export function startSweeper(deps: SweepDeps): Sweeper {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> | undefined;
  let woken = false;
  const round = () => {
    woken = false;
    running = sweep(deps, stopping.signal)
      .catch((fault: unknown) => deps.log.fault('sweep failed', fault))
      .finally(() => {
        running = undefined;
        if (!stopping.signal.aborted) timer = setTimeout(round, woken ? 0 : deps.timing.everyMs);
      });
  };
  round();
  return {
    wake: () => {
      woken = true;
      if (running !== undefined || stopping.signal.aborted) return;
      clearTimeout(timer);
      round();
    },
    stop: () => {
      stopping.abort();
      clearTimeout(timer);
      return new Promise((resolve) => {
        const deadline = setTimeout(resolve, DRAIN_MS);
        void Promise.resolve(running).finally(() => {
          clearTimeout(deadline);
          resolve();
        });
      });
    },
  };
}
