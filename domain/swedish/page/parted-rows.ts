import type { PageLine } from './page-line.ts';

/** "Vad / Vem / När" and "2;Boka lokal;Siv;;": what parts the cells of the rows of some pages. An example after each. */
const PARTED: readonly (readonly [cells: RegExp, example: string])[] = [
  [/\S\s\/\s.*\S\s\/(?:\s|$)/u, 'Boka lokal / Siv / 3 mars'],
  [/^(?:[^;]*;){3}/u, '2;Boka lokal;Siv;;'],
];
/** On fewer lines a stroke is a stroke. */
const FEWEST_ROWS = 3;

/** The lines of a page, those of a table as rows where strokes or semicolons part its cells. */
export function withPartedRows(lines: readonly PageLine[]): readonly PageLine[] {
  const tables = PARTED.filter(([cells]) => lines.filter(({ content }) => cells.test(content)).length >= FEWEST_ROWS);
  if (tables.length === 0) return lines;
  return lines.map((line) =>
    line.kind !== 'blank' && line.kind !== 'attendance' && tables.some(([cells]) => cells.test(line.content))
      ? { ...line, kind: 'row' as const }
      : line,
  );
}
