import { addDays, type Day } from '../../time.ts';
import { about, firstComing, fullYear, lastOfMonth, type Reading, type Span } from './calendar.ts';

/** What stands around the name of a stretch of days: its year, "före", "i", "i slutet av". */
export const YEAR = String.raw`(?:,?\s+(?<year>20\d\d)|\s?[-/]\s?(?<short>\d\d)|\s+'?(?<spaced>\d\d)(?=\s*(?:[.,;!?)]|$)))?`;
const BEFORE = String.raw`före|innan|inför|senast\s+före`;
export const LEAD = String.raw`(?:(?<lead>${BEFORE}|efter)\s+)`;
export const IN = String.raw`(?:i|under|till|senast|senast\s+i|senast\s+under|på|vid|framåt)`;
export const PART = String.raw`(?:(?:i|till|mot|vid|senast\s+i|senast|före|innan)\s+)?(?<part>början|inledningen|mitten|slutet)\s+(?:av|på|i)\s+`;

/** How long after a feast or a season "efter" still means. */
const AFTERWARDS = 14;

/** What "före", "efter" and "i början av" make of a span. */
export function shaped(span: Span, lead: string | undefined, part: string | undefined): Span {
  if (lead !== undefined && /efter/i.test(lead)) return about(span.last, addDays(span.last, AFTERWARDS));
  if (lead !== undefined) return about(addDays(span.first, -1), addDays(span.first, -1));
  if (part === undefined || /slutet/i.test(part)) return span;
  const days = (Date.parse(span.last) - Date.parse(span.first)) / 86_400_000;
  const third = Math.max(1, Math.round(days / 3));
  return /mitten/i.test(part)
    ? about(addDays(span.first, third), addDays(span.last, -third))
    : about(span.first, addDays(span.first, third));
}

/** The days of a month. */
export const monthSpan = (number: number, year: number): Span =>
  about(`${String(year)}-${String(number).padStart(2, '0')}-01`, lastOfMonth(year, number));

/** The span in the year that is given, else the first that has not passed. */
export function coming(
  of: (year: number) => Span | undefined,
  year: string | undefined,
  reference: Day,
): Reading | undefined {
  return year === undefined ? firstComing(reference, of) : of(fullYear(year));
}

/** The year among the parts of a match. */
export const yearIn = ({ year, short, spaced }: Readonly<Record<string, string | undefined>>): string | undefined =>
  year ?? short ?? spaced;
