import { dayFrom } from './calendar.ts';
import type { DateMention } from './date-mention.ts';

/** ", den ", " är ", ", färdigt ": what stands between a time and its day, a few words, and none of another thing. */
export const SOON_AFTER =
  /^(?:\s*[,(–-])?(?:\s+(?!(?:och|men|samt|så|innan|före|till|efter|från|sedan|sen|varje)(?!\p{L}))[\p{L}.]+){0,4},?\s+$/iu;

/** A stretch within one month, as its year and month. */
function monthOf({ span }: DateMention): { year: number; month: number } | undefined {
  const [year = '', month = ''] = span?.last.split('-') ?? [];
  const within = span?.approximate === true && span.first.startsWith(`${year}-${month}`);
  return within ? { year: Number(year), month: Number(month) } : undefined;
}

/** The dates of a text, where a bare day soon after a month is one of that month: "i november, den 15", "i maj är torsdag 16:e". */
export function inMonthNamed(text: string, mentions: readonly DateMention[]): DateMention[] {
  return mentions.map((mention, at) => {
    const { span, from, rule } = mention;
    const before = mentions[at - 1];
    const named = before && monthOf(before);
    if (span === undefined || named === undefined || rule !== 'day-of-month' || /månad/iu.test(mention.text))
      return mention;
    if (!SOON_AFTER.test(text.slice(before?.to, from))) return mention;
    const day = dayFrom(named.year, named.month, Number(span.last.split('-')[2]));
    return day === undefined ? mention : { ...mention, span: { first: day, last: day, approximate: false } };
  });
}
