import { addDays, noonOf, type Day } from '../../time.ts';
import { about, dayFrom, exactly, lastOfMonth, weekdayOf } from './calendar.ts';
import { countOf, dayNumber, FULL_WEEKDAY, NUMBER, ORDINAL, weekdayNumber } from './calendar-words.ts';
import type { DateRule } from './date-rule.ts';

const DAYS_PER_WEEK = 7;
const FRIDAY = 5;
const UNITS: Readonly<Record<string, object>> = {
  dag: { days: 1 },
  dar: { days: 1 },
  veck: { weeks: 1 },
  månad: { months: 1 },
  kvartal: { months: 3 },
  halvår: { months: 6 },
  år: { years: 1 },
};

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

/** Who names the weekday too means the month in which they meet, if one of the coming ones has them so. */
const MONTHS_AHEAD = 5;

function dayOnWeekday(day: number, weekday: number, reference: Day): Day | undefined {
  const months = Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => comingDayOfMonth(day, reference, ahead));
  return months.find((candidate) => candidate !== undefined && weekdayOf(candidate) === weekday);
}

/** "Siv tar den första, Bo den andra": one of several, and the day of a month only after words for a time. */
const UNLED = String.raw`(?<!(?:senast|till|på|före|innan|inför|kring|omkring|runt|med|från|är|blir|\p{L}+dag(?:en)?)\s+)den\s+`;

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
    pattern: String.raw`i\s?mor(?:gon|ron|rn|n|on)(?:\s?bitti|\s+(?:förmiddag|eftermiddag|kväll))?`,
    read: (_, reference) => exactly(addDays(reference, 1)),
  },
  {
    name: 'day-after-tomorrow',
    hint: /övermor/i,
    example: 'i övermorgon',
    pattern: String.raw`(?:i\s+)?övermor(?:gon|ron|rn|n|on)`,
    read: (_, reference) => exactly(addDays(reference, 2)),
  },
  {
    name: 'day-of-month',
    hint: /den |:[ea]/i,
    example: 'den 15:e',
    pattern: String.raw`(?:(?<weekday>${FULL_WEEKDAY})(?:en)?\s+)?(?:den\s+(?:(?<suffixed>\d{1,2}(?:\s?:\s?(?:e|a)|e))|(?<plain>\d{1,2}|${ORDINAL})(?<!${UNLED}(?:första|andra|tredje|fjärde))(?=\s*(?:[.!,;)]|$|i\s+(?:denna|nästa)|denna|nästa)))|(?<bare>\d{1,2}:(?:e|a)))(?:\s+(?:i\s+)?(?<month>denna månad|nästa månad|månaden))?`,
    read: ({ weekday, suffixed, plain, bare, month }, reference, after) => {
      if (/^\s*i varje|^\s+\p{L}+(?:en|et|an|nde|a)(?!\p{L})/iu.test(after) && month === undefined) return undefined;
      const day = dayNumber(suffixed ?? plain ?? bare ?? '');
      if (day < 1 || day > 31) return undefined;
      const named = weekday === undefined ? undefined : dayOnWeekday(day, weekdayNumber(weekday) ?? 1, reference);
      return exactly(named ?? comingDayOfMonth(day, reference, month === 'nästa månad' ? 1 : 0));
    },
  },
  {
    name: 'in-some-time',
    hint: /(?:om\s.*(?:dag|dar|veck|månad|kvartal|halvår|år)|från\s+(?:i\s?dag|nu))/i,
    example: 'om två veckor',
    pattern: String.raw`(?:om|inom)\s+(?:högst\s+|cirka\s+|ca\s+|en\s+(?=(?:åtta|tio|fjorton|tjugo|sex)\s))?(?<count>${NUMBER}|ett\s+halvt|en\s+halv)\s+(?<unit>dag(?:ar)?|dar|veck(?:a|or)|månad(?:er)?|kvartal|halvår|år)|(?<number>${NUMBER})\s+(?<kind>dag(?:ar)?|veck(?:a|or)|månad(?:er)?)\s+från\s+(?:i\s?dag|nu)`,
    read: ({ number = '', kind = '', count = number, unit = kind }, reference) => {
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
    name: 'end-of-this',
    hint: /utgång|slut|månadsskiftet|en (?:ut|är över)(?!\p{L})/iu,
    example: 'före månadens utgång',
    pattern: String.raw`(?:(?:senast|före|innan|vid|till|inom|i)\s+)?(?:(?:utgången|slutet)\s+av\s+(?<month>månaden|denna\s+månad|innevarande\s+månad|kvartalet|innevarande\s+kvartal)|(?<of>månadens|kvartalets|veckans)\s+(?:utgång|slut)|månaden\s+(?:ut|är\s+(?:slut|över))|(?<turn>månadsskiftet)(?!\s+\p{L}+\s?[-/]))`,
    read: ({ month = '', of = '' }, reference) => {
      const here = noonOf(reference);
      if (/vecka/i.test(of)) {
        const weekday = weekdayOf(reference);
        const friday = addDays(reference, FRIDAY - weekday + (weekday > FRIDAY ? DAYS_PER_WEEK : 0));
        return about(friday, friday);
      }
      const last = /kvartal/i.test(month + of) ? here.endOf('quarter') : here.endOf('month');
      return about(last.toISODate(), last.toISODate());
    },
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
