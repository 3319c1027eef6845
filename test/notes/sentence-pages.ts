import type { NoteKind } from '../../domain/swedish/notes/note-item.ts';
import { FOUND, SEVERAL, TRAPS } from '../domain/swedish/note-sentences.ts';
import type { Page } from './corpus.ts';
import { unmarked } from './markup.ts';
import { SHORT_PAGES } from './short-pages.ts';

const DATE = '2027-01-20';
const HEAD = `Styrelsemöte ${DATE}\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask, Karin L\n\nLena har ringt.\n\n`;
const MARKS = { assignment: 'u', decision: 'b', meeting: 'm', topic: 'a' } as const satisfies Record<NoteKind, string>;

const marked = (sentence: string, kinds: readonly NoteKind[]): string =>
  kinds.length === 0 ? sentence : `{{${kinds.map((kind) => MARKS[kind]).join('&&')}|${sentence}}}`;

const pageWith = (page: string): Page => ({ name: page, date: DATE, ...unmarked(`${HEAD}${page}\n`) });

/** How often each is taught: the reader is held to every one of them. */
const TIMES = 6;

/** The sentences and the short pages that the reader is tested with, each as notes of its own, to learn from. */
export function sentencePages(): Page[] {
  const pages = [
    ...FOUND.map(([sentence, kind]) => marked(sentence, [kind])),
    ...SEVERAL.map(([sentence, kinds]) => marked(sentence, kinds)),
    ...TRAPS,
    ...SHORT_PAGES,
  ].map(pageWith);
  return Array.from({ length: TIMES }, () => pages).flat();
}
