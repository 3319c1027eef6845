import { addDays, type Day } from '../../time.ts';
import { dayFrom, exactly, fullYear, nextDayOfYear, type Reading } from './calendar.ts';
import { ANY_WEEKDAY, dayNumber, FULL_MONTH, MONTH, monthNumber, ORDINAL } from './calendar-words.ts';
import type { DateRule } from './date-rule.ts';

const YEAR = String.raw`20\d\d`;
const WEEKDAY_BEFORE = String.raw`(?:(?:${ANY_WEEKDAY})(?:en)?\.?,?\s+(?:den\s+|d\.?\s+)?|(?:den|d\.?)\s+)?`;
const DAY_WORD = String.raw`\d{1,2}(?:\s?:?\s?(?:e|a))?\.?|${ORDINAL}`;
const TO = String.raw`\s*(?:-|till och med|t\.?o\.?m\.?|till|och|/)\s*(?:den\s+)?`;
const YEAR_AFTER = String.raw`(?:,?\s+(?:år\s+)?(?<year>${YEAR})|\s?[-/]\s?(?<short>\d\d|${YEAR})(?![:./]\d)|\s+'(?<apostrophe>\d\d))?`;

const MAX_MONTH = 12;
const MAX_DAY = 31;
/** Fractions and "24/7" are written like dates: "1/2 tjänst", "3/4 av". */
const AFTER_FRACTION = /^\s*(?:av|tjänst|dag|timme|tim|liter|dl|del|sida|sidor|års)(?![\p{L}])/iu;

function given(day: number, month: number, year: string | undefined, reference: Day): Reading {
  return exactly(year === undefined ? nextDayOfYear(month, day, reference) : dayFrom(fullYear(year), month, day));
}

/** "12-13 juni": from the one to the other, in the year that the later one gives. */
function stretch(from: { day: number; month: number }, last: Reading): Reading {
  if (last === 'impossible') return last;
  const year = Number(last.last.slice(0, 4));
  const first = dayFrom(year, from.month, from.day);
  if (first === undefined) return 'impossible';
  return first <= last.last ? { first, last: last.last, approximate: false } : last;
}

const plausible = (day: number, month: number): boolean =>
  day >= 1 && day <= MAX_DAY && month >= 1 && month <= MAX_MONTH;

