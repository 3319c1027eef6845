import type { DraftDue } from '../../items/draft.ts';
import { findDue, type DueContext } from './deadline.ts';
import { findDates } from './dates.ts';
import { plain, wholeWords } from '../words/letters.ts';

/** The reading of a text that should be a due date and nothing else. */
export type DueReading =
  | { readonly ok: true; readonly due: DraftDue }
  /** `not-a-date`: it says no time. `no-such-day`: no calendar has the day ("31 juni"). `written`: what was read. */
  | { readonly ok: false; readonly problem: 'not-a-date' | 'no-such-day'; readonly written: string };

const NO_DATE =
  /^(?:inget|utan|ta bort|inte något)\s+(?:datum|slutdatum|klart senast)$|^(?:inget|aldrig|tills vidare|-)$/iu;
const NEXT_ALONE = wholeWords(String.raw`nästa|nästkommande`);
const TIME_AFTER =
  /^,?\s*(?:kl\.?\s*)?\d{1,2}[.:]\d\d(?:\s*-\s*\d{1,2}[.:]\d\d)?$|^,?\s*(?:kl\.?\s*\d{1,2}(?:\s*-\s*\d{1,2})?|\d{1,2}\s*-\s*\d{1,2})$/iu;

/**
 * Reads a due date typed alone: "6 april", "på fredag", "nästa möte", "inget datum". The whole text must be read; a time
 * of day after the date is let be. Dates without a year are the first on or after `today`.
 */
export function readDue(text: string, context: DueContext): DueReading {
  const written = plain(text)
    .trim()
    .replace(/[.!?]+$/, '');
  if (NO_DATE.test(written)) return { ok: true, due: { kind: 'none' } };
  if (NEXT_ALONE.test(written) && /^nästa$/iu.test(written)) return { ok: true, due: { kind: 'next-meeting' } };
  const candidates = [written, `till ${written}`];
  for (const candidate of candidates) {
    const found = findDue(candidate, context);
    if (found === undefined || found.from > 0) continue;
    const rest = candidate.slice(found.to).trim();
    if (rest !== '' && !TIME_AFTER.test(rest)) continue;
    if (found.impossible !== undefined) return { ok: false, problem: 'no-such-day', written: found.impossible };
    return { ok: true, due: found.due };
  }
  const impossible = findDates(written, context.today).find((mention) => mention.span === undefined);
  if (impossible?.text.length === written.length) return { ok: false, problem: 'no-such-day', written };
  return { ok: false, problem: 'not-a-date', written };
}
