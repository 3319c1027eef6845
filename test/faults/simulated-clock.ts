/** A clock that stands still while something real is done, and jumps to the next timer when nothing is. */
export interface SimulatedClock {
  /** In milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Lets the clock stand still until `act` has ended. */
  readonly during: <T>(act: () => Promise<T>) => Promise<T>;
  /** Lets time pass until `done`; throws where nothing is left that could end it. */
  readonly runUntil: <T>(done: Promise<T>) => Promise<T>;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** All that has been asked of promises is done when a turn of the event loop has come and gone. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export function simulatedClock(startMs: number): SimulatedClock {
  let now = startMs;
  let inHand = 0;
  let freed: (() => void) | undefined;
  // The earliest first; those at one time in the order they were set.
  const timers: Timer[] = [];

  /** Where a timer for `at` belongs: after all that ring then or before. */
  function placeOf(at: number): number {
    let [low, high] = [0, timers.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (timers[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    nowMs: () => now,
    wait: (milliseconds) =>
      new Promise((ring) => {
        const at = now + Math.max(0, milliseconds);
        timers.splice(placeOf(at), 0, { at, ring });
      }),
    during: async (act) => {
      inHand += 1;
      try {
        return await act();
      } finally {
        inHand -= 1;
        freed?.();
      }
    },
    runUntil: async (done) => {
      const state = { over: false };
      const end = () => {
        state.over = true;
        freed?.();
      };
      done.then(end, end);
      for (;;) {
        await settled();
        if (state.over) return done;
        if (inHand > 0) {
          await new Promise<void>((resolve) => (freed = resolve));
          continue;
        }
        const next = timers.shift();
        if (next === undefined) throw new Error('nothing is left to wait for');
        now = next.at;
        next.ring();
      }
    },
  };
}
