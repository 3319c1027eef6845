import { addDays } from '../../time.ts';
import { about, lastOfMonth, yearOf, type Span } from './calendar.ts';
import { FULL_MONTH, MONTH, monthNumber } from './calendar-words.ts';
import type { DateRule } from './date-rule.ts';
import { coming, IN, LEAD, monthSpan, PART, shaped, YEAR, yearIn } from './spans.ts';

/** Months, quarters and years. What they set is the end of them. */
export const MONTH_DATES: readonly DateRule[] = [
  {
    name: 'end-of-month',
    hint: /utgång|slut|ut(?!\p{L})|är (?:över|förbi|till)/iu,
    example: 'före utgången av maj',
    pattern: String.raw`(?:(?:senast|före|innan|vid|till|inom|efter|i)\s+)?(?:utgången\s+av\s+(?<month>${FULL_MONTH})(?:\s+månad)?|(?<of>${FULL_MONTH})(?:s|\s+månads)?\s+(?:utgång|slut)|(?<whole>${FULL_MONTH})(?:\s+månad)?\s+ut)${YEAR}|(?:före|innan)\s+(?<over>${FULL_MONTH})(?:\s+månad)?\s+är\s+(?:slut|över|förbi|till\s+ända)`,
    read: (parts, reference) => {
      const number = monthNumber(parts.month ?? parts.of ?? parts.whole ?? parts.over ?? '') ?? 1;
      const end = (candidate: number): Span => {
        const last = lastOfMonth(candidate, number);
        return about(last, last);
      };
      return coming(end, yearIn(parts), reference);
    },
  },
  {
    name: 'month',
    hint: /januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december/i,
    example: 'i slutet av maj',
    pattern: String.raw`(?:${LEAD}|${PART}|${IN}\s+|klart?\s+|färdigt?\s+)(?:hela\s+)?(?<month>${FULL_MONTH})(?:\s+månads?)?(?:\s+(?:utgång|ut|slut))?(?:,?\s+(?<year>20\d\d)|\s?-\s?(?<short>\d\d))?|(?<bare>${FULL_MONTH})(?:\s+månad(?:\s+(?<bareMonthYear>20\d\d))?|\s+(?<bareYear>20\d\d))`,
    read: (parts, reference) => {
      const number = monthNumber(parts.month ?? parts.bare ?? '') ?? 1;
      const year = yearIn(parts) ?? parts.bareYear ?? parts.bareMonthYear;
      return coming((candidate) => shaped(monthSpan(number, candidate), parts.lead, parts.part), year, reference);
    },
  },
  {
    name: 'short-month',
    hint: /(?:i|till|t|under|före|innan)\s+(?:jan|feb|apr|aug|sep|okt|nov|dec)/i,
    example: 'i sept',
    pattern: String.raw`(?:(?:i|till|t|under)|(?<lead>före|innan))\s+(?<month>jan|febr?|apr|aug|sept?|okt|nov|dec)(?![\p{L}])\.?(?<end>\s+(?:är\s+(?:slut|över)|slut|utgång))?`,
    read: ({ month = '', lead, end }, reference) => {
      const span = (candidate: number): Span => monthSpan(monthNumber(month) ?? 1, candidate);
      return coming(
        (candidate) => shaped(span(candidate), end === undefined ? lead : undefined, undefined),
        undefined,
        reference,
      );
    },
  },
  {
    name: 'turn-of-months',
    hint: /månadsskiftet/i,
    example: 'månadsskiftet maj/juni',
    pattern: String.raw`(?:(?<lead>före|innan)\s+)?månadsskiftet\s+(?<from>${MONTH})\.?\s*[-/]\s*(?<to>${MONTH})\.?(?:\s+(?<year>20\d\d))?`,
    read: ({ lead, from = '', year }, reference) => {
      const number = monthNumber(from) ?? 1;
      const turn = (candidate: number): Span => {
        const last = lastOfMonth(candidate, number);
        return lead === undefined ? about(addDays(last, -2), addDays(last, 2)) : about(last, last);
      };
      return coming(turn, year, reference);
    },
  },
  {
    name: 'some-months',
    hint: /januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december/i,
    example: 'april-maj 2027',
    pattern: String.raw`(?:${IN}\s+)?(?<from>${FULL_MONTH})\s*(?:[-/]|till|eller)\s*(?<to>${FULL_MONTH})(?:\s+(?<year>20\d\d))?`,
    read: ({ from = '', to = '', year }, reference) => {
      const [first, last] = [monthNumber(from) ?? 1, monthNumber(to) ?? 1];
      const span = (candidate: number): Span =>
        about(monthSpan(first, candidate).first, monthSpan(last, last < first ? candidate + 1 : candidate).last);
      return coming(span, year, reference);
    },
  },
  {
    name: 'quarter',
    hint: /kvartal|q[1-4]/i,
    example: 'Q3 2027',
    pattern: String.raw`(?:${IN}\s+)?(?:q(?<q>[1-4])|kvartal\s+(?<number>[1-4])|(?<ordinal>första|andra|tredje|fjärde|sista)\s+kvartalet)${YEAR}`,
    read: (parts, reference) => {
      const words = ['första', 'andra', 'tredje', 'fjärde'].indexOf(parts.ordinal?.toLowerCase() ?? '') + 1;
      const quarter = Number(parts.q ?? parts.number ?? (words || 4));
      const span = (candidate: number): Span =>
        about(monthSpan(quarter * 3 - 2, candidate).first, monthSpan(quarter * 3, candidate).last);
      return coming(span, yearIn(parts), reference);
    },
  },
  {
    name: 'year',
    hint: /20\d\d/,
    example: 'under 2027',
    pattern: String.raw`(?:under|senast|till|i\s+slutet\s+av|före\s+utgången\s+av)\s+(?:år(?:et)?\s+)?(?<year>20\d\d)(?!\s?[-/.]\s?\d)`,
    read: ({ year = '' }, reference) =>
      Number(year) < yearOf(reference) ? undefined : about(`${year}-01-01`, `${year}-12-31`),
  },
];
