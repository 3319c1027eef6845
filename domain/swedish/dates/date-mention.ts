import type { Day } from '../../time.ts';

/** A date in a text. Positions are in the text composed (NFC). */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly text: string;
  /** The rule that read it; "chrono" for chrono-node's own parsers. */
  readonly rule: string;
  /** undefined: written as a date, but no calendar has such a day. */
  readonly span?: { readonly first: Day; readonly last: Day; readonly approximate: boolean };
}
