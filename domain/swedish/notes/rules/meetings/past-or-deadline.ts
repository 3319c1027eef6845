import { DEADLINE_BEFORE } from '../../../dates/due-words.ts';
import { WORD_START } from '../../../words/letters.ts';
import type { Dated } from './meeting-day.ts';

const PAST =
  /(?<![\p{L}])(?:var|hölls|genomfördes|ägde|besökte|hade|har\s+(?:\p{L}+\s+)?\p{L}+(?:at|it|tt|ort|ört)s?|deltog|träffades|gick|avhölls|blev|startade|fick|kom|kostade|inträffade|regnade|gjordes|genomförd[at]?|genomfört|avklara[dt]e?|avslutades|begärd)(?![\p{L}])/iu;
export const DEADLINE = new RegExp(
  `${WORD_START}(?:${DEADLINE_BEFORE.slice(0, 5)
    .map(([pattern]) => pattern)
    .join('|')})\\s*$`,
  'iu',
);
/** "Planerat till den 3 mars": no deadline. */
export const SET_FOR =
  /(?:planera(?:[dts]|ts)|boka[dts]|förlagd?t?|förläggs|inboka[dt]|inplanera[dt]|bestäm[dt]|fastställ[dt]|fastlag[dt]\p{L}*|spika(?:[dt]|des|s)|bestämts|bestämdes|satt(?:e?s)?|flytta[dts]|flyttas|framflytta[dt]|preliminärt|utlyst|utlyses|utlystes|utlysts|kallades|läggs|sätts|bestäms|kallat|kallas|senarelägg\p{L}*(?:\s+\p{L}+)?|tidigarelägg\p{L}*(?:\s+\p{L}+)?|flyttar?\s+\p{L}+|utsatt)\s+(?:till|på)(?:\s+den)?\s*$/iu;
export const DEADLINE_WORDS =
  /(?<![\p{L}])(?:senast|deadline|(?:manus|anmälnings)stopp|stoppdatum|(?:datum|dag)\s+för\s+(?:utskick|publicering)|sista(?!\s+(?:\p{L}*(?:träff|möte|sammanträde|gång|kurs|lektion|tillfälle)\p{L}*))|anmälan|ansökan|motioner|svar|löper\s+ut|går\s+ut|gäller|stänger|stängt|upphör|träder|förfaller|betalas|klart|klar|inkomna|till\s+handa|lämnas)(?![\p{L}])/iu;

/** The clause that the day stands in, up to it: what comes before a comma says nothing of the day. */
const clauseBefore = (head: string): string => /[^.;:(,–]*$/u.exec(head.replace(/[,:]\s*$/u, ''))?.[0] ?? head;

/** "Städdagen den 3 mars var lyckad": told of as past, right before the day or right after. */
export const isPast = (sentence: string, { from, to }: Dated): boolean =>
  PAST.test(clauseBefore(sentence.slice(0, from))) ||
  PAST.test(/^(?:\s*[^\s.,;:(]+){0,3}/u.exec(sentence.slice(to))?.[0] ?? '');

/** Whether the words right around the day make it the last day for something. */
export const isDeadline = (sentence: string, { from, to }: Dated): boolean =>
  DEADLINE_WORDS.test(clauseBefore(sentence.slice(0, from))) ||
  /^\s*(?:är\s+)?(?:sista|deadline|senast)/iu.test(sentence.slice(to));
