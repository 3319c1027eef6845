import type { Day } from '../../time.ts';
import type { Reading } from './calendar.ts';

/** One way of writing a date. */
export interface DateRule {
  /** Said of a date it found: "rule". */
  readonly name: string;
  /** What it reads; each rule's example is tested. */
  readonly example: string;
  /** A text without this holds no such date; told before the pattern is tried, which is slow. Without it: a figure. */
  readonly hint?: RegExp;
  /** Source of a pattern of whole words, without regard to case. */
  readonly pattern: string;
  /**
   * What the words mean to someone who reads them on `reference`; undefined where they are no date after all.
   * `after` is the text that follows.
   */
  readonly read: (
    parts: Readonly<Record<string, string | undefined>>,
    reference: Day,
    after: string,
  ) => Reading | undefined;
}
