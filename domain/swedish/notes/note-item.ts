import type { DraftDue } from '../../items/draft.ts';

export type NoteKind = 'assignment' | 'decision' | 'meeting' | 'topic';

/** Something found in notes: what, who and when, the words it was read from, and the rule that read it. */
export interface NoteItem {
  readonly kind: NoteKind;
  /** The sentence as written, with runs of space made one. */
  readonly quote: string;
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
  /** As written. */
  readonly assignees: readonly string[];
  readonly title: string;
  readonly due: DraftDue;
  /** "08:30", of a meeting that says when it starts. */
  readonly time?: string;
  /** An assignment that was also decided. */
  readonly decided: boolean;
  readonly rule: string;
  /** Ticked from the start in the review; the unsure ones are not. */
  readonly sure: boolean;
}

/** What one rule says of a sentence, before the page adds its lines. */
export type Finding = Omit<NoteItem, 'lines' | 'quote'>;
