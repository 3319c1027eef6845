import type { NoteKind } from '../../domain/swedish/notes/note-item.ts';
import type { GoldKind } from './markup.ts';

/** What the corpus calls the kinds. */
export const KIND_NAMES: Readonly<Record<NoteKind, GoldKind>> = {
  assignment: 'uppdrag',
  decision: 'beslut',
  meeting: 'möte',
  topic: 'agendapunkt',
};

/** Of the fewer words, as many as this are shared by two quotes of the same sentence, or two names of the same one. */
const SHARED = 0.6;

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const wordsOf = (text: string): Set<string> =>
  new Set(
    squeezed(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, ' ')
      .split(' ')
      .filter((word) => word !== ''),
  );

/** Whether two names, or two sentences, share most of their words. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && shared >= Math.min(x.size, y.size) * SHARED;
}

/** Whether two quotes are of the same sentence: one holds the other, or they share most of their words. */
export function saysTheSame(quote: string, other: string): boolean {
  const [a, b] = [squeezed(quote), squeezed(other)];
  return a.includes(b) || b.includes(a) || alike(a, b);
}
