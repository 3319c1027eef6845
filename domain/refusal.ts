import type { Item } from './items/item.ts';
import type { Day } from './time.ts';

/** Why something that a person asked for isn't done: a code to tell by, and what it is about. The words are in cards. */
export type Reason =
  /** Numbers are never used again: one that was given and isn't there has been weeded. */
  | { readonly code: 'unknown-item'; readonly number: number; readonly weeded?: boolean }
  | { readonly code: 'already-closed'; readonly item: Item }
  | { readonly code: 'not-closed'; readonly item: Item }
  | { readonly code: 'not-a-party'; readonly item: Item; readonly written: string }
  | { readonly code: 'no-such-line'; readonly item: Item }
  /** Whoever ticks owes no part of it, and may not tick others'. */
  | { readonly code: 'no-part'; readonly item: Item }
  /** One of several can't be done, so none of them is. */
  | { readonly code: 'all-or-none'; readonly because: Reason }
  | { readonly code: 'already-ticked'; readonly item: Item; readonly names: readonly string[] }
  | { readonly code: 'already-theirs'; readonly item: Item; readonly name: string }
  | { readonly code: 'no-proposal'; readonly item: Item }
  | { readonly code: 'proposal-passed'; readonly item: Item }
  | { readonly code: 'not-a-person'; readonly written: string }
  | { readonly code: 'unknown-name'; readonly written: string }
  | { readonly code: 'ambiguous-name'; readonly written: string; readonly names: readonly string[] }
  | { readonly code: 'not-a-date'; readonly written: string }
  | { readonly code: 'no-such-day'; readonly written: string }
  | { readonly code: 'no-meeting'; readonly written: string }
  | { readonly code: 'no-planned-meeting' | 'no-begun-meeting' }
  | { readonly code: 'past-date'; readonly day: Day; readonly item: Item }
  | { readonly code: 'stale'; readonly item: Item }
  | { readonly code: 'nothing-to-undo' | 'already-undone' }
  | { readonly code: 'not-yours'; readonly name: string }
  | { readonly code: 'changed-since'; readonly numbers: readonly number[] }
  | { readonly code: 'not-allowed'; readonly what: 'change' | 'tick' | 'hand' | 'propose'; readonly item: Item }
  /** Whoever closes a poll or makes a decision of it neither asked nor runs the network. */
  | { readonly code: 'not-concluding' }
  /** `written` is what was typed for it, which somebody who may can use. */
  | { readonly code: 'not-running'; readonly presidium: readonly string[]; readonly written?: string }
  | { readonly code: 'not-a-member' }
  | { readonly code: 'unknown-poll' }
  | { readonly code: 'unknown-offer' }
  | { readonly code: 'sent-away' }
  | { readonly code: 'no-municipality' }
  | { readonly code: 'not-asked'; readonly municipality: string }
  | { readonly code: 'draft-expired' }
  | { readonly code: 'empty'; readonly what: 'reason' | 'note' | 'ticks' }
  | {
      readonly code: 'too-long';
      readonly what: 'reason' | 'note' | 'text';
      readonly length: number;
      readonly limit: number;
    };

/** Thrown where the domain won't do what was asked; nothing has changed then. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}
