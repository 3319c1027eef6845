import { isFirstName } from '../../../who/first-names.ts';
import { EVENT_WORD, NO_EVENT } from '../../../words/event-words.ts';
import { NEXT_MEETING } from '../../../dates/meeting-words.ts';
import { BODY_MEETS, COMES_OFF, GOES_THEN, happensThen, HAS_PLACE, MEET_THEN, SETS_OFF } from './meeting-acts.ts';
import { byItsWords, timed } from './meeting-by-words.ts';
import { daysAhead, type Dated } from './meeting-day.ts';
import { meetingsOn } from './meetings-on.ts';
import { BOOKS, INVITES, THEREAFTER, toldBefore, WE_MEET, WHEN_WE_MEET } from './meeting-told.ts';
import { listed } from './more-days.ts';
import { isWeekdayInPassing, NEXT_DAY, putOffTo } from './next-day.ts';
import { DEADLINE, DEADLINE_WORDS, isDeadline, isPast, SET_FOR } from './past-or-deadline.ts';
import { isBelowMeeting } from '../../topic-lines.ts';
import { TOPICS_LISTED } from '../topics/topic-words.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';

/** Of somebody, and of no meeting: "Siv går på ledighet i mars", "Man får gärna ta med en kollega i maj". */
const PASSING = /(?<![\p{L}])(?:slutar|går\s+(?:i|på)\s+\p{L}*(?:pension|ledighet)|träder|upphör|brukar)(?![\p{L}])/iu;
const SAYS =
  /(?<![\p{L}])(?:får|kan|ska|vill|bör|måste|behöver|tar|väljs|avgörs|redovisas|(?:går|pratar|talar|diskuterar|fördjupar|tittar|fokuserar|arbetar|jobbar|ägnar|lyfter|utvärderar|behandlar|samtalar)\s+vi)(?![\p{L}])/iu;

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
  if (exact && SETS_OFF.test(head)) return 'held';
  if (!exact && !deadline && !BY_THEN.test(sentence.slice(first.from)) && meetsSometime(head, after)) return 'sometime';
  if (exact && !deadline && GOES_THEN.test(head) && !(AWAY.test(head) && first.span.first !== first.span.last))
    return 'goes-then';
  if (exact && !deadline && BARE_HEAD.test(head) && happensThen(after)) return 'happens-then';
  if (THEREAFTER.test(head) && (place.lastMeeting === true || place.section === 'meetings')) return 'thereafter';
  const topic =
    !exact &&
    place.meeting !== undefined &&
    !EVENT_WORD.test(sentence) &&
    MATTER_FIRST.test(head) &&
    isBelowMeeting(sentence);
  if (
    place.section === 'meetings' &&
    !deadline &&
    !topic &&
    !(PASSING.test(sentence) || (!exact && SAYS.test(sentence)))
  )
    return 'under-meetings';
  if (!exact || deadline || DEADLINE_WORDS.test(head)) return undefined;
  return byItsWords(sentence, first, head, after, place);
}

/** "Arbetsgruppen träffas före jul": by then, and no time of its own. */
const BY_THEN = /^(?:före|innan|senast|till|inom)\s/iu;
/** "Vi åker till fjällen 13–18 juli": how long we are away. */
const AWAY = /\s(?:åker|reser|far)\s/iu;

/** Told of a week or a month only: "I februari ses vi", "Juryn sammanträder i slutet av maj", "Besöket blir av vecka 12". */
function meetsSometime(head: string, after: string): boolean {
  const what = COMES_OFF.exec(head)?.groups?.what;
  if (what !== undefined) return EVENT_WORD.test(what.replace(NO_EVENT, ' '));
  return (head.trim() === '' && MEET_THEN.test(after)) || BODY_MEETS.test(head);
}

/** "Vi ses den", "arbetsgruppen träffas". */
const weMeet = (head: string): boolean =>
  WE_MEET.test(head) && head.trim().split(/\s+/).length <= 5 && !isFirstName(/^\p{L}+/u.exec(head)?.[0] ?? '');

/** "Öppettider i sommar", below a meeting: what it is about, and no other meeting. */
const MATTER_FIRST = /^(?!(?:Därefter|Sedan|Sen|Prel|V|Nästa|Preliminärt|Troligen)(?![\p{L}]))\p{Lu}\p{Ll}{4,}/u;
/** Nothing but "den" and a weekday before the day. */
const BARE_HEAD = /^(?:(?:och|men|på|den|redan)\s+)*(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;
/** "Inget möte 7 juni", "Höstens tider sätts i juni". */
const NONE =
  /^(?:inget|ingen|inga)\s|^(?:skickat|skickades|sent|utskriven|utskrivet|uppdaterad|ändrad|sparad)\s*:|\s(?:tider(?:na)?|datum(?:en)?)\s+(?:sätts|bestäms|bokas|spikas|kommer)\s|\sinom\s+(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|tio|fjorton|\d+)\s+(?:\p{L}+)?(?:dag|dagar|vecka|veckor|månad|månader)(?![\p{L}])|^(?:jag|\p{L}+)(?::|\s(?:är|var))\s+(?:borta|bortrest|ledig|på\s+(?:kurs|semester|resa|tjänsteresa|läger))(?![\p{L}])/iu;

/** Rules that a line leads to by its looks alone. */
const UNSURE = /^(?:placed|day-alone|visit|we-hold|goes-then|happens-then|sometime)$/u;

/** Finds planned meetings and events with a date in a sentence, a date line or a heading. */
export function meetingsIn(sentence: string, place: Place, context: NoteContext): Finding[] {
  const days = daysAhead(sentence, context, place);
  const exact = days.filter(({ span }) => !span.approximate);
  const [first] = exact.length > 0 ? exact : days;
  if (
    first === undefined ||
    (isPast(sentence, first) && !HAS_PLACE.test(sentence.slice(0, first.from))) ||
    NONE.test(sentence) ||
    TOPICS_LISTED.test(sentence)
  )
    return [];
  const rule =
    ruleFor(sentence, first, place) ??
    (listed(sentence, first, exact).length > 2 && onlyDays(sentence, first) ? 'dates-listed' : undefined);
  if (rule === undefined) return [];
  const all =
    rule === 'dates-listed' || rule === 'under-meetings'
      ? exact.filter((day) => day === first || !isDeadline(sentence, day))
      : listed(sentence, first, exact);
  return meetingsOn(sentence, all.length > 0 ? all : [first], rule, !UNSURE.test(rule));
}

/** "14 februari, 25 april och 3 maj": nothing stands before the days. */
const onlyDays = (sentence: string, first: Dated): boolean => /^(?:den\s+)?$/iu.test(sentence.slice(0, first.from));
