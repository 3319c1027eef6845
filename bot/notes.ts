import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readNotes } from '../domain/swedish/notes.ts';
import type { NoteItem } from '../domain/swedish/note-item.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, date: { type: 'string' } },
});
const items = readNotes(readFileSync(positionals[0] ?? '', 'utf8'), {
  ...(values.date ? { date: values.date } : {}),
  today: new Date().toISOString().slice(0, 10),
});
const due = (item: NoteItem): string | null =>
  item.due.kind === 'date' ? item.due.day : item.due.kind === 'none' ? null : item.due.kind;
if (values.json) console.log(JSON.stringify({ items: items.map((i) => ({ ...i, due: due(i) })) }));
else
  for (const i of items)
    console.log(
      i.kind.padEnd(10),
      i.rule.padEnd(18),
      String(i.lines).padEnd(8),
      i.assignees.join('+').padEnd(20),
      String(due(i)).padEnd(12),
      i.quote.slice(0, 100),
    );
