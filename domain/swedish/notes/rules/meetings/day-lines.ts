import { isFirstName } from '../../../who/first-names.ts';
import type { Dated } from './meeting-day.ts';
import { PLACED } from './meeting-told.ts';
import { isPresent } from '../../../words/verbs.ts';

const WORDS_IN_DATE_LINE = 14;

/** Up to four words with no verb and no word that leads on: "Höststädning", "Möte med elevrådet". */
export const isNounPhrase = (words: string): boolean =>
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
export function isDateLine(sentence: string, mention: Dated): boolean {
  const before = sentence.slice(0, mention.from).trim();
  const after = sentence.slice(mention.to);
  const words = sentence.split(/\s+/).length;
  return (
    (/^(?:\p{Lu}?\p{L}*dag(?:en)?|den|[-–•]|)$/u.test(before) || isNounPhrase(before)) &&
    words <= WORDS_IN_DATE_LINE &&
    /^[\s,:–-]*(?:(?:fr(?:ån)?\.?\s+)?kl|\d{1,2}[.:]\d\d|\d{1,2}\s*[-–]\s*\d{1,2})/iu.test(after)
  );
}

const LONGEST_LINE = 12;
/** A line that begins with a day and says where or what: "3 mars i Hjo", and nobody who is to do something then. */
export function isPlaced(head: string, after: string): boolean {
  if (!/^(?:preliminärt\s+|prel\.?\s+|den\s+)*$/iu.test(head) || !PLACED.test(after)) return false;
  const words = after
    .replace(/,\s+då\s.*$/iu, '')
    .split(/[\s,:–-]+/u)
    .filter((word) => word !== '');
  if (words.length > LONGEST_LINE || words.some((word) => isPresent(word.toLowerCase()))) return false;
  return !isFirstName(words[0] ?? '') && !/^\p{Lu}{2,3}$/u.test(words[0] ?? '');
}

const LONGEST_ASIDE = 5;
/** "Lördag 1 oktober.", "13 dec, glögg 15.00", "Prel. datum 3 mars": the day alone, or with a few words on what is then. */
export function isAlone(head: string, after: string): boolean {
  if (!/^(?:prel(?:iminärt|\.)?\s*|datum\s*:?\s*|blir\s+|den\s+)*$/iu.test(head)) return false;
  const aside = /^\s*(?:\(?\p{Ll}*dag\)?)?\s*(?:,\s+(?<aside>[^,;]+))?[.!]?$/u.exec(after);
  if (aside === null) return false;
  const words = aside.groups?.aside?.split(/\s+/u) ?? [];
  return (
    words.length <= LONGEST_ASIDE &&
    !isFirstName(words[0] ?? '') &&
    !words.some((word) => isPresent(word.toLowerCase()) || /^(?:klart?|senast|sista|ej|inte)$/iu.test(word))
  );
}
