import type { Dated } from './meeting-day.ts';

/** Right before a day: "Nästa 5 mars", "Kommande: 5 mars". */
export const NEXT_DAY = /(?:^|[\s(])(?:nästa|näst|nytt\s+möte|kommande(?=\s*:))\s*:?\s*$/iu;

/** "Mer om det nästa torsdag": a weekday and nothing more, after other words. */
export const isWeekdayInPassing = (sentence: string, { from, to }: Dated): boolean =>
  /^\p{L}+$/u.test(sentence.slice(from, to)) && !/^\P{L}*nästa\s*$/iu.test(sentence.slice(0, from));

/** "Öppettiderna i sommar: nästa möte": a time within the matter that the next meeting is to take up. */
export const putOffTo = (sentence: string, { span, to }: Dated, next: number): boolean =>
  span.approximate && next > to && /^\s*(?:[:,]|[–—-]\s|→|->)/u.test(sentence.slice(to, next));
