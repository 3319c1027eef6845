import type { Due } from '../items/due.ts';
import type { NoteItem } from '../swedish/notes/note-item.ts';
import { addDays, dayOf, type Day, type Instant } from '../time.ts';
import { nextMeeting, plannedMeetings, startOf, type Meeting } from './meeting.ts';

/** "Nästa möte: 4 februari", "Vi ses igen den 4 februari"; else the first day of those listed. */
const SAID_NEXT: readonly RegExp[] = [
  /^(?:next-meeting|we-meet)$/u,
  /^(?:under-meetings|under-its-name|dates-listed|date-line|day-alone)$/u,
];

/** The day of the next meeting that notes of the day `from` themselves tell of; undefined where they tell of none. */
function nextTold(notes: readonly NoteItem[], from: Day): Day | undefined {
  const [next] = SAID_NEXT.flatMap((said) =>
    notes
      .flatMap(({ kind, rule, due }) => (kind === 'meeting' && said.test(rule) && due.kind === 'date' ? [due.day] : []))
      .filter((day) => day >= from)
      .sort()
      .slice(0, 1),
  );
  return next;
}

/** A day as an item has it: that of a planned meeting is the meeting. */
export function onDay(day: Day, meetings: readonly Meeting[], now: Instant): Due {
  const sameDay = plannedMeetings(meetings, now).find((meeting) => meeting.day === day);
  return sameDay ? { kind: 'meeting', meeting: sameDay.id } : { kind: 'date', day };
}

/** A network meets more often than this: what older notes called the next meeting has been, planned here or not. */
const LONGEST_BETWEEN = 180;

/**
 * What "nästa möte" means in notes of the day `from`: the meeting that they tell of, else the next one planned; undefined
 * where it has been since, and nobody knows when.
 */
export function nextMeant(
  notes: readonly NoteItem[],
  from: Day,
  meetings: readonly Meeting[],
  now: Instant,
): Due | undefined {
  const told = nextTold(notes, from);
  if (told !== undefined) return onDay(told, meetings, now);
  const since = meetings.some((meeting) => !meeting.cancelled && meeting.day > from && startOf(meeting) <= now);
  if (since || addDays(from, LONGEST_BETWEEN) < dayOf(now)) return undefined;
  const planned = nextMeeting(meetings, now);
  return planned ? { kind: 'meeting', meeting: planned.id } : { kind: 'next-meeting' };
}
