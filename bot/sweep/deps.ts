import type { Instant } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';
import type { Log } from '../log.ts';
import type { Sender } from '../sender.ts';
import type { Lease } from './lease.ts';
import type { Timing } from './timing.ts';

/** What the sweeper leans on. */
export interface SweepDeps {
  readonly store: Store;
  readonly sender: Sender;
  readonly log: Log;
  readonly now: () => Instant;
  readonly lease: Lease;
  readonly timing: Timing;
  /** Waits this many milliseconds before trying again. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1, for waits that shouldn't all be alike. */
  readonly random: () => number;
}
