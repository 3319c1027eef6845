import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeXlsxFile, { type Cell as XlsxCell, type Feature, type Sheet as XlsxSheet } from 'write-excel-file/node';
import { printable } from './printable.ts';
import type { Cell, Sheet } from './sheet.ts';

/** What the library takes for pictures in a file; its own name for it isn't exported. */
type FileContent = Stream | Buffer | Blob;

const HEADER = { fontWeight: 'bold', backgroundColor: '#E5E7EB', wrap: true, alignVertical: 'top' } as const;

/** A text is stored as text, also one that begins with "=": Excel counts only what is stored as a formula. */
function cellOf(cell: Cell): XlsxCell {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  if (typeof cell === 'string') return { value: printable(cell), type: String, wrap: true, alignVertical: 'top' };
  // Midnight in UTC is a whole number of days, which is what Excel takes for a date.
  return {
    value: new Date(`${cell.day}T00:00Z`),
    type: Date,
    format: 'yyyy-mm-dd',
    align: 'left',
    alignVertical: 'top',
  };
}

/** "A", "Z", "AA": a column by its number, from 1. */
function columnName(number: number): string {
  if (number < 1) return '';
  return columnName(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}

/** Arrows to sort and filter by in the header row, in the place that the format has for them: right after the rows. */
function filters(sheets: readonly Sheet[]): Feature<FileContent> {
  const areas = sheets.map(({ columns, rows }) => `A1:${columnName(columns.length)}${rows.length + 1}`);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            xml.replace('</sheetData>', `</sheetData><autoFilter ref="${areas[sheetIndex] ?? 'A1'}"/>`),
        },
      },
    },
  };
}

/**
 * The sheets as an Excel workbook (.xlsx, Office Open XML): bold header row that stays in sight and filters, dates as
 * Excel's own. No text in it is a formula.
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const drawn = sheets.map(({ name, columns, rows }): XlsxSheet<FileContent> => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    data: [columns.map(({ header }) => ({ value: header, ...HEADER })), ...rows.map((row) => row.map(cellOf))],
  }));
  return writeXlsxFile(drawn, { features: [filters(sheets)] }).toBuffer();
}
