import type { NoteItem } from '../swedish/notes/note-item.ts';
import type { Day } from '../time.ts';

/** "Nästa möte: 4 februari", "Vi ses igen den 4 februari"; else the first day of those listed. */
const SAID_NEXT: readonly RegExp[] = [
  /^(?:next-meeting|we-meet)$/u,
  /^(?:under-meetings|under-its-name|dates-listed|date-line|day-alone)$/u,
];

/** The day of the next meeting that notes themselves tell of, `today` or later; undefined where they tell of none. */
export function nextTold(notes: readonly NoteItem[], today: Day): Day | undefined {
  const [next] = SAID_NEXT.flatMap((said) =>
    notes
      .flatMap(({ kind, rule, due }) => (kind === 'meeting' && said.test(rule) && due.kind === 'date' ? [due.day] : []))
      .filter((day) => day >= today)
      .sort()
      .slice(0, 1),
  );
  return next;
}
