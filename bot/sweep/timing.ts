/** How patient the sweeper is, in milliseconds. */
export interface Timing {
  /** A notice that another process planned is found at most this long after its time. */
  readonly everyMs: number;
  /** A claim this old is a dead sender's, and is taken over. Longer than a send and the difference between two clocks. */
  readonly claimMs: number;
  /** A lease that hasn't changed for this long is a dead sweeper's. Longer than it takes a stopping one to end. */
  readonly leaseMs: number;
  /** The wait after the first failed try; it doubles with each. */
  readonly retryMs: number;
}

export const USUAL_TIMING: Timing = { everyMs: 30_000, claimMs: 120_000, leaseMs: 30_000, retryMs: 30_000 };
