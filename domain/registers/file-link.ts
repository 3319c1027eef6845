import type { Instant } from '../time.ts';

/** For how long a link to a file works. */
const DAYS = 7;

/** What one link to a file gives, to whoever has it, as long as the person who got it belongs to the network. */
export interface FileLink {
  readonly network: string;
  /** The member who asked for it. */
  readonly person: string;
  /** Which kind of file, and what of it. */
  readonly kind: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** From this moment on the link is dead. */
  readonly expires: Instant;
}

/** When a link that is made at `now` expires. */
export function linkExpiry(now: Instant): Instant {
  return new Date(Date.parse(now) + DAYS * 24 * 60 * 60 * 1000).toISOString();
}
