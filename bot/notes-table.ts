import { styleText } from 'node:util';
import { words } from '../cards/words.ts';
import type { NoteItem, NoteKind } from '../domain/swedish/notes/note-item.ts';

const COLOURS: Readonly<Record<NoteKind, 'green' | 'magenta' | 'cyan' | 'yellow'>> = {
  assignment: 'green',
  decision: 'magenta',
  meeting: 'cyan',
  topic: 'yellow',
};

/** When an item is due, as a column shows it: an ISO day as "about" where the text was vague, the next meeting, or nothing. */
function when({ due, time }: NoteItem): string {
  if (due.kind === 'none') return '';
  if (due.kind === 'next-meeting') return words.notesTool.nextMeeting;
  const day = due.approximate ? words.notesTool.about(due.day) : due.day;
  return time === undefined ? day : `${day} ${time}`;
}

const shortened = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;

/** Wide enough for a name or two. */
const WIDEST_WHO = 28;
const NARROWEST_WHAT = 20;
const GAP = '  ';

/** Items as a table to read, `width` characters wide, in colour where `colour`. Unsure ones carry a question mark. */
export function notesTable(items: readonly NoteItem[], width: number, colour: boolean): string {
  const { columns, kind: kinds, unsure } = words.notesTool;
  const rows = items.map((item) => ({
    item,
    cells: [
      item.sure ? kinds[item.kind] : unsure(kinds[item.kind]),
      shortened(item.assignees.join(', '), WIDEST_WHO),
      when(item),
      item.lines[0] === item.lines[1] ? String(item.lines[0]) : item.lines.join('–'),
    ],
  }));
  const head = [columns.kind, columns.who, columns.when, columns.line];
  const widths = head.map((word, at) => Math.max(word.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
  const what = Math.max(NARROWEST_WHAT, width - widths.reduce((sum, each) => sum + each + GAP.length, 0));
  const line = (cells: readonly string[], last: string): string =>
    [...cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)), shortened(last, what)].join(GAP).trimEnd();
  const body = rows.map(({ item, cells }) => {
    const text = line(cells, item.title);
    return colour ? styleText(COLOURS[item.kind], text) : text;
  });
  const first = line(head, columns.what);
  return [colour ? styleText('bold', first) : first, ...body].join('\n');
}
