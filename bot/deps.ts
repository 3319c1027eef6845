import type { Instant } from '../domain/time.ts';
import type { Store } from '../storage/store.ts';
import type { Command } from './command.ts';
import type { Log } from './log.ts';

/** What the bot leans on, passed in: the tables, the clock, the log, and what only this way of running it can do. */
export interface Deps {
  readonly store: Store;
  readonly now: () => Instant;
  readonly log: Log;
  /** From where files that people send may be fetched. */
  readonly fetches: (url: URL) => boolean;
  /** Where people reach this bot from outside, without a slash at its end: "https://uppdrag.example.se". */
  readonly publicUrl: () => string;
  /** Waits before trying again after a conflict. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Commands beside those that everyone has, such as moving the clock in the local mode. */
  readonly commands: readonly Command[];
}
