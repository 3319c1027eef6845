import { isAlone, isDateLine, isNounPhrase, isPlaced } from './day-lines.ts';
import { DEADLINE_BEFORE } from '../../dates/due-words.ts';
import { isFirstName } from '../../who/first-names.ts';
import { EVENT_WORD, NO_EVENT } from '../../words/event-words.ts';
import { plain, WORD_START } from '../../words/letters.ts';
import { daysAhead, meeting, timeAfter, type Dated } from './meeting-day.ts';
import { NEXT_MEETING } from '../../dates/meeting-words.ts';
import {
  AT_EVENT,
  BOOKS,
  HELD,
  INVITES,
  IT_IS,
  LIST_GOES_ON,
  PLACED,
  THEN_HELD,
  THEREAFTER,
  toldBefore,
  WE_MEET,
} from './meeting-told.ts';
import { TOPICS_LISTED } from './topic-words.ts';
import type { Finding } from '../note-item.ts';
import type { NoteContext, Place } from '../note-context.ts';

const TAKES_PLACE =
  /(?<![\p{L}])(?:är|blir|hålls|håller|äger\s+rum|genomförs|arrangeras|anordnas|ordnas|går\s+av\s+stapeln|planeras|spelas|infaller|startar|börjar|firas|avhålls|inleds|bokas|bokat|bokad|har\s+vi|vi\s+har|firar\s+vi|anordnar\s+vi|är\s+det|inplanerad|inplanerat|planerat|planerad|preliminärt|ska\s+hållas|kommer\s+att\s+(?:hållas|vara|bli|äga\s+rum|genomföras))(?![\p{L}])/iu;
const PAST =
  /(?<![\p{L}])(?:var|hölls|genomfördes|ägde|besökte|hade|har\s+(?:\p{L}+\s+)?\p{L}+(?:at|it|tt|ort|ört)s?|deltog|träffades|gick|avhölls|blev|startade|fick|kom|kostade|inträffade|regnade|gjordes|avslutades|begärd)(?![\p{L}])/iu;
const DEADLINE = new RegExp(
  `${WORD_START}(?:${DEADLINE_BEFORE.slice(0, 5)
    .map(([pattern]) => pattern)
    .join('|')})\\s*$`,
  'iu',
);
/** "Planerat till den 3 mars": no deadline. */
const SET_FOR =
  /(?:planera(?:[dts]|ts)|boka[dts]|förlagd?t?|förläggs|inboka[dt]|inplanera[dt]|bestäm[dt]|fastställ[dt]|spika[dt]|bestämts|bestämdes|satt(?:e?s)?|flytta[dts]|flyttas|framflytta[dt]|preliminärt|utlyst|utlyses|läggs|sätts|bestäms|kallat|kallas|senarelägg\p{L}*(?:\s+\p{L}+)?|tidigarelägg\p{L}*(?:\s+\p{L}+)?|flyttar?\s+\p{L}+|utsatt)\s+(?:till|på)(?:\s+den)?\s*$/iu;
const DEADLINE_WORDS =
  /(?<![\p{L}])(?:senast|deadline|sista|anmälan|ansökan|motioner|svar|löper\s+ut|går\s+ut|gäller|stänger|stängt|upphör|träder|förfaller|betalas|klart|klar|inkomna|till\s+handa|lämnas)(?![\p{L}])/iu;

