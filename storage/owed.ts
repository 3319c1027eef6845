import type { Notice } from '../domain/notices/notice.ts';
import type { Instant } from '../domain/time.ts';

/** A notice row that was read: still whole, or one recipient's. */
export interface OwedNotice extends Notice {
  readonly etag: string;
  /** When a sender took it, if one has. A claim older than the claim's time to live may be taken over. */
  readonly claimed?: { readonly by: string; readonly at: Instant };
  /** What came of trying to send it, where that failed. */
  readonly failed?: Failed;
}

/** How a notice that couldn't be sent stands. */
export interface Failed {
  readonly tries: number;
  /** The first of these tries. */
  readonly since: Instant;
  /** Not to be tried before. */
  readonly next: Instant;
  /** The person can't be reached in private: it is for a post in the channel now. */
  readonly away: boolean;
}

/** Who sweeps, as the row says it. */
export interface LeaseRow {
  readonly holder: string;
  readonly etag: string;
}

/** What a sweep reads, in one query. */
export interface Due {
  /** Undefined where nobody has swept yet. */
  readonly lease: LeaseRow | undefined;
  /** Notices whose time has come, earliest first. */
  readonly notices: readonly OwedNotice[];
}

/** What became of a notice; dead is one that was tried until it was too late. */
export type Outcome = 'sent' | 'dropped' | 'dead';
