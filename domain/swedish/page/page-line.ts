/** What one line of notes is, told by its own looks. */
export type LineKind = 'blank' | 'furniture' | 'attendance' | 'heading' | 'item' | 'row' | 'text';

/** One line of a page. */
export interface PageLine {
  /** From 1. */
  readonly number: number;
  readonly kind: LineKind;
  /** Without bullet, number and Markdown around it. */
  readonly content: string;
  /** Marked by a bullet, and not by a number. */
  readonly bullet: boolean;
  /** Marked as a paragraph of a formal record: "§ 7". */
  readonly paragraph: boolean;
  /** How far in it begins. */
  readonly indent: number;
  /** Goes on with the line before, however it looks. */
  readonly goesOn?: boolean;
}