/** The clause that the day stands in, up to it: what comes before a comma says nothing of the day. */
const clauseBefore = (head: string): string => /[^.;:(,–]*$/u.exec(head.replace(/[,:]\s*$/u, ''))?.[0] ?? head;

/** "Städdagen den 3 mars var lyckad": told of as past, right before the day or right after. */
const isPast = (sentence: string, { from, to }: Dated): boolean =>
  PAST.test(clauseBefore(sentence.slice(0, from))) ||
  PAST.test(/^(?:\s*[^\s.,;:(]+){0,3}/u.exec(sentence.slice(to))?.[0] ?? '');

/** Whether the words right around the day make it the last day for something. */
const isDeadline = (sentence: string, { from, to }: Dated): boolean =>
  DEADLINE_WORDS.test(clauseBefore(sentence.slice(0, from))) ||
  /^\s*(?:är\s+)?(?:sista|deadline|senast)/iu.test(sentence.slice(to));

/** The day with those that follow it in a list. */
function listed(sentence: string, first: Dated, exact: readonly Dated[]): Dated[] {
  const days = [first];
  for (const day of exact.filter(({ from }) => from > first.from)) {
    const between = sentence.slice(days.at(-1)?.to, day.from);
    if (LIST_GOES_ON.test(between.slice(timeAfter(plain(between)).length))) days.push(day);
  }
  return days;
}

/** How the sentence tells of a meeting on a day, by the rule that says so; undefined where it doesn't. */
function ruleFor(sentence: string, first: Dated, place: Place): string | undefined {
  const exact = !first.span.approximate;
  const [head, after] = [sentence.slice(0, first.from), sentence.slice(first.to)];
  const deadline = isDeadline(sentence, first);
  if (/(?:^|[\s(])(?:nästa|näst|nytt\s+möte)\s*:?\s*$/iu.test(head)) return 'next-meeting';
  if (BOOKS.test(head)) return 'booked';
  if (INVITES.test(head) && exact && EVENT_WORD.test(head) && !deadline)
    if (timed(after) || !isFirstName(/^\p{L}+/u.exec(sentence)?.[0] ?? '')) return 'invited';
  if (DEADLINE.test(head) && !SET_FOR.test(head) && !/(?:möte|träff)\p{L}*\s*$/iu.test(head.trim())) return undefined;
  const told = deadline ? undefined : toldBefore(head, place.heading, first);
  if (told !== undefined) return told;
  const next = NEXT_MEETING.exec(sentence);
  if (next !== null && !deadline && next.index < first.from + 60) return 'next-meeting';
  if (THEREAFTER.test(head) && (place.lastMeeting === true || place.section === 'meetings')) return 'thereafter';
  if (place.section === 'meetings' && !deadline) return 'under-meetings';
  if (!exact || deadline || DEADLINE_WORDS.test(head)) return undefined;
  return byItsWords(sentence, first, head, after);
}

const timed = (after: string): boolean => timeAfter(plain(after)).time !== undefined;

function byItsWords(sentence: string, first: Dated, head: string, after: string): string | undefined {
  const rest = after.trim();
  const what = rest.replace(/^[:–-]\s*/u, '').replace(/\s+kl.*$|[,(].*$/iu, '');
  if (head.trim() === '' && EVENT_WORD.test(rest) && isNounPhrase(what)) return 'date-line';
  if (isDateLine(sentence, first)) return 'date-line';
  if (/^(?:den\s+|\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu.test(head) && THEN_HELD.test(after)) return 'we-meet';
  if (HELD.test(head)) return 'held';
  if (IT_IS.test(head) && (timed(after) || PLACED.test(after) || /^\s+(?:i|på|vid|med\s+samling)\s/iu.test(after)))
    return 'held';
  if (isPlaced(head, after)) return 'placed';
  if (isAlone(head, after)) return 'day-alone';
  if (SET_FOR.test(head) && EVENT_WORD.test(head)) return 'set-for';
  if (WE_MEET.test(head) && head.trim().split(/\s+/).length <= 5 && !isFirstName(/^\p{L}+/u.exec(head)?.[0] ?? ''))
    return 'we-meet';
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
    !/(?<![\p{L}])(?:ska|har|till|inför|innan|efter|från|under|om|bokar|protokoll\p{L}*|minnesanteckning\p{L}*)(?![\p{L}])/iu.test(
      before,
    ) &&
    !/(?<![\p{L}])(?:ska|har|till|inför|innan|efter|under|protokoll\p{L}*)(?![\p{L}])/iu.test(after)
  );
}

/** "Inget möte 7 juni", "Höstens tider sätts i juni". */
const NONE = /^(?:inget|ingen|inga)\s|\s(?:tider(?:na)?|datum(?:en)?)\s+(?:sätts|bestäms|bokas|spikas|kommer)\s/iu;

/** Rules that a line leads to by its looks alone. */
const UNSURE = /^(?:placed|day-alone)$/u;

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

/** Events on a day that a sentence about something else names: "Siv är med på konferensen den 3 mars". */
export function eventsBeside(sentence: string, context: NoteContext): Finding[] {
  return daysAhead(sentence, context)
    .filter(({ span, from }) => !span.approximate && AT_EVENT.test(sentence.slice(0, from)))
    .map((mention) => meeting(sentence, mention, 'at-event', true));
}
