import { isFirstName } from '../../../who/first-names.ts';
import { EVENT_WORD, NO_EVENT } from '../../../words/event-words.ts';
import { plain } from '../../../words/letters.ts';
import type { Place } from '../../note-context.ts';
import { isAlone, isDateLine, isNounPhrase, isPlaced } from './day-lines.ts';
import { DAY_IS, HAS_PLACE, SEASON_TURNS } from './meeting-acts.ts';
import { timeAfter, type Dated } from './meeting-day.ts';
import { HAS_EVENT, HELD, IT_IS, MANY, PLACED, STANDS_FIRM, THEN_HELD, VISITS, WE_HOLD } from './meeting-told.ts';
import { SET_FOR } from './past-or-deadline.ts';
import { toldByDay } from './told-by-day.ts';

const TAKES_PLACE =
  /(?<![\p{L}])(?:är|blir|hålls|håller|äger\s+rum|genomförs|arrangeras|anordnas|ordnas|går\s+av\s+stapeln|planeras|spelas|infaller|startar|börjar|firas|avhålls|inleds|bokas|bokat|bokad|har\s+vi|vi\s+har|firar\s+vi|anordnar\s+vi|är\s+det|inplanerad|inplanerat|planerat|planerad|preliminärt|ska\s+hållas|kommer\s+att\s+(?:hållas|vara|bli|äga\s+rum|genomföras))(?![\p{L}])/iu;

/** "12/9" in a cell, or "8 mars" as a heading over what was: a day, and no meeting. */
const bareDay = (sentence: string, block: Place['block']): boolean =>
  block.kind === 'heading' || /^\d{1,2}\s?\/\s?\d{1,2}$/u.test(sentence.trim()) || /^\P{Ll}+$/u.test(sentence);

/** Whether a time of day stands right after the day. */
export const timed = (after: string): boolean => timeAfter(plain(after)).time !== undefined;

/** "Vi ställer upp bord den": at a time of the day it is a meeting, whatever is done. */
const WE_DO = /^vi\s+\p{Ll}+r\s(?!.{0,50}\s(?:senast|före|innan|och|som|att)\s)[^,.;:]{0,50}$/iu;

/** "Datum för höstloppet spikades till". */
const DAY_OF = /^(?:datum|dagen?|tid(?:en)?|tidpunkt)(?:et)?\s+för\s/iu;

/** How the words round an exact day tell of a meeting on it, where nothing above it does; undefined where they don't. */
export function byItsWords(
  sentence: string,
  first: Dated,
  head: string,
  after: string,
  { block }: Place,
): string | undefined {
  const rest = after.trim();
  const what = rest.replace(/^[:–-]\s*/u, '').replace(/\s+(?:kl|hos|vid)(?![\p{L}]).*$|[,(].*$/iu, '');
  if (head.trim() === '' && EVENT_WORD.test(rest) && isNounPhrase(what)) return 'date-line';
  if (isDateLine(sentence, first)) return 'date-line';
  if (/^(?:den\s+|\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu.test(head) && THEN_HELD.test(after)) return 'we-meet';
  if (HELD.test(head) || toldByDay(head, after)) return 'held';
  if (
    IT_IS.test(head) &&
    (IT_IS.exec(head)?.groups?.place !== undefined ||
      timed(after) ||
      PLACED.test(after) ||
      /^\s+(?:i|på|vid|med\s+samling)\s/iu.test(after))
  )
    return 'held';
  if (/^(?:den\s+)?$/iu.test(head) && STANDS_FIRM.test(after)) return 'held';
  if (HAS_EVENT.test(head)) return 'event';
  const visitors = VISITS.exec(head)?.groups?.who;
  if (visitors !== undefined && (MANY.test(visitors) || timed(after)) && !isFirstName(visitors)) return 'visit';
  if (isPlaced(head, after)) return 'placed';
  if (isAlone(head, after) && !bareDay(sentence, block)) return 'day-alone';
  if (SET_FOR.test(head) && (EVENT_WORD.test(head) || DAY_OF.test(head))) return 'set-for';
  if (HAS_PLACE.test(head)) return 'we-hold';
  if (DAY_IS.test(head) || SEASON_TURNS.test(head)) return 'held';
  if (WE_DO.test(head) && timed(after)) return 'we-hold';
  if (WE_HOLD.test(head) && !/(?<![\p{L}])(?:varje|i\s+månaden)(?![\p{L}])/iu.test(sentence)) return 'we-hold';
  const subject = head.replace(NO_EVENT, ' ');
  const event = EVENT_WORD.exec(subject);
  if (event !== null && !OTHERS.test(subject) && (TAKES_PLACE.test(subject) || isNamed(subject, event))) return 'event';
  if (head.trim() === '' && TAKES_PLACE.test(after) && EVENT_WORD.test(after.replace(NO_EVENT, ' '))) return 'event';
  return undefined;
}

/** An authority's own visit. */
const OTHERS = /^\p{L}+s\s+(?:inspektion|tillsyn|granskning|revision)/iu;

const LONGEST_NAME = 8;
/** "Visning för allmänheten lördag", "Studiebesök från Hjo": a name for the event, with no verb and nothing it leads up to. */
function isNamed(subject: string, event: RegExpExecArray): boolean {
  const before = subject.slice(0, event.index);
  const after = subject.slice(event.index + event[0].length);
  return (
    subject.trim().split(/\s+/).length <= LONGEST_NAME &&
    !/(?<![\p{L}])(?:ska|har|till|inför|innan|efter|från|under|om|av|bokar|protokoll\p{L}*|minnesanteckning\p{L}*)(?![\p{L}])/iu.test(
      before,
    ) &&
    !/(?<![\p{L}])(?:ska|har|till|fr|inför|innan|efter|under|protokoll\p{L}*)(?![\p{L}])/iu.test(after)
  );
}
