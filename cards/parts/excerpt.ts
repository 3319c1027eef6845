import type { Mark } from '../../domain/registers/search-text.ts';

/** A piece of an excerpt: what was looked for, or the words around it. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Characters before the first thing found: enough to see what it is about. */
const BEFORE = 50;

/** Words around what was found, at most about `most` characters, in pieces that lie side by side; "…" where words are left out. */
export function excerpt(whole: string, marks: readonly Mark[], most: number): Piece[] {
  const text = whole.normalize('NFC');
  const [first] = marks;
  const from =
    first === undefined || first.from <= BEFORE || text.length <= most ? 0 : wordFrom(text, first.from - BEFORE);
  const to = text.length - from <= most ? text.length : wordEnd(text, from + most);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', found: false }] : [];
  let at = from;
  for (const mark of marks.filter((one) => one.to <= to)) {
    if (mark.from < at) continue;
    pieces.push(
      { text: text.slice(at, mark.from), found: false },
      { text: text.slice(mark.from, mark.to), found: true },
    );
    at = mark.to;
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), found: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The beginning of the first word at or after a place. */
function wordFrom(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + BEFORE / 2 ? at : space + 1;
}

/** The end of the last word before a place; the place itself within a very long word. */
function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - BEFORE / 2 ? at : space;
}
