import type { FoundDue } from '../dates/deadline.ts';
import { plain } from '../words/letters.ts';

/** "Till mötet", "inför mötet", with nothing after it that tells of another meeting than the network's next. */
const THE_MEETING =
  /(?<![\p{L}\p{N}])(?:(?:fram\s+)?till|t|inför|på|vid|innan|före)\s+(?:det\s+|vårt\s+)?(?:nätverks)?(?:mötet|träffen)(?![\p{L}-])(?!\s+(?:med|mellan|om|hos|för|i|på|den|som|där|efter|innan|då)(?![\p{L}]))/iu;
/** What is told of a meeting that has been. */
const HAS_BEEN =
  /(?<![\p{L}])(?:(?:har|hade)(?:\s+\p{L}+){0,2}\s+\p{L}+t|\p{L}+ade[s]?|beslut(?:et|en)|sa|sas|sagt|tog|togs|gick|gavs|kom(?!\s+ihåg)|blev|var(?!\s+och\s+en)|fick|skrev|lovade|förra|senaste|igår)(?![\p{L}])/iu;
/** Who comes, or is asked to: that is no task for the day of the meeting. */
const COMING =
  /(?:(?<![\p{L}])(?:(?:komma|kommer(?!\s+(?:att|med))|går(?!\s+igenom)|åker|är|missar|delta|deltar|medverka|medverkar)(?:\s+\p{L}+){0,2}|kan(?:\s+inte)?)|(?<![\p{L}])(?:(?:in)?bjud|kall|anmäl|välkomn)\p{L}*(?:\s.*)?)\s*$/iu;
const ASKED = /\?\s*$/u;
const ASKED_OF = /(?<![\p{L}])(?:kan|kunde|ska|skall|skulle|vill|bör|måste|får)(?![\p{L}])/iu;

/**
 * Where a sentence typed to the bot says "till mötet" of something to be done: there it means the next meeting. Notes say
 * the same of the meeting that they are of. undefined where it says nothing of the kind.
 */
export function theMeetingIn(text: string): FoundDue | undefined {
  const read = plain(text);
  const match = THE_MEETING.exec(read);
  if (match === null || HAS_BEEN.test(read) || COMING.test(read.slice(0, match.index))) return undefined;
  if (ASKED.test(read) && !ASKED_OF.test(read)) return undefined;
  return { from: match.index, to: match.index + match[0].length, due: { kind: 'next-meeting' } };
}