/** Dates that name a day and a month, with or without a year. */
export const EXACT_DATES: readonly DateRule[] = [
  {
    name: 'year-month-day',
    hint: /20\d\d/,
    example: '2027-06-01',
    pattern: String.raw`(?<year>20\d\d)\s?(?<dash>[-/.])\s?(?<month>\d{1,2})\s?\k<dash>\s?(?<day>\d{1,2})`,
    read: ({ year = '', month = '', day = '' }) => exactly(dayFrom(Number(year), Number(month), Number(day))),
  },
  {
    name: 'day-month-year',
    hint: /20\d\d/,
    example: '01-06-2027',
    pattern: String.raw`(?<day>\d{1,2})(?<dash>[-./])(?<month>\d{1,2})\k<dash>(?<year>20\d\d)`,
    read: ({ year = '', month = '', day = '' }) => exactly(dayFrom(Number(year), Number(month), Number(day))),
  },
  {
    name: 'short-year-month-day',
    hint: /\d-\d/,
    example: '27-06-01',
    pattern: String.raw`(?<year>\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!-)`,
    read: ({ year = '', month = '', day = '' }) => {
      if (!plausible(Number(day), Number(month))) return undefined;
      return exactly(dayFrom(fullYear(year), Number(month), Number(day)));
    },
  },
  {
    name: 'six-or-eight-digits',
    hint: /\d{6}/,
    example: '270601',
    pattern: String.raw`(?<year>(?:20)?\d\d)(?<month>\d\d)(?<day>\d\d)(?!-\d)`,
    read: ({ year = '', month = '', day = '' }) => {
      const date = plausible(Number(day), Number(month))
        ? dayFrom(fullYear(year), Number(month), Number(day))
        : undefined;
      return date === undefined ? undefined : exactly(date);
    },
  },
  {
    name: 'day-slash-month',
    hint: /\d\s?\/\s?\d/,
    example: 'tis 1/6-27',
    pattern: String.raw`(?<!(?:öppet|dygnet runt|tillgänglig\p{L}*|jour)\s)(?<named>${WEEKDAY_BEFORE.slice(3, -2)})?(?:(?<from>\d{1,2})\s?[-–]\s?)?(?<day>\d{1,2})\s?/\s?(?<month>\d{1,2})(?:\s?[-/]\s?(?<short>(?:20)?\d\d)(?![/.:]\d)|\s+(?<year>20\d\d))?(?!/|-\d)`,
    read: ({ named, from, day = '', month = '', short, year }, reference, after) => {
      if (!plausible(Number(day), Number(month))) return undefined;
      if (from === undefined && named === undefined && Number(day) < Number(month) && AFTER_FRACTION.test(after))
        return undefined;
      const last = given(Number(day), Number(month), year ?? short, reference);
      return from === undefined ? last : stretch({ day: Number(from), month: Number(month) }, last);
    },
  },
  {
    name: 'day-dot-month',
    hint: /\d\.\d/,
    example: 'senast 29.11',
    pattern: String.raw`(?<=(?:senast|före|innan|den|klart?|deadline:?)\s+)(?<day>\d{1,2})\.(?<month>[1-9]|1[0-2])(?!\d|[.:-]\d|\s*(?:%|(?:kr|mkr|mnkr|miljon\p{L}*|h|tim\p{L}*|m|km)(?!\p{L})))`,
    // "senast 16.10" may be an hour: no hour is 24 or later, and no minutes have one figure.
    read: ({ day = '', month = '' }, reference) =>
      plausible(Number(day), Number(month)) && (Number(day) >= 24 || month.length === 1)
        ? given(Number(day), Number(month), undefined, reference)
        : undefined,
  },
  {
    name: 'day-month',
    hint: /jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec/i,
    example: 'fredagen den 6:e april 2027',
    pattern: String.raw`${WEEKDAY_BEFORE}(?:(?<from>${DAY_WORD})(?:\s*(?<fromMonth>${MONTH})\.?(?!\s*och))?${TO})?(?<day>${DAY_WORD})\s*(?<month>${MONTH})\.?${YEAR_AFTER}`,
    read: ({ from, fromMonth, day = '', month = '', year, short, apostrophe }, reference) => {
      const number = monthNumber(month) ?? 0;
      const last = given(dayNumber(day), number, year ?? short ?? apostrophe, reference);
      if (from === undefined) return last;
      // "de övriga 58 till 15 december": how many.
      if (dayNumber(from) > MAX_DAY) return undefined;
      const fromNumber = fromMonth === undefined ? number : (monthNumber(fromMonth) ?? number);
      return stretch({ day: dayNumber(from), month: fromNumber }, last);
    },
  },
  {
    name: 'meeting-of-month-on-day',
    hint: /(?:möte|träff|sammanträde)t?(?:en)?\s+den\s/i,
    example: 'novembermötet den 16:e',
    pattern: String.raw`(?<=(?<month>${FULL_MONTH})(?:mötet|träffen|sammanträdet)\s+)den\s+(?<day>\d{1,2})(?:\s?:?\s?[ea])?(?!\s*[\d./]|\s+(?:${MONTH})(?!\p{L}))`,
    read: ({ month = '', day = '' }, reference) => given(Number(day), monthNumber(month) ?? 0, undefined, reference),
  },
  {
    name: 'last-of-month',
    hint: /sist[ae]/i,
    example: 'sista maj',
    pattern: String.raw`(?:den\s+)?sist[ae]\s+(?:dagen\s+i\s+)?(?<month>${MONTH})(?:\s+(?<year>${YEAR}))?`,
    read: ({ month = '', year }, reference) => {
      const number = monthNumber(month) ?? 0;
      const endOf = (candidate: number): Day =>
        addDays(dayFrom(candidate, number + 1, 1) ?? `${String(candidate + 1)}-01-01`, -1);
      if (year !== undefined) return exactly(endOf(Number(year)));
      const thisYear = endOf(Number(reference.slice(0, 4)));
      return exactly(thisYear >= reference ? thisYear : endOf(Number(reference.slice(0, 4)) + 1));
    },
  },
];
