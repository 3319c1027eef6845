import type { DateMention } from './date-mention.ts';

/** "den 15", "18:e": a day and nothing more. */
const BARE_DAY = /^(?:den\s+)?\d{1,2}(?::?[ea])?$/iu;
const BESIDE = /^,?\s+(?:(?:senast|alltså|dvs\.?|närmare\s+bestämt)\s+)?(?:den\s+)?$/iu;
const YEAR_AND_MONTH = 'yyyy-mm'.length;

/** The dates of a text, where a bare day right after a month is one of that month: "i november, den 15". */
export function inMonthNamed(text: string, mentions: readonly DateMention[]): DateMention[] {
  return mentions.map((mention, at) => {
    const { span, from } = mention;
    const before = mentions[at - 1];
    if (span === undefined || before?.span?.approximate !== true || !BARE_DAY.test(mention.text)) return mention;
    const month = before.span.last.slice(0, YEAR_AND_MONTH);
    if (!before.span.first.startsWith(month) || !BESIDE.test(text.slice(before.to, from))) return mention;
    const day = month + span.last.slice(YEAR_AND_MONTH);
    return { ...mention, span: { first: day, last: day, approximate: false } };
  });
}
