import type { Day } from '../../domain/time.ts';

/** What a cell holds: text, a number, a day, or nothing. */
export type Cell = string | number | { readonly day: Day } | undefined;

/** A table of data, for Excel and for csv. */
export interface Sheet {
  /** What the sheet is called in Excel: at most 31 characters, none of them `\ / ? * [ ] :`. */
  readonly name: string;
  /** Widths are in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}
