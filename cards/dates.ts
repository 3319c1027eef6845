import { dueDay, type Due } from '../domain/due.ts';
import type { Meeting } from '../domain/meeting.ts';
import { dayOf, localOf, noonOf, type Day, type Instant } from '../domain/time.ts';

/** "1 juni", with the year where it isn't this year's: "1 juni 2028". */
export function dayText(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ' yyyy';
  return noonOf(day).setLocale('sv').toFormat(`d MMMM${year}`);
}

/** "tisdag 1 juni", with the year where it isn't this year's. */
export function weekdayText(day: Day, today: Day): string {
  return `${noonOf(day).setLocale('sv').toFormat('cccc')} ${dayText(day, today)}`;
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
  return `mötet ${dayText(meeting.day, today)}`;
}

/** When something is due, in words: "1 juni", "mötet 1 juni", "nästa möte (ej bokat)"; undefined where it never is. */
export function dueText(due: Due, meetings: readonly Meeting[], today: Day): string | undefined {
  if (due.kind === 'none') return undefined;
  if (due.kind === 'next-meeting') return 'nästa möte (ej bokat)';
  const day = dueDay(due, meetings);
  if (day === undefined) return 'ett möte som är inställt';
  return due.kind === 'meeting' ? `mötet ${dayText(day, today)}` : dayText(day, today);
}
