import type { Clause } from './clauses/clause.ts';
import type { NoteContext, Place } from './note-context.ts';
import type { Finding } from './note-item.ts';

/** A sentence of notes, or a row of a table, with where it stands and what the rules found in it. */
export interface ReadSentence {
  /** As read: runs of space made one, an OCR's spellings mended. */
  readonly words: string;
  readonly quote: string;
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
  readonly clauses: readonly Clause[];
  readonly place: Place;
  readonly context: NoteContext;
  readonly findings: readonly Finding[];
}
