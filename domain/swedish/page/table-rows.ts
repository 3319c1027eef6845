import type { PageLine } from './page-line.ts';
import { cellsOf, columnsOf, namesColumns } from './table-columns.ts';

/** What has cells: "Plats: Rådhuset" below a table has none, and is of the next meeting. */
const isRow = ({ kind, content }: PageLine): boolean =>
  kind === 'row' || (kind === 'attendance' && cellsOf(content).length > 1);

/**
 * The lines of a page, those right below the head of a table of tasks as its rows: "Lokal   Hjo   maj" and
 * "Ordförande   Siv   juni" say there what is to be done, and not who was there and where.
 */
export function withTableRows(lines: readonly PageLine[]): readonly PageLine[] {
  let below = false;
  return lines.map((line) => {
    const { kind, content } = line;
    const head = namesColumns(content) || (isRow(line) && columnsOf(content) !== undefined);
    below = head || (below && kind !== 'blank' && kind !== 'heading');
    if (kind !== 'attendance' || !below || !isRow(line)) return line;
    return { ...line, kind: 'row' as const };
  });
}
