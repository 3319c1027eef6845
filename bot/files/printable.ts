import { straight } from '../../cards/parts/straight.ts';

// What XML 1.0 can't hold (https://www.w3.org/TR/xml/#charsets): control characters but tab and line breaks, halves of pairs.
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;

/**
 * A text without the characters that no Word or Excel file can hold, since with one of them the whole file wouldn't open,
 * and without marks that would show it in another order than it was typed.
 */
export function printable(text: string): string {
  return straight(text).replace(UNPRINTABLE, '');
}
