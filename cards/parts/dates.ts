import { dueDay, type Due } from '../../domain/items/due.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { dayOff } from '../../domain/calendar.ts';
import { dayOf, localOf, noonOf, type Day, type Instant } from '../../domain/time.ts';
import { words } from '../words.ts';

const DAY = { day: 'numeric', month: 'long' } as const;

/** The year is told where it isn't this year's. */
function yearOf(day: Day, today: Day): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}

function written(day: Day, parts: Intl.DateTimeFormatOptions): string {
  return noonOf(day).toLocaleString(parts, { locale: words.language });
}

/** "1 juni", with the year where it isn't this year's: "1 juni 2028". */
export function dayText(day: Day, today: Day): string {
  return written(day, { ...DAY, ...yearOf(day, today) });
}

/** "tisdag 1 juni", with the year where it isn't this year's. */
export function weekdayText(day: Day, today: Day): string {
  return written(day, { weekday: 'long', ...DAY, ...yearOf(day, today) });
}

/** "tisdag". */
export function weekdayName(day: Day): string {
  return written(day, { weekday: 'long' });
}

/** Dates in a text, each kept on one line: no space of theirs is one to break at. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{Ll})|(?<=\p{Ll}) (?=\d{4}(?!\d))/gu, '\u00a0');
}

/** "1 juni 14:05", local. */
export function momentText(at: Instant, today: Day): string {
  return `${dayText(dayOf(at), today)} ${localOf(at).toFormat('HH:mm')}`;
}

/** "tisdag 1 juni 09:00–12:00". */
export function meetingTime(meeting: Meeting, today: Day): string {
  return `${weekdayText(meeting.day, today)} ${meeting.from}–${meeting.to}`;
}

/** "mötet 1 juni". */
export function meetingName(meeting: Meeting, today: Day): string {
  return words.dates.meeting(dayText(meeting.day, today));
}

/** When something is due, in words: "1 juni", "mötet 1 juni", "nästa möte (ej bokat)"; undefined where it never is. */
export function dueText(due: Due, meetings: readonly Meeting[], today: Day): string | undefined {
  if (due.kind === 'none') return undefined;
  if (due.kind === 'next-meeting') return words.common.nextUnplanned;
  const day = dueDay(due, meetings);
  if (day === undefined) return words.dates.cancelledMeeting;
  return due.kind === 'meeting' ? words.dates.meeting(dayText(day, today)) : dayText(day, today);
}

/** What was done, and that its new date is a Sunday or a red day, where it is: nobody is asked, but may have meant another. */
export function withDayOff(told: string, due: Due, today: Day): string {
  const off = due.kind === 'date' ? dayOff(due.day) : undefined;
  return due.kind === 'date' && off ? `${told} ${words.dates.dayOff[off](dayText(due.day, today))}` : told;
}
