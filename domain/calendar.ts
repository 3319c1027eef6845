import Holidays from 'date-holidays';
import { addDays, isWeekend, noonOf, type Day } from './time.ts';

/** The eves on which no municipality works count as red days too: the library calls them bank holidays. */
const RED: ReadonlyMap<string, 'holiday' | 'eve'> = new Map([
  ['public', 'holiday'],
  ['bank', 'eve'],
]);

const sweden = new Holidays('SE');

/** What the library answered, a year at a time: asking it anew for each day would take most of a sweep. */
const redDays = new Map<number, ReadonlyMap<Day, 'holiday' | 'eve'>>();

function redDaysOf(year: number): ReadonlyMap<Day, 'holiday' | 'eve'> {
  const known = redDays.get(year);
  if (known) return known;
  const found = new Map(
    sweden.getHolidays(year).flatMap(({ type, date }) => {
      const kind = RED.get(type);
      return kind === undefined ? [] : [[date.slice(0, 10), kind] as const];
    }),
  );
  redDays.set(year, found);
  return found;
}

/** Whether people are at work: Monday to Friday, and neither a red day nor midsummer, Christmas or New Year's eve. */
export function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !redDaysOf(Number(day.slice(0, 4))).has(day);
}

/** Why nobody is at work on a day, the weekend before what else it is; undefined where people are. */
export function dayOff(day: Day): 'saturday' | 'sunday' | 'holiday' | 'eve' | undefined {
  if (isWeekend(day)) return noonOf(day).weekday === 6 ? 'saturday' : 'sunday';
  return redDaysOf(Number(day.slice(0, 4))).get(day);
}

/** Which days notices keep away from, beside those that nobody works. */
export interface Quiet {
  readonly quietJuly: boolean;
}

function isNoticeDay(day: Day, { quietJuly }: Quiet): boolean {
  return isWorkingDay(day) && !(quietJuly && day.slice(5, 7) === '07');
}

/** July and the weekends round it are the longest that nothing goes out. */
const LONGEST_QUIET = 60;

/** `day` itself where a notice may go out on it, else the nearest such day in the direction given (-1 earlier, 1 later). */
export function noticeDay(day: Day, direction: -1 | 1, quiet: Quiet): Day {
  let candidate = day;
  for (let steps = 0; steps < LONGEST_QUIET; steps += 1) {
    if (isNoticeDay(candidate, quiet)) return candidate;
    candidate = addDays(candidate, direction);
  }
  throw new RangeError(`no notice day near ${day}: the calendar ends there`);
}

/** The day that lies `count` working days before `day`: one working day before a Monday is the Friday. */
export function workingDaysBefore(day: Day, count: number): Day {
  let candidate = day;
  let left = count;
  while (left > 0) {
    candidate = addDays(candidate, -1);
    if (isWorkingDay(candidate)) left -= 1;
  }
  return candidate;
}
