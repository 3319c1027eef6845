import { isFirstName } from './first-names.ts';
import { lookUp, type RosterIndex } from './roster-index.ts';
import { fold } from '../words/letters.ts';
import type { Token } from '../words/tokens.ts';
import { isPresent } from '../words/verbs.ts';
import { isBody, NO_NAME } from './who-words.ts';

/** "i", "på": where someone is from stands after it. */
export const ROLE_PLACE = /^(?:i|på|för|från|vid|inom|hos)$/u;

/** "L", "T.", "vK": a surname by its letter. */
const INITIALS = /^(?![IÅÖ]$)(?:\p{Lu}\.?|[av]\p{Lu})$/u;

/** Past a surname that the roster leaves out: "Bo Ek" and "Bo E." of the one it has as "Bo". */
export function surnameAfter(tokens: readonly Token[], start: number, end: number, index: RosterIndex): number {
  const next = tokens[end]?.text ?? '';
  const first = tokens[start]?.text ?? '';
  if (end === start + 1 && isFirstName(first) && INITIALS.test(next)) return end + 1;
  if (end !== start + 1 || !isFirstName(first) || !/^\p{Lu}\p{Ll}{2,}$/u.test(next)) return end;
  return isFirstName(next) || NO_NAME.test(next) || isBody(next) || lookUp(index, next) !== undefined ? end : end + 1;
}

/** Whether a verb in the present stands right after a token. */
export const verbAfter = (tokens: readonly Token[], at: number): boolean => isPresent(tokens[at + 1]?.lower ?? '');

/** "av alla medlemmar i sina hus", "(alla ledare)": no verb stands after, nor is one. */
export const lastOfNames = (tokens: readonly Token[], at: number): boolean =>
  !isPresent(tokens[at]?.lower ?? '') &&
  (tokens[at + 1]?.word !== true || ROLE_PLACE.test(tokens[at + 1]?.lower ?? ''));

/** Whether a word in small letters looks like a noun in the plural: "hallar". */
export const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}+(?:ar|er|or|na|re|en|n|barn|lag|iga|rda|ade|ende|ande)$/u.test(token.text);

/** "Hans bokar", "bokar Tor": names that are words too, told by the capital and the verb beside them. */
export const isNameToo = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === 'Hans' &&
    (verbAfter(tokens, at) || (/^\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') && verbAfter(tokens, at + 1)))) ||
  (tokens[at]?.text === 'Tor' && (verbAfter(tokens, at) || isPresent(tokens[at - 1]?.lower ?? '')));

/** Municipalities whose names, or what is left of them without å, ä and ö, are words: "ska vara", "ange antal". */
const PLACES_TOO = /^(?:vara|ange|mark|berg|lund|sala|ale|kil|mala|are|boden|klippan|trosa|mora|nora)s?$/u;
const BEGINS = /^[.:;!?–-]$/u;

/** Whether the name of a place is a word in small letters: "Vara". */
export const isWordToo = (name: string): boolean => PLACES_TOO.test(fold(name));

/** Whether a word that a roster has as a place is only the word: in small letters, or first in a sentence with no verb after it. */
export function isOnlyWord(tokens: readonly Token[], at: number): boolean {
  const [word, next, before] = [tokens[at]?.text ?? '', tokens[at + 1], tokens[at - 1]];
  if (!isWordToo(word)) return false;
  if (/^\p{Ll}/u.test(word)) return true;
  const opens = before === undefined || BEGINS.test(before.text);
  return (
    opens && next?.word === true && !isPresent(next.lower) && !/^(?:och|samt|kommun|ska|skall|får)$/u.test(next.lower)
  );
}
