import { saysOtherWeekday } from '../swedish/dates/weekday-said.ts';
import type { NoteItem } from '../swedish/notes/note-item.ts';
import type { Day } from '../time.ts';

/** Why a find isn't ticked from the start. */
export const UNTICKED = ['name', 'reading', 'weekday', 'past', 'next-past'] as const;
/** What of a find the notes don't say, though it is ticked. */
export const PROPOSED = ['day', 'hours', 'end'] as const;

/**
 * What to look at in a find. A name fits several; the words seldom mean it; the weekday isn't that of the day; the day, or
 * the next meeting that was meant, has been. Or the notes don't say on which day, when a meeting begins, or ends.
 */
export type Doubt = (typeof UNTICKED)[number] | (typeof PROPOSED)[number];

/** What makes the day of a find doubtful, as seen `today`; undefined where nothing does. */
export function dayDoubt(note: NoteItem, day: Day, today: Day): Doubt | undefined {
  if (note.kind === 'decision') return undefined;
  if (day < today) return 'past';
  return saysOtherWeekday(note.quote, day) ? 'weekday' : undefined;
}
