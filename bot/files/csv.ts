import { printable } from './printable.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Without it Excel takes the file for another encoding than UTF-8 and spoils å, ä and ö. */
const BYTE_ORDER_MARK = '\ufeff';

/** What Excel would count as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** A text that Excel would count as a formula begins with an apostrophe, which makes it text. */
function wordsOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'object') return cell.day;
  const text = printable(cell);
  return FORMULA.test(text) ? `'${text}` : text;
}

const quoted = (cell: Cell) => `"${wordsOf(cell).replaceAll('"', '""')}"`;

/** The sheet as csv that Swedish Excel opens with a double click: UTF-8 with its mark, semicolons, CRLF, all cells quoted. */
export function writeCsv({ columns, rows }: Sheet): Buffer {
  const lines = [columns.map(({ header }) => header), ...rows].map((cells) => cells.map(quoted).join(';'));
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
}
