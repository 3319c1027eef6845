import { addDays, type Day } from '../../time.ts';
import { about, dayFrom, exactly, firstComing, monthOf, weekdayOf, workWeek, yearOf, type Span } from './calendar.ts';
import {
  ANY_WEEKDAY,
  countOf,
  dayNumber,
  FULL_MONTH,
  FULL_WEEKDAY,
  monthNumber,
  NUMBER,
  weekdayNumber,
} from './calendar-words.ts';
import type { DateRule } from './date-rule.ts';
import { coming, IN, LEAD, shaped } from './spans.ts';

const DAYS_PER_WEEK = 7;

/** The first such weekday after `reference`; "nästa fredag" is the one of the week after this. */
function comingWeekday(weekday: number, reference: Day, nextWeek: boolean): Day {
  const today = weekdayOf(reference);
  if (nextWeek) return addDays(reference, DAYS_PER_WEEK - today + weekday);
  return addDays(reference, ((weekday - today + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK) + 1);
}

/** The day of a week that has a number: "fredag v. 12". */
function weekdayOfWeek(weekday: number, week: number, year: number | undefined, reference: Day): Day | undefined {
  const span =
    year === undefined ? firstComing(reference, (candidate) => workWeek(candidate, week)) : workWeek(year, week);
  return span && addDays(span.first, weekday - 1);
}

function nthWeekday(nth: number, weekday: number, month: number, year: number): Day {
  const first = dayFrom(year, month, 1) ?? '';
  const day = addDays(
    first,
    ((weekday - weekdayOf(first) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + (nth - 1) * DAYS_PER_WEEK,
  );
  return monthOf(day) === month ? day : addDays(day, -DAYS_PER_WEEK);
}

const LAST_IN_MONTH = 5;
const WEDNESDAY = 3;

/** "under fredagen", "till fredagen": this week's; "på lördagen" is that of what was told before. */
const LEADS_DAY = '(?:under|senast|till|t|före|innan|redan|kommande|nästa|nästkommande|denna|nu\\s+på)';

/** Dates that name a weekday. */
export const WEEKDAY_DATES: readonly DateRule[] = [
  {
    name: 'weekday',
    hint: /(?:mån|tis|ons|tors|fre|lör|sön)dag/i,
    example: 'på fredag',
    pattern: String.raw`(?<!(?<!\p{L})(?:var|varje|varannan|en|någon|vissa|flera)\s)(?:nu\s+)?(?:på\s+|till\s+|nu\s+)?(?:(?<next>nästa|nästkommande)\s+|(?<this>kommande|denna|på)\s+)?(?<weekday>${FULL_WEEKDAY})(?:(?<=${LEADS_DAY}\s+\p{L}+)ens?)?(?:\s+(?:i\s+)?(?<week>nästa vecka|veckan därpå|veckan efter))?(?:\s+(?:förmiddag|eftermiddag|kväll))?`,
    read: ({ next, week, weekday = '' }, reference, after) =>
      // "fredagen efter lovet", "torsdagen den veckan": counted from something else than today.
      // "till söndag 26/1": the date after it says which one.
      // "lördagen den 12", "onsdag om fyra veckor": so do these.
      /^,?\s*(?:den\s+)?\d{1,2}(?:\s?\/\s?\d|:?e?\s+\p{L}{3})|^\s+den\s+\d{1,2}(?::?e)?\s*(?:[.!,;)]|$)|^\s*(?:före|efter|innan|därpå|samma|därefter)(?![\p{L}])/iu.test(
        after,
      )
        ? undefined
        : exactly(comingWeekday(weekdayNumber(weekday) ?? 1, reference, next !== undefined || week !== undefined)),
  },
  {
    name: 'weekday-weeks-ahead',
    hint: /veck/i,
    example: 'onsdag om fyra veckor',
    pattern: String.raw`(?:på\s+)?(?<weekday>${FULL_WEEKDAY})(?:\s+om\s+(?<in>${NUMBER})\s+veck(?:a|or)|\s+(?<ahead>${NUMBER})\s+veckor\s+fram(?:åt)?)`,
    read: ({ weekday = '', in: inWeeks, ahead }, reference) =>
      exactly(
        addDays(
          reference,
          countOf(inWeeks ?? ahead ?? '') * DAYS_PER_WEEK - weekdayOf(reference) + (weekdayNumber(weekday) ?? 1),
        ),
      ),
  },
  {
    name: 'weekday-short',
    hint: /(?:mån|tis|ons|tors|fre|lör|sön)\.?\s*$/i,
    example: 'senast tors',
    pattern: String.raw`(?<=(?:[,–-]|senast|till|på|före)\s+)(?<weekday>mån|tis|ons|tors|fre|lör|sön)(?=\.?\s*$)|(?<last>tis|ons|tors|fre|lör)(?=\.?\s*$)`,
    read: ({ weekday, last = '' }, reference) =>
      exactly(comingWeekday(weekdayNumber(weekday ?? last) ?? 1, reference, false)),
  },
  {
    name: 'weekday-of-week',
    hint: /v\p{L}*\.?\s?\d/iu,
    example: 'fredag v. 12',
    pattern: String.raw`(?:på\s+)?(?<weekday>${ANY_WEEKDAY})(?:en)?\.?\s+(?:i\s+)?(?:vecka|v\.?)\s?(?<week>\d{1,2})(?:\s+(?<year>20\d\d))?|(?:vecka|v\.?)\s?(?<weekFirst>\d{1,2})(?:,|,?\s+på)?\s+(?<dayLast>${FULL_WEEKDAY})(?:en)?`,
    read: ({ weekday, dayLast = '', week, weekFirst = '', year }, reference) =>
      exactly(
        weekdayOfWeek(
          weekdayNumber(weekday ?? dayLast) ?? 1,
          Number(week ?? weekFirst),
          year === undefined ? undefined : Number(year),
          reference,
        ),
      ),
  },
  {
    name: 'nth-weekday-of-month',
    hint: /dagen\s+i/i,
    example: 'första måndagen i juni',
    pattern: String.raw`(?<nth>första|andra|tredje|fjärde|sista)\s+(?<weekday>${FULL_WEEKDAY})en\s+i\s+(?<month>${FULL_MONTH})(?:\s+(?<year>20\d\d))?`,
    read: ({ nth = '', weekday = '', month = '', year }, reference) => {
      const at = (candidate: number): Day =>
        nthWeekday(
          nth === 'sista' ? LAST_IN_MONTH : dayNumber(nth),
          weekdayNumber(weekday) ?? 1,
          monthNumber(month) ?? 1,
          candidate,
        );
      if (year !== undefined) return exactly(at(Number(year)));
      const thisYear = at(yearOf(reference));
      return exactly(thisYear >= reference ? thisYear : at(yearOf(reference) + 1));
    },
  },
  {
    name: 'week-of-month',
    hint: /veckan\s+i/i,
    example: 'första veckan i augusti',
    pattern: String.raw`(?:${LEAD}|${IN}\s+)?(?<nth>första|andra|tredje|fjärde|sista)\s+veckan\s+i\s+(?<month>${FULL_MONTH})(?:\s+(?<year>20\d\d))?`,
    read: ({ nth = '', month = '', lead, year }, reference) => {
      // A week is in the month that most of its working days are in, which its Wednesday tells.
      const week = (candidate: number): Span => {
        const nthOrLast = nth === 'sista' ? LAST_IN_MONTH : dayNumber(nth);
        const wednesday = nthWeekday(nthOrLast, WEDNESDAY, monthNumber(month) ?? 1, candidate);
        return about(addDays(wednesday, -2), addDays(wednesday, 2));
      };
      return coming((candidate) => shaped(week(candidate), lead, undefined), year, reference);
    },
  },
];
