import { DateTime } from 'luxon';
import { addDays, noonOf, type Day } from '../../time.ts';

/** A stretch of days that words name, and whether they named it vaguely. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly approximate: boolean;
}

/** What a date's words say: a span (one day, most often), or a day that no calendar has. */
export type Reading = Span | 'impossible';

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** The day, or undefined where the month has no such day. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** Two digits from this on are of the last century: nothing is planned for the 2070s, and old notes are still read. */
const LAST_CENTURY = 70;

/** The year "27", "98" or "2027" means. */
export function fullYear(year: string): number {
  if (year.length !== 2) return Number(year);
  return (Number(year) >= LAST_CENTURY ? 1900 : 2000) + Number(year);
}

/** Days from a day to the one before its next anniversary, a leap day between them or not. */
const COMING_YEAR = 365;

/**
 * The first such day of the year on or after `reference`; undefined where the coming year has none. Who says "29 februari"
 * in a year without it has slipped: the next there is may lie three years ahead.
 */
export function nextDayOfYear(month: number, day: number, reference: Day): Day | undefined {
  const last = addDays(reference, COMING_YEAR);
  const days = [0, 1].map((ahead) => dayFrom(yearOf(reference) + ahead, month, day));
  return days.find((candidate) => candidate !== undefined && candidate >= reference && candidate <= last);
}

/** One exact day. */
export function exactly(day: Day | undefined): Reading {
  return day === undefined ? 'impossible' : { first: day, last: day, approximate: false };
}

/** A vaguely named stretch. */
export function about(first: Day, last: Day): Span {
  return { first, last, approximate: true };
}

export const lastOfMonth = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** ISO weekday, 1 is Monday. */
export const weekdayOf = (day: Day): number => noonOf(day).weekday;

/** Monday to Friday of an ISO week: work that is due in a week is due before its weekend. */
export function workWeek(year: number, week: number): Span | undefined {
  const monday = DateTime.fromObject({ weekYear: year, weekNumber: week, weekday: 1 });
  if (!monday.isValid) return undefined;
  return about(monday.toISODate(), monday.plus({ days: 4 }).toISODate());
}

const LEAP_CYCLE = 8;

/** The first year from that of `reference` for which `of` gives a span that has not passed. */
export function firstComing(reference: Day, of: (year: number) => Span | undefined): Span | undefined {
  for (let year = yearOf(reference) - 1; year <= yearOf(reference) + LEAP_CYCLE; year += 1) {
    const span = of(year);
    if (span !== undefined && span.last >= reference) return span;
  }
  return undefined;
}
