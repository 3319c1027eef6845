import { noonOf, type Day } from '../../time.ts';
import { countOf, NUMBER } from './calendar-words.ts';

const UNITS = { dag: 'days', veck: 'weeks', månad: 'months' } as const;
const BACK = /^(?:bakåt|tillbaka|tidigare)$/iu;
const SHIFT = new RegExp(
  String.raw`^(?:med )?(?<before>fram(?:åt)?|bakåt|tillbaka)?\s*(?<count>${NUMBER})\s+(?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?)\s*(?<after>fram(?:åt)?|bakåt|tillbaka|senare|tidigare)?$`,
  'iu',
);

/** The day that words move another one to: "en vecka" is a week later, "två dagar bakåt" two days before. undefined where they say no such step. */
export function shifted(day: Day, words: string): Day | undefined {
  const { before = '', count = '', unit = '', after = '' } = SHIFT.exec(words.trim())?.groups ?? {};
  const kind = (Object.keys(UNITS) as (keyof typeof UNITS)[]).find((start) => unit.toLowerCase().startsWith(start));
  if (kind === undefined) return undefined;
  const steps = countOf(count) * (BACK.test(before) || BACK.test(after) ? -1 : 1);
  return noonOf(day)
    .plus({ [UNITS[kind]]: steps })
    .toISODate();
}

/** Whether words say how far something is moved. */
export const isShift = (words: string): boolean => SHIFT.test(words.trim());
