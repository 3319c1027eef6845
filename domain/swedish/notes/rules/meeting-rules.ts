import { isAlone, isDateLine, isNounPhrase, isPlaced } from './day-lines.ts';
import { isFirstName } from '../../who/first-names.ts';
import { EVENT_WORD, NO_EVENT } from '../../words/event-words.ts';
import { plain } from '../../words/letters.ts';
import { daysAhead, meeting, timeAfter, type Dated } from './meeting-day.ts';
import { NEXT_MEETING } from '../../dates/meeting-words.ts';
import {
  BOOKS,
  HAS_EVENT,
  HELD,
  INVITES,
  IT_IS,
  MANY,
  PLACED,
  STANDS_FIRM,
  THEN_HELD,
  THEREAFTER,
  toldBefore,
  VISITS,
  WE_HOLD,
  WE_MEET,
  WHEN_WE_MEET,
} from './meeting-told.ts';
import { listed } from './more-days.ts';
import { isWeekdayInPassing, NEXT_DAY, putOffTo } from './next-day.ts';
import { DEADLINE, DEADLINE_WORDS, isDeadline, isPast, SET_FOR } from './past-or-deadline.ts';
import { TOPICS_LISTED } from './topic-words.ts';
import type { Finding } from '../note-item.ts';
import type { NoteContext, Place } from '../note-context.ts';

const TAKES_PLACE =
  /(?<![\p{L}])(?:är|blir|hålls|håller|äger\s+rum|genomförs|arrangeras|anordnas|ordnas|går\s+av\s+stapeln|planeras|spelas|infaller|startar|börjar|firas|avhålls|inleds|bokas|bokat|bokad|har\s+vi|vi\s+har|firar\s+vi|anordnar\s+vi|är\s+det|inplanerad|inplanerat|planerat|planerad|preliminärt|ska\s+hållas|kommer\s+att\s+(?:hållas|vara|bli|äga\s+rum|genomföras))(?![\p{L}])/iu;
/** Of somebody, and of no meeting: "Siv går på ledighet i mars", "Man får gärna ta med en kollega i maj". */
const PASSING = /(?<![\p{L}])(?:slutar|går\s+(?:i|på)\s+\p{L}*(?:pension|ledighet)|träder|upphör)(?![\p{L}])/iu;
const SAYS = /(?<![\p{L}])(?:får|kan|ska|vill|bör|måste|behöver|tar|väljs|avgörs|redovisas)(?![\p{L}])/iu;

/** How the sentence tells of a meeting on a day, by the rule that says so; undefined where it doesn't. */
function ruleFor(sentence: string, first: Dated, place: Place): string | undefined {
  const exact = !first.span.approximate;
  const [head, after] = [sentence.slice(0, first.from), sentence.slice(first.to)];
  const deadline = isDeadline(sentence, first);
  if (NEXT_DAY.test(head)) return isWeekdayInPassing(sentence, first) ? undefined : 'next-meeting';
  if (BOOKS.test(head)) return 'booked';
  if (exact && WHEN_WE_MEET.test(after)) return 'we-meet';
  if (INVITES.test(head) && exact && EVENT_WORD.test(head) && !deadline)
    if (timed(after) || !isFirstName(/^\p{L}+/u.exec(sentence)?.[0] ?? '')) return 'invited';
  if (DEADLINE.test(head) && !SET_FOR.test(head) && !/(?:möte|träff)\p{L}*\s*$/iu.test(head.trim())) return undefined;
  const told = deadline ? undefined : toldBefore(head, place.heading, first);
  if (told !== undefined) return told;
  const next = NEXT_MEETING.exec(sentence);
  if (next !== null && !deadline && next.index < first.from + 60 && !putOffTo(sentence, first, next.index))
    return 'next-meeting';
  if (exact && !deadline && weMeet(head)) return 'we-meet';
  if (THEREAFTER.test(head) && (place.lastMeeting === true || place.section === 'meetings')) return 'thereafter';
  if (place.section === 'meetings' && !deadline && !(PASSING.test(sentence) || (!exact && SAYS.test(sentence))))
    return 'under-meetings';
  if (!exact || deadline || DEADLINE_WORDS.test(head)) return undefined;
  return byItsWords(sentence, first, head, after, place);
}

/** "12/9" in a cell, or "8 mars" as a heading over what was: a day, and no meeting. */
const bareDay = (sentence: string, block: Place['block']): boolean =>
  block.kind === 'heading' || /^\d{1,2}\s?\/\s?\d{1,2}$/u.test(sentence.trim()) || /^\P{Ll}+$/u.test(sentence);

/** "Vi ses den", "arbetsgruppen träffas". */
const weMeet = (head: string): boolean =>
  WE_MEET.test(head) && head.trim().split(/\s+/).length <= 5 && !isFirstName(/^\p{L}+/u.exec(head)?.[0] ?? '');

const timed = (after: string): boolean => timeAfter(plain(after)).time !== undefined;

function byItsWords(sentence: string, first: Dated, head: string, after: string, { block }: Place): string | undefined {
  const rest = after.trim();
  const what = rest.replace(/^[:–-]\s*/u, '').replace(/\s+(?:kl|hos|vid)(?![\p{L}]).*$|[,(].*$/iu, '');
  if (head.trim() === '' && EVENT_WORD.test(rest) && isNounPhrase(what)) return 'date-line';
  if (isDateLine(sentence, first)) return 'date-line';
  if (/^(?:den\s+|\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu.test(head) && THEN_HELD.test(after)) return 'we-meet';
  if (HELD.test(head)) return 'held';
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
  if (SET_FOR.test(head) && EVENT_WORD.test(head)) return 'set-for';
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
    !/(?<![\p{L}])(?:ska|har|till|inför|innan|efter|under|protokoll\p{L}*)(?![\p{L}])/iu.test(after)
  );
}

/** "Inget möte 7 juni", "Höstens tider sätts i juni". */
const NONE = /^(?:inget|ingen|inga)\s|\s(?:tider(?:na)?|datum(?:en)?)\s+(?:sätts|bestäms|bokas|spikas|kommer)\s/iu;

/** Rules that a line leads to by its looks alone. */
const UNSURE = /^(?:placed|day-alone|visit|we-hold)$/u;

/** Finds planned meetings and events with a date in a sentence, a date line or a heading. */
export function meetingsIn(sentence: string, place: Place, context: NoteContext): Finding[] {
  const days = daysAhead(sentence, context, place);
  const exact = days.filter(({ span }) => !span.approximate);
  const [first] = exact.length > 0 ? exact : days;
  if (first === undefined || isPast(sentence, first) || NONE.test(sentence) || TOPICS_LISTED.test(sentence)) return [];
  const rule =
    ruleFor(sentence, first, place) ??
    (listed(sentence, first, exact).length > 2 && onlyDays(sentence, first) ? 'dates-listed' : undefined);
  if (rule === undefined) return [];
  const all =
    rule === 'dates-listed' || rule === 'under-meetings'
      ? exact.filter((day) => day === first || !isDeadline(sentence, day))
      : listed(sentence, first, exact);
  const found = all.length > 0 ? all : [first];
  return found.map((mention) => meeting(sentence, mention, rule, !UNSURE.test(rule)));
}

/** "14 februari, 25 april och 3 maj": nothing stands before the days. */
const onlyDays = (sentence: string, first: Dated): boolean => /^(?:den\s+)?$/iu.test(sentence.slice(0, first.from));
