import type { Day } from '../../time.ts';
import type { DateMention } from './date-mention.ts';
import { NEXT_HINT, NEXT_MEETING } from './meeting-words.ts';

/** "nästa gång: 9 september", "nästa råd äger rum 15 mars", "nästa möte, som är den 4 juni". */
const TO_DAY =
  /^\s*(?:[,:(–-]\s*)?(?:(?:vi\s+(?:ses|möts|träffas)|(?:ses|möts|träffas)\s+vi|(?:som|och\s+det|det)\s+(?:är|blir|hålls|infaller)|är|blir|äger\s+rum|hålls|infaller|planeras(?:\s+till)?)\s*[:,]?\s*)?(?:den\s+)?$/iu;
/** "31 maj, då vi ses nästa gång", "den 20 maj, som är vårt nästa möte". */
const FROM_DAY =
  /^,?\s+(?:(?:då|när)\s+(?:\p{L}+\s+){1,3}|(?:som|vilket)\s+är\s+(?:vårt\s+|också\s+)?|(?:dvs|alltså)\.?\s+)$/iu;

/** The exact day that stands beside the words for the next meeting, and where it ends; undefined where none does. */
export function nextMeetingDay(
  text: string,
  mentions: readonly DateMention[],
): { readonly day: Day; readonly to: number } | undefined {
  const match = NEXT_HINT.test(text) ? NEXT_MEETING.exec(text) : null;
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const exact = mentions.filter(({ span }) => span?.approximate === false);
  const found =
    exact.find(({ from }) => from >= end && TO_DAY.test(text.slice(end, from))) ??
    exact.find(({ to }) => to <= match.index && FROM_DAY.test(text.slice(to, match.index)));
  return found?.span && { day: found.span.last, to: Math.max(found.to, end) };
}
