import { addDays, noonOf, type Day } from '../time.ts';
import { about, dayFrom, exactly, firstComing, lastOfMonth, monthOf, weekdayOf, workWeek, yearOf } from './calendar.ts';
import {
  ANY_WEEKDAY,
  countOf,
  dayNumber,
  FULL_MONTH,
  FULL_WEEKDAY,
  monthNumber,
  NUMBER,
  ORDINAL,
  weekdayNumber,
} from './calendar-words.ts';
import type { DateRule } from './date-rule.ts';

const DAYS_PER_WEEK = 7;
const UNITS: Readonly<Record<string, object>> = {
  dag: { days: 1 },
  veck: { weeks: 1 },
  månad: { months: 1 },
  kvartal: { months: 3 },
  halvår: { months: 6 },
  år: { years: 1 },
};

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

/** The `day` of this month, else of the next that has it. */
function comingDayOfMonth(day: number, reference: Day, monthsAhead: number): Day | undefined {
  const start = noonOf(reference).startOf('month').plus({ months: monthsAhead });
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = start.plus({ months: ahead });
    const candidate = dayFrom(month.year, month.month, day);
    if (candidate !== undefined && candidate >= reference) return candidate;
  }
  return undefined;
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

/** Dates counted from the day they are read. */
export const RELATIVE_DATES: readonly DateRule[] = [
  {
    name: 'today',
    hint: /i ?dag|i ?kväll/i,
    example: 'senast idag',
    pattern: String.raw`(?:i\s?dag|i\s?kväll)(?=\s*(?:[.!,;)]|$))|(?<=(?:senast|före|redan|under)\s)(?:i\s?dag|i\s?kväll)`,
    read: (_, reference) => exactly(reference),
  },
  {
    name: 'tomorrow',
    hint: /i ?mor/i,
    example: 'i morgon',
    pattern: String.raw`i\s?mor(?:gon|ron|n)(?:\s?bitti|\s+(?:förmiddag|eftermiddag|kväll))?`,
    read: (_, reference) => exactly(addDays(reference, 1)),
  },
  {
    name: 'day-after-tomorrow',
    hint: /övermor/i,
    example: 'i övermorgon',
    pattern: String.raw`(?:i\s+)?övermor(?:gon|ron|n)`,
    read: (_, reference) => exactly(addDays(reference, 2)),
  },
  {
    name: 'weekday',
    hint: /(?:mån|tis|ons|tors|fre|lör|sön)dag/i,
    example: 'på fredag',
    pattern: String.raw`(?:nu\s+)?(?:på\s+|till\s+|nu\s+)?(?:(?<next>nästa|nästkommande)\s+|(?<this>kommande|denna|på)\s+)?(?<weekday>${FULL_WEEKDAY})(?<definite>en|ens)?(?:\s+(?<week>nästa vecka|veckan därpå|veckan efter))?(?:\s+(?:förmiddag|eftermiddag|kväll))?`,
    read: ({ next, week, weekday = '' }, reference, after) =>
      // "fredagen efter lovet", "torsdagen den veckan": counted from something else than today.
      /^\s*(?:före|efter|innan|därpå|samma|därefter)(?![\p{L}])/iu.test(after)
        ? undefined
        : exactly(comingWeekday(weekdayNumber(weekday) ?? 1, reference, next !== undefined || week !== undefined)),
  },
  {
    name: 'weekday-of-week',
    hint: /v\p{L}*\.?\s?\d/iu,
    example: 'fredag v. 12',
    pattern: String.raw`(?:på\s+)?(?<weekday>${ANY_WEEKDAY})(?:en)?\.?\s+(?:i\s+)?(?:vecka|v\.?)\s?(?<week>\d{1,2})(?:\s+(?<year>20\d\d))?`,
    read: ({ weekday = '', week = '', year }, reference) =>
      exactly(
        weekdayOfWeek(
          weekdayNumber(weekday) ?? 1,
          Number(week),
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
    name: 'day-of-month',
    hint: /den |:[ea]/i,
    example: 'den 15:e',
    pattern: String.raw`(?:den\s+(?:(?<suffixed>\d{1,2}(?:\s?:\s?(?:e|a)|e))|(?<plain>\d{1,2}|${ORDINAL})(?=\s*(?:[.!,;)]|$|i\s+(?:denna|nästa)|denna|nästa)))|(?<bare>\d{1,2}:(?:e|a)))(?:\s+(?:i\s+)?(?<month>denna månad|nästa månad|månaden))?`,
    read: ({ suffixed, plain, bare, month }, reference, after) => {
      if (/^\s*i varje|^\s+\p{L}+(?:en|et|an|nde|a)(?!\p{L})/iu.test(after) && month === undefined) return undefined;
      const day = dayNumber(suffixed ?? plain ?? bare ?? '');
      if (day < 1 || day > 31) return undefined;
      return exactly(comingDayOfMonth(day, reference, month === 'nästa månad' ? 1 : 0));
    },
  },
  {
    name: 'in-some-time',
    hint: /om\s.*(?:dag|veck|månad|kvartal|halvår|år)/i,
    example: 'om två veckor',
    pattern: String.raw`(?:om|inom)\s+(?:högst\s+|cirka\s+|ca\s+)?(?<count>${NUMBER}|ett\s+halvt|en\s+halv)\s+(?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?|kvartal|halvår|år)`,
    read: ({ count = '', unit = '' }, reference) => {
      const step = Object.entries(UNITS).find(([name]) => unit.toLowerCase().startsWith(name))?.[1] ?? {};
      const half = /halv/i.test(count);
      const duration = half ? (unit.startsWith('å') ? { months: 6 } : { days: 15 }) : step;
      const times = half ? 1 : countOf(count);
      const day = Object.entries(duration as Record<string, number>).reduce(
        (moment, [name, amount]) => moment.plus({ [name]: amount * times }),
        noonOf(reference),
      );
      const vague = /några|par|halv/i.test(count);
      return vague ? about(day.toISODate(), day.toISODate()) : exactly(day.toISODate());
    },
  },
  {
    name: 'a-week-today',
    hint: /dag\s+om/i,
    example: 'i dag om en vecka',
    pattern: String.raw`i\s?dag\s+om\s+(?:en\s+vecka|(?<count>åtta|14|fjorton)\s+dagar)`,
    read: ({ count }, reference) =>
      exactly(addDays(reference, count === '14' || count === 'fjorton' ? 14 : DAYS_PER_WEEK)),
  },
  {
    name: 'this-or-next-month',
    hint: /månad/i,
    example: 'i slutet av nästa månad',
    pattern: String.raw`(?:(?:i|vid|under|till)\s+)?(?:(?<part>början|mitten|slutet)\s+(?:av|på)\s+)?(?<which>denna månad|den här månaden|månaden|nästa månad|innevarande månad)`,
    read: ({ part, which = '' }, reference, after) => {
      if (which === 'månaden' && part === undefined) return undefined;
      if (/^s?\s*(?:utgång|slut)/.test(after)) return undefined;
      const month = noonOf(reference)
        .startOf('month')
        .plus({ months: /nästa/i.test(which) ? 1 : 0 });
      const first = month.toISODate();
      if (part === 'början') return about(first, addDays(first, 9));
      if (part === 'mitten') return about(addDays(first, 9), addDays(first, 19));
      return about(first, lastOfMonth(month.year, month.month));
    },
  },
];
