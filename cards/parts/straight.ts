/**
 * Marks that turn the direction of the text after them (Unicode Standard Annex 9): with one of them "fdp.exe" is read
 * as "exe.pdf". They are never seen, and Swedish has no use for them.
 */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it was typed, letter after letter: without the marks that turn its direction. */
export function straight(text: string): string {
  return text.replace(TURNING, '');
}
