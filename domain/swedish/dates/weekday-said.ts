import type { Day } from '../../time.ts';
import { plain } from '../words/letters.ts';
import { weekdayOf } from './calendar.ts';
import { ANY_WEEKDAY, ORDINAL, weekdayNumber } from './calendar-words.ts';
import { findDates } from './dates.ts';

/** "Lördagen den" right before the figures of a day, or at its beginning. */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${ANY_WEEKDAY})(?:en)?\.?,?\s+(?:den\s+|d\.?\s+)?(?=\d|(?:${ORDINAL}))`,
  'giu',
);
const LONGEST_NAMED = 'onsdagen den '.length;

/** Whether a text names a day with a weekday that it isn't: "lördagen den 20 oktober", which is a Wednesday that year. */
export function saysOtherWeekday(text: string, day: Day): boolean {
  const read = plain(text);
  // Counted from the day itself, what is said of it without a year is that day.
  const said = findDates(read, day).find(({ span }) => span?.first === day && span.last === day);
  if (said === undefined) return false;
  const start = Math.max(0, said.from - LONGEST_NAMED);
  const named = [...read.slice(start, said.to).matchAll(NAMED)].findLast(
    ({ index, 0: { length } }) => start + index + length >= said.from,
  );
  const weekday = weekdayNumber(named?.groups?.weekday ?? '');
  return weekday !== undefined && weekday !== weekdayOf(day);
}
