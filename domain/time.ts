import { DateTime } from 'luxon';

/** A calendar day in Europe/Stockholm, ISO 8601: "2027-06-01". */
export type Day = string;

/** A moment, ISO 8601 in UTC with milliseconds: "2027-06-01T06:00:00.000Z". Instants sort as text. */
export type Instant = string;

/** The networks are Swedish: every day and hour people meet is in this zone. */
export const ZONE = 'Europe/Stockholm';

/** Midday is used where only the day matters, so that no change to or from summer time can move it. */
export function noonOf(day: Day): DateTime<true> {
  const noon = DateTime.fromISO(`${day}T12:00`, { zone: ZONE });
  if (!noon.isValid) throw new RangeError(`"${day}" is not a day: write YYYY-MM-DD`);
  return noon;
}

/** The instant as a luxon moment in Europe/Stockholm. Throws RangeError where it isn't ISO 8601. */
export function localOf(instant: Instant): DateTime<true> {
  const local = DateTime.fromISO(instant, { zone: ZONE });
  if (!local.isValid) throw new RangeError(`"${instant}" is not an instant: write it as ISO 8601`);
  return local;
}

/**
 * Whether a text is a day that the calendar has, written as ISO 8601, in the years 1900–2199: red days are worked out and
 * stepped over for each notice, which never ends near the last year that dates have.
 */
export function isDay(text: string): boolean {
  return /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
}

/** Whether a text is a time of day, "08:00". */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day it is in Stockholm at an instant. */
export function dayOf(instant: Instant): Day {
  return localOf(instant).toISODate();
}

/** The instant at which the clock in Stockholm shows `time` ("08:00") on `day`; an hour skipped in spring gives the one after. */
export function instantAt(day: Day, time: string): Instant {
  const local = DateTime.fromISO(`${day}T${time}`, { zone: ZONE });
  if (!local.isValid) throw new RangeError(`"${day} ${time}" is not a day and a time: write YYYY-MM-DD and HH:mm`);
  return local.toUTC().toISO();
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day in UTC, where each has 24 hours: days are stepped through in loops, for which luxon takes 30 times as long. */
function utcOf(day: Day): Date {
  const midnight = new Date(`${day}T00:00Z`);
  if (Number.isNaN(midnight.getTime())) throw new RangeError(`"${day}" is not a day: write YYYY-MM-DD`);
  return midnight;
}

/** The day `count` calendar days after `day` (before it where negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(utcOf(day).getTime() + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return utcOf(day).getUTCDay() % 6 === 0;
}
