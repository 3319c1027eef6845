import type { Draft } from '../../items/draft.ts';
import { statusOf } from '../../registers/register-words.ts';
import type { RegisterStatus } from '../../registers/register.ts';
import type { Day } from '../../time.ts';
import { findDates } from '../dates/dates.ts';
import { asksFor } from '../words/asks-for.ts';
import { fold } from '../words/letters.ts';
import { isPresent } from '../words/verbs.ts';

const LONGEST_QUESTION = 300;

const QUESTION_WORD = /^(?:vem|vems|vilka|vilken|vilket|vad|när|var(?! och en)|vart|hur|varför)(?![\p{L}])/iu;
/** Verbs that ask how things stand where they come first, and for nothing to be done. */
const STANDING = /^(?:är|har|finns|gäller|blir|blev|vet|minns|kommer)(?![\p{L}])/iu;
/** "Kan Hjo boka buss?" is asked of somebody, and is theirs to do. */
const REQUEST = /^(?:[\p{L}-]+,? ){0,2}(?:kan|kunde|ska|skall|skulle|vill|bör|måste|får)(?![\p{L}])/iu;
/** The end of a sentence, or an opening such as "Att ta upp:", with more after it. */
const MORE_THAN_ONE = /[.!?:]\s+\S|\n/u;

/** Words that a question is made of, and nothing that it is about; folded. */
const ASKING = new Set(
  fold(
    `vem vems vilka vilken vilket vad när var vart hur varför är har ska skall kan kommer finns gäller blir blev vet minns
    ansvarar ansvarig ansvariga ansvaret gör göra gjort görs händer hände hänt många mycket långt länge går gick står
    hand klar klara klart färdig färdiga färdigt för med till på i av om det den de en ett och att som sig man du jag vi ni
    oss någon nån något några alla mer nu då här nästa senast kvar uppdrag uppdraget beslut beslutet sa sade skulle sagt tagit svarat
    saknas vara inte egentligen pågår beslutades beslutade beslutats beslutat besluten bestämdes bestämde bestämts bestämt
    enades fattades togs`,
  ).split(/\s+/),
);

/**
 * Whether a text asks for an answer: "Vem ansvarar för enkäten", "är underlaget klart?". What asks somebody to do a thing
 * does not, nor what says who or when: `draft` is what the text is as an item.
 */
export function isQuestion(text: string, draft: Draft): boolean {
  const said = text.trim();
  if (said.length > LONGEST_QUESTION || MORE_THAN_ONE.test(said)) return false;
  const isMarked = said.endsWith('?');
  if (QUESTION_WORD.test(said)) {
    const [first = '', ...next] = said.split(/\s+/);
    const near = /^(?:hur|vilk)/iu.test(first) ? next.slice(0, 2) : next.slice(0, 1);
    return isMarked || near.some((word) => isPresent(word.toLowerCase()));
  }
  if (!isMarked) return false;
  if (STANDING.test(said)) return true;
  const isOwned = draft.parties.length + draft.ambiguous.length > 0 || draft.everyone || draft.we === true;
  const isItem = isOwned || draft.due.kind !== 'none' || draft.kind !== 'assignment' || draft.decided;
  return !isItem && !REQUEST.test(said) && !asksFor(said);
}

/** Whether it is asked when or where those of the network meet. */
export function asksForMeeting(text: string): boolean {
  return (
    /^(?:när|var|vilken|vilket|hur dags|vad)(?![\p{L}])/iu.test(text) &&
    /(?<![\p{L}])(?:möte[nt]?|mötas|möts|ses|träffas)(?![\p{L}])/iu.test(text)
  );
}

const DECIDED =
  /^(?:vad|vilka|vilket)(?![\p{L}]).*(?<![\p{L}])(?:beslut(?:en|et)?|beslutades?|beslutats?|bestämdes?|bestämts?|enades)(?![\p{L}])/iu;
const LATEST = /(?<![\p{L}])(?:mötet?|sist|senast|förra)(?![\p{L}])/iu;

const AT_LATEST = /^(?:mötet?|sist|förra)$/iu;

/** The day that a question asks the decisions of, "vad beslutades 2 november?"; without one the latest meeting is meant. */
export function decisionsAsked(text: string, today: Day): { readonly day?: Day } | undefined {
  if (!DECIDED.test(text)) return undefined;
  const day = findDates(text, today).flatMap(({ span }) => (span && !span.approximate ? [span.first] : []))[0];
  if (day === undefined) {
    const isLatest = LATEST.test(text) && askedAbout(text).every((word) => AT_LATEST.test(word));
    return isLatest ? {} : undefined;
  }
  // A day without its year is the next one where a date is read; what was decided was so the last time.
  return { day: day > today ? `${Number(day.slice(0, 4)) - 1}${day.slice('YYYY'.length)}` : day };
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];

/** Asks which ones there are, and neither how many nor whether somebody is. */
const WHICH = /^(?:vad|vilka|vilket|vem|finns|(?:är|har) (?:det |vi )?(?:något|någonting|några|någon))(?![\p{L}])/iu;
const NOT_YET = /(?<![\p{L}])(?:inte|ska|skall|måste|behöver|pågår)(?![\p{L}])/iu;

/** The state that a question asks for: overdue of "vad är försenat?". What isn't done, or is to be, is open. */
export function stateAsked(text: string): RegisterStatus | undefined {
  if (!WHICH.test(text)) return undefined;
  const said = wordsIn(text).flatMap((word) => statusOf(word) ?? [])[0];
  return NOT_YET.test(text) && (said ?? 'done') === 'done' ? 'open' : said;
}

/** What a question is about: its words without those that only ask. At most five, as they stand. */
export function askedAbout(text: string): string[] {
  const isAbout = (word: string) => !ASKING.has(fold(word)) && statusOf(word) === undefined;
  return wordsIn(text).filter(isAbout).slice(0, 5);
}
