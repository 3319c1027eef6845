import { findDates, type DateMention } from './dates.ts';
import { DEADLINE_BEFORE } from './due-words.ts';
import { isFirstName } from './first-names.ts';
import { EVENT_WORD, NO_EVENT } from './event-words.ts';
import { plain, WORD_START } from './letters.ts';
import { NEXT_MEETING } from './meeting-words.ts';
import { BOOKS, INVITES, toldBefore, WE_MEET } from './meeting-told.ts';
import type { Finding } from './note-item.ts';
import type { NoteContext, Place } from './note-context.ts';
import { titleOf, without } from './title.ts';
import { isPresent } from './verbs.ts';

const TAKES_PLACE =
  /(?<![\p{L}])(?:är|blir|hålls|håller|äger\s+rum|genomförs|arrangeras|anordnas|ordnas|går\s+av\s+stapeln|planeras|spelas|infaller|startar|börjar|firas|avhålls|inleds|bokas|bokat|bokad|har\s+vi|vi\s+har|firar\s+vi|anordnar\s+vi|är\s+det|inplanerad|inplanerat|planerat|planerad|preliminärt|ska\s+hållas|kommer\s+att\s+(?:hållas|vara|bli|äga\s+rum|genomföras))(?![\p{L}])/iu;
const PAST =
  /(?<![\p{L}])(?:var|hölls|genomfördes|ägde|besökte|hade|har\s+(?:\p{L}+\s+)?\p{L}+(?:at|it|tt|ort|ört)s?|deltog|träffades|gick|avhölls|blev|startade|fick)(?![\p{L}])/iu;
const DEADLINE = new RegExp(
  `${WORD_START}(?:${DEADLINE_BEFORE.slice(0, 5)
    .map(([pattern]) => pattern)
    .join('|')})\\s*$`,
  'iu',
);
/** "Planerat till den 3 mars": no deadline. */
const SET_FOR =
  /(?:planera(?:[dts]|ts)|boka[dts]|förlagd?t?|förläggs|inboka[dt]|inplanera[dt]|bestäm[dt]|bestämts|satt(?:e?s)?|flytta[dts]|flyttas|framflytta[dt]|preliminärt|utlyst|utlyses|läggs|sätts|bestäms|kallat|kallas)\s+(?:till|på)(?:\s+den)?\s*$/iu;
const DEADLINE_WORDS =
  /(?<![\p{L}])(?:senast|deadline|sista|anmälan|ansökan|motioner|svar|löper\s+ut|går\s+ut|gäller|stänger|stängt|upphör|träder|förfaller|betalas|klart|klar|inkomna|till\s+handa|lämnas)(?![\p{L}])/iu;
const TIME = /(?:kl(?:\.|ockan)?\s*)?(?<from>\d{1,2}(?:[.:]\d\d)?)(?:\s*-\s*(?<to>\d{1,2}(?:[.:]\d\d)?))?/iu;

interface Dated extends DateMention {
  readonly span: NonNullable<DateMention['span']>;
}

/** The days ahead that a sentence names, with what stands before each. */
function daysAhead(sentence: string, context: NoteContext): Dated[] {
  return (context.due.datesIn?.(sentence) ?? findDates(sentence, context.due.today)).filter(
    (mention): mention is Dated => mention.span !== undefined && mention.span.last > context.due.today,
  );
}

/** "08:30" of "kl 8.30-12", right after a date. */
function timeAfter(rest: string): { time?: string; length: number } {
  const match = new RegExp(`^[\\s,]*${TIME.source}(?![\\p{L}\\d%])`, 'iu').exec(rest);
  const from = match?.groups?.from;
  const marked = match !== null && (/kl/iu.test(match[0]) || /[.:-]/.test(match[0]));
  if (from === undefined || !marked) return { length: 0 };
  const [hour = '', minute = '00'] = from.split(/[.:]/);
  if (Number(hour) > 23 || Number(minute) > 59) return { length: 0 };
  return { time: `${hour.padStart(2, '0')}:${minute}`, length: match[0].length };
}

function meeting(sentence: string, mention: Dated, rule: string, sure: boolean): Finding {
  const read = plain(sentence);
  const { time, length } = timeAfter(read.slice(mention.to));
  const title = titleOf(without(read, [{ from: mention.from, to: mention.to + length }]));
  const { first, approximate, last } = mention.span;
  return {
    kind: 'meeting',
    assignees: [],
    title: title === '' ? 'Möte' : title,
    due: { kind: 'date', day: approximate ? last : first, approximate },
    ...(time === undefined ? {} : { time }),
    decided: false,
    rule,
    sure,
  };
}

const atStart = (mention: Dated): Dated => ({ ...mention, from: 0, to: mention.to - mention.from });

