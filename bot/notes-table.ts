import { styleText } from 'node:util';
import type { NoteItem, NoteKind } from '../domain/swedish/note-item.ts';

const KINDS: Readonly<
  Record<NoteKind, { readonly word: string; readonly colour: 'green' | 'magenta' | 'cyan' | 'yellow' }>
> = {
  assignment: { word: 'uppdrag', colour: 'green' },
  decision: { word: 'beslut', colour: 'magenta' },
  meeting: { word: 'möte', colour: 'cyan' },
  topic: { word: 'att ta upp', colour: 'yellow' },
};

/** When an item is due, as a column shows it: an ISO day with "ca" where the text was vague, "nästa möte", or nothing. */
function when({ due, time }: NoteItem): string {
  if (due.kind === 'none') return '';
  if (due.kind === 'next-meeting') return 'nästa möte';
  return `${due.approximate ? 'ca ' : ''}${due.day}${time === undefined ? '' : ` ${time}`}`;
}

const shortened = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;

/** Wide enough for a name or two. */
const WIDEST_WHO = 28;
const NARROWEST_WHAT = 20;
const GAP = '  ';

/** Items as a table to read, `width` characters wide, in colour where `colour`. Unsure ones carry a question mark. */
export function notesTable(items: readonly NoteItem[], width: number, colour: boolean): string {
  const rows = items.map((item) => ({
    item,
    cells: [
      `${KINDS[item.kind].word}${item.sure ? '' : ' ?'}`,
      shortened(item.assignees.join(', '), WIDEST_WHO),
      when(item),
      item.lines[0] === item.lines[1] ? String(item.lines[0]) : item.lines.join('–'),
    ],
  }));
  const head = ['Slag', 'Vem', 'När', 'Rad'];
  const widths = head.map((word, at) => Math.max(word.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
  const what = Math.max(NARROWEST_WHAT, width - widths.reduce((sum, each) => sum + each + GAP.length, 0));
  const line = (cells: readonly string[], last: string): string =>
    [...cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)), shortened(last, what)].join(GAP).trimEnd();
  const body = rows.map(({ item, cells }) => {
    const text = line(cells, item.title);
    return colour ? styleText(KINDS[item.kind].colour, text) : text;
  });
  return [colour ? styleText('bold', line(head, 'Vad')) : line(head, 'Vad'), ...body].join('\n');
}
