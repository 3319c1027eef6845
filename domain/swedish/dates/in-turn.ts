import { addDays } from '../../time.ts';
import { nextDayOfYear } from './calendar.ts';
import type { DateMention } from './date-mention.ts';

/** What stands between the days of a list: ", ", " och ", ", torsdag den ". */
const LISTED = /^\s*(?:[,;]|(?:och|samt|&))\s*(?:(?:och|samt)\s+)?(?:\p{L}+dag\s+)?(?:den\s+)?$/iu;
const HAS_YEAR = /\d{4}|\d\s?[-/]\s?\d{1,2}\s?[-/]\s?\d/u;

/**
 * The dates of a text, where those of a list come in turn: told in November, "11 februari, 6 maj och 11 november" ends a
 * year from now, and not next week.
 */
export function inTurn(text: string, mentions: readonly DateMention[]): DateMention[] {
  const turned: DateMention[] = [];
  const listedAfter = (one: DateMention | undefined, next: DateMention): boolean =>
    one !== undefined && LISTED.test(text.slice(one.to, next.from));
  for (const mention of mentions) {
    const before = turned.at(-1);
    const [last, day] = [before?.span, mention.span];
    // "3 december och 12 november" are two days, in any order.
    const listed = before !== undefined && listedAfter(before, mention) && listedAfter(turned.at(-2), before);
    const back =
      last?.approximate === false && day?.approximate === false && day.first === day.last && day.last < last.first;
    const [, month, date] = (day?.last ?? '').split('-').map(Number);
    const next =
      listed && back && !HAS_YEAR.test(mention.text)
        ? nextDayOfYear(month ?? 0, date ?? 0, addDays(last.last, 1))
        : undefined;
    turned.push(next === undefined ? mention : { ...mention, span: { first: next, last: next, approximate: false } });
  }
  return turned;
}
