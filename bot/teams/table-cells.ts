import { columnsOf } from '../../domain/swedish/page/table-columns.ts';

/** The innermost tables: a table within a cell has rows of its own. */
const TABLE = /<table\b(?:(?!<table\b|<\/table>)[\s\S])*<\/table>/gi;
const ROW = /<tr\b(?:(?!<tr\b|<\/tr>)[\s\S])*<\/tr>/i;
const CELL = /(<t[dh]\b[^>]*>)((?:(?!<t[dh]\b)[\s\S])*?)(<\/t[dh]>)/gi;
/** Where a paragraph, a list item or a line of a cell ends. */
const PART = /<\/(?:p|li|div|h[1-6])>|<br\s*\/?>/i;
const BLOCK = /<\/?(?:p|ul|ol|li|div|h[1-6])\b[^>]*>/gi;

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>|&nbsp;|\u00a0/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "Ta fram mall" and "Skicka ut den" are two things to do; what begins in a small letter goes on with the line before. */
function joined(before: string, part: string): string {
  if (before === '') return part;
  const goesOn = /[.!?:;,]$/u.test(wordsOf(before)) || /^\p{Ll}/u.test(wordsOf(part));
  return `${before}${goesOn ? ' ' : '; '}${part}`;
}

const onOneLine = (html: string): string =>
  html
    .split(PART)
    .map((part) => part.replace(BLOCK, '').trim())
    .filter((part) => wordsOf(part) !== '')
    .reduce(joined, '');

function saysWhoDoesWhat(table: string): boolean {
  const head = ROW.exec(table)?.[0] ?? '';
  const cells = [...head.matchAll(CELL)].map(([, , inner = '']) => wordsOf(inner));
  return columnsOf(cells.join('\t')) !== undefined;
}

/**
 * HTML with each cell of its tables of tasks on one line, its paragraphs and list items parted by semicolons: as text, a
 * second line would stand below the row, under no column. Other tables stay: they often lay out a whole page.
 */
export function withCellsOnOneLine(html: string): string {
  return html.replace(TABLE, (table) =>
    saysWhoDoesWhat(table)
      ? table.replace(CELL, (_cell, open: string, inner: string, close: string) => `${open}${onOneLine(inner)}${close}`)
      : table,
  );
}
