import { findDates } from '../swedish/dates/dates.ts';
import { plain } from '../swedish/words/letters.ts';
import { isPresent } from '../swedish/words/verbs.ts';
import type { Day } from '../time.ts';
import { hoursSaid } from './meeting-lines.ts';

const NEXT =
  /^(?:(?:vårt|det)\s+)?nästa\s+(?:nätverks)?(?:möte|träff|sammanträde)(?<is>\s+(?:är|blir|hålls|sker|äger\s+rum|infaller))?\s+(?<when>[^?]+?)[.!]*$/iu;
/** What goes on with something else: to do, to meet, or of a meeting that there is already. */
const GOES_ON =
  /[.!:]\s+\p{L}|(?<!\p{L})(?:med|som|att|och|till|inte|inställ\p{L}+|(?:fram)?flytta\p{L}*|uppskjut\p{L}+)(?!\p{L})/iu;
/** Words that tell of a meeting; what is longer is a sentence. */
const MOST_WORDS = 12;
/** At whom a meeting is held is where. */
const AT = /(?<!\p{L})hos\s+(?=\p{L})/giu;

/**
 * Of a sentence that tells when the next meeting is, "Nästa möte är hos Skara 14 januari kl 9-12", the line that plans it:
 * "i Skara 14 januari kl 9-12". Undefined of one that says no day or goes on with something else; without "är", one that
 * says no hours.
 */
export function nextMeetingLine(text: string, today: Day): string | undefined {
  const { is, when } = NEXT.exec(plain(text).trim())?.groups ?? {};
  if (when === undefined) return undefined;
  const words = when.match(/\p{L}+/gu) ?? [];
  const isExact = findDates(when, today)[0]?.span?.approximate === false;
  const told = is !== undefined || hoursSaid(when, today) !== undefined;
  if (!isExact || !told || GOES_ON.test(when) || words.length > MOST_WORDS || words.some(isPresent)) return undefined;
  return when.replace(AT, 'i ');
}
