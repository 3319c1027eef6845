/**
 * Patterns in this folder end words at Swedish letters. JavaScript's \b and \W are ASCII's: with them "från" holds the
 * abbreviation "fr" of Friday, and "övrigt" begins after its "ö".
 */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';

/** A pattern that matches `source` as whole words, without regard to case. */
export function wholeWords(source: string, flags = ''): RegExp {
  return new RegExp(`${WORD_START}(?:${source})${WORD_END}`, `iu${flags}`);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a word goes on at `index`: there is a letter or a digit there. */
export function continuesAt(text: string, index: number): boolean {
  const character = text[index];
  return character !== undefined && LETTER_OR_DIGIT.test(character);
}

/** What shows nothing and parts words for a machine alone: zero-width spaces, joiners, marks of direction and of a file's start. */
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** A hyphen that shows only where a line ends at it. */
const SOFT_HYPHEN = /\u00ad(?<ended>[^\S\n]*(?=\n))?/gu;
/** "ﬁ", "ﬀ": two letters that were set as one. */
const LIGATURE = /[\ufb00-\ufb06]/gu;

/**
 * The text as it looks, in letters that can be compared: composed (NFC), without what is there but not seen, and each letter
 * of a ligature by itself. Pages of the web and of documents bring these along.
 */
export function composed(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SOFT_HYPHEN, (_, ended?: string) => (ended === undefined ? '' : '-'))
    .replace(LIGATURE, (letters) => letters.normalize('NFKC'));
}

/**
 * The text composed (NFC), with every kind of space a plain one, every dash a hyphen and every quote straight.
 * From `text.normalize('NFC')` each character stays in its place, so that positions found in the one hold in the other.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'");
}

/** Most words have no diacritics, and are spared the slow way. */
const ASCII = /^[ -~]*$/;

/** Lower case without diacritics: "Götene" and an OCR's "Gotene" are the same. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as a pattern of alternatives, longest first, so that "mars" is not read as "mar". */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
