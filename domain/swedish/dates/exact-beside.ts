import type { DraftDue } from '../../items/draft.ts';
import { addDays } from '../../time.ts';
import type { DateMention } from './date-mention.ts';
import { SOON_AFTER } from './in-month-named.ts';
import { nextMeetingDay } from './next-meeting-day.ts';

/** What may stand between words for a time and the exact day of it. */
const BESIDE = /^(?:\s*\(\s*|,?\s+(?:dvs\.?|alltså|det\s+vill\s+säga)?\s*)(?:senast\s+)?(?:den\s+)?$/u;
/** "inom en vecka, dvs 11/12", "på fredag (14/2)": the same day said once more, by its date. */
const SAID_AGAIN = /[(]|dvs|alltså|vill\s+säga/u;
const LONGEST_STRETCH = 31;

/** The day within a month or a week that is told soon after it: "till augusti, färdiga den 25". */
function dayWithin(text: string, at: number, mentions: readonly DateMention[]): DateMention | undefined {
  const { span } = mentions.find(({ to }) => to === at) ?? {};
  const next = mentions.find(({ from }) => from >= at);
  if (next?.span?.approximate !== false || span?.approximate !== true || !SOON_AFTER.test(text.slice(at, next.from)))
    return undefined;
  const { first, last } = next.span;
  const short = addDays(span.first, LONGEST_STRETCH) > span.last;
  return short && first >= span.first && last <= span.last ? next : undefined;
}

/**
 * What was found to say when something is due, with the exact day that stands right after: "på fredag (14/2)", "före jul
 * 20/12", "i maj, färdigt den 25".
 */
export function exactBeside<Found extends { readonly due: DraftDue; readonly to: number }>(
  text: string,
  found: Found,
  mentions: readonly DateMention[],
): Found {
  const within = dayWithin(text, found.to, mentions);
  if (within?.span !== undefined)
    return { ...found, to: within.to, due: { kind: 'date', day: within.span.last, approximate: false } };
  const next = found.due.kind === 'next-meeting' ? nextMeetingDay(text, mentions) : undefined;
  if (next !== undefined) return { ...found, to: next.to, due: { kind: 'date', day: next.day, approximate: false } };
  const exact = mentions.find(({ from, span }) => from >= found.to && span?.approximate === false);
  const between = text.slice(found.to, exact?.from ?? found.to);
  const vague =
    found.due.kind !== 'date' || found.due.approximate || /(?<!\p{L})sista\s+\p{L}+$/iu.test(text.slice(0, found.to));
  if (exact?.span === undefined || !BESIDE.test(between) || (!vague && !SAID_AGAIN.test(between))) return found;
  const to = exact.to + (text[exact.to] === ')' ? 1 : 0);
  return { ...found, to, due: { kind: 'date', day: exact.span.last, approximate: false } };
}
