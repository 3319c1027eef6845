import type { NoteKind } from '../../domain/swedish/notes/note-item.ts';
import { FOUND, SEVERAL, TRAPS } from '../domain/swedish/note-sentences.ts';
import type { Page } from './corpus.ts';
import { KIND_NAMES } from './same-words.ts';

const DATE = '2027-01-20';
const HEAD = `Styrelsemöte ${DATE}\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask, Karin L\n\nLena har ringt.\n\n`;
const LINE = HEAD.split('\n').length;

function pageWith(sentence: string, kinds: readonly NoteKind[]): Page {
  const item = {
    kind_alt: [],
    quote: sentence,
    assignees: [],
    due: null,
    due_alt: [],
    lines: [LINE, LINE],
    optional: false,
  } as const;
  return {
    name: sentence,
    text: `${HEAD}${sentence}\n`,
    date: DATE,
    items: kinds.map((kind) => ({ ...item, kind: KIND_NAMES[kind] })),
  };
}

/** How often each is taught: the reader is held to every one of them. */
const TIMES = 3;

/** The sentences that rules are tested with, each as a page of notes of its own, to learn from. */
export function sentencePages(): Page[] {
  const pages = [
    ...FOUND.map(([sentence, kind]) => pageWith(sentence, [kind])),
    ...SEVERAL.map(([sentence, kinds]) => pageWith(sentence, kinds)),
    ...TRAPS.map((sentence) => pageWith(sentence, [])),
  ];
  return Array.from({ length: TIMES }, () => pages).flat();
}