const WORDS_IN_DATE_LINE = 14;

/** Up to four words with no verb and no word that leads on: "Höststädning", "Möte med elevrådet". */
const isNounPhrase = (words: string): boolean =>
  words.split(/\s+/).length <= 4 &&
  !words
    .split(/\s+/)
    .some(
      (word) =>
        isPresent(word.toLowerCase()) ||
        /^(?:till|från|före|efter|senast|under|sedan|i|att|som)$/iu.test(word) ||
        /(?:de|des|ades|ts)$/u.test(word),
    );

/** A line that is a date with time, place or theme: "3 mars 9.00-12.00 Rådhuset". */
function isDateLine(sentence: string, mention: Dated): boolean {
  const before = sentence.slice(0, mention.from).trim();
  const after = sentence.slice(mention.to);
  const words = sentence.split(/\s+/).length;
  return (
    (/^(?:\p{Lu}?\p{L}*dag(?:en)?|den|[-–•]|)$/u.test(before) || isNounPhrase(before)) &&
    words <= WORDS_IN_DATE_LINE &&
    /^[\s,:–-]*(?:kl|\d{1,2}[.:]\d\d|\d{1,2}\s*[-–]\s*\d{1,2})/iu.test(after)
  );
}

/** Finds planned meetings and events with a date in a sentence, a date line or a heading. */
export function meetingsIn(sentence: string, place: Place, context: NoteContext): Finding[] {
  const days = daysAhead(sentence, context);
  if (days.length === 0 || PAST.test(sentence)) return [];
  const exact = days.filter(({ span }) => !span.approximate);
  const [first] = exact.length > 0 ? exact : days;
  if (first === undefined) return [];
  const next = NEXT_MEETING.exec(sentence);
  const deadline = DEADLINE_WORDS.test(sentence);
  const head = sentence.slice(0, first.from);
  if (/^(?:nästa|näst)\s*:\s*$/iu.test(head)) return [meeting(sentence, first, 'next-meeting', true)];
  if (BOOKS.test(head)) return [meeting(sentence.slice(head.length), atStart(first), 'booked', true)];
  if (
    INVITES.test(head) &&
    exact.length > 0 &&
    EVENT_WORD.test(head) &&
    (timeAfter(plain(sentence.slice(first.to))).time !== undefined ||
      !isFirstName(/^\p{L}+/u.exec(sentence)?.[0] ?? '')) &&
    !deadline
  )
    return [meeting(sentence, first, 'invited', true)];
  if (DEADLINE.test(head) && !SET_FOR.test(head) && !/(?:möte|träff)\p{L}*\s*$/iu.test(head.trim())) return [];
  const told = deadline ? undefined : toldBefore(head, place.heading, first);
  if (told !== undefined)
    return (told === 'dates-listed' ? exact : [first]).map((mention) => meeting(sentence, mention, told, true));
  if (next !== null && !deadline && next.index < first.from + 60)
    return [meeting(sentence, first, 'next-meeting', true)];
  if (place.section === 'meetings' && !deadline)
    return (exact.length > 0 ? exact : days.slice(0, 1)).map((mention) =>
      meeting(sentence, mention, 'under-meetings', true),
    );
  if (exact.length === 0 || deadline) return [];
  const rest = sentence.slice(first.to).trim();
  if (
    head.trim() === '' &&
    EVENT_WORD.test(rest) &&
    isNounPhrase(rest.replace(/^[:–-]\s*/u, '').replace(/\s+kl.*$/iu, ''))
  )
    return [meeting(sentence, first, 'date-line', true)];
  if (isDateLine(sentence, first)) return [meeting(sentence, first, 'date-line', true)];
  if (SET_FOR.test(head) && EVENT_WORD.test(head)) return [meeting(sentence, first, 'set-for', true)];
  if (WE_MEET.test(head) && head.trim().split(/\s+/).length <= 5) return [meeting(sentence, first, 'we-meet', true)];
  const subject = head.replace(NO_EVENT, ' ');
  const event = EVENT_WORD.exec(subject);
  const verbless =
    !/(?<![\p{L}])(?:ska|har|till|inför|innan|efter|från|under|om|bokar|protokoll\p{L}*|minnesanteckning\p{L}*)(?![\p{L}])/iu.test(
      subject,
    );
  if (event !== null && (TAKES_PLACE.test(subject) || (verbless && subject.trim().split(/\s+/).length <= 8)))
    return [meeting(sentence, first, 'event', true)];
  const after = sentence.slice(first.to);
  if (head.trim() === '' && TAKES_PLACE.test(after) && EVENT_WORD.test(after.replace(NO_EVENT, ' ')))
    return [meeting(sentence, first, 'event', true)];
  return [];
}
