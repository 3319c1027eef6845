import { isNameToo, isOnlyWord, isPlural, lastOfNames, ROLE_PLACE, surnameAfter, verbAfter } from './name-ends.ts';
import { lookUp, mayBegin, type RosterIndex } from './roster-index.ts';
import type { Token } from '../words/tokens.ts';
import { isPresent } from '../words/verbs.ts';
import { isWorkPresent } from '../words/work-forms.ts';
import {
  EACH,
  EVERYONE_FIRST,
  IN_EACH,
  isBody,
  isOwned,
  NO_NAME,
  OTHERS,
  SOME_GROUP,
  THEIR_PEOPLE,
  TITLE_BEFORE,
} from './who-words.ts';
import { isFirstName, isFirstNameInSmallLetters } from './first-names.ts';

/** One name among those who owe, as written. */
export interface Name {
  readonly written: string;
  /** The part of it that a roster may know: "Hjos" of "Hjos rektorer". */
  readonly known: string;
  /** How it was told to be a name; `shape` is the weakest: capitals only. */
  readonly by: 'roster' | 'everyone' | 'body' | 'acronym' | 'shape';
}

const LONGEST_NAME = 5;
const PARTICLE = /^(?:von|van|af|de|la|der|el|al)$/u;
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]*(?:[-'’.]?\p{L}+)*\.?$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u;
const DEPUTY =
  /^(?:vice|v\.|biträdande|bitr\.|tf|tf\.|tillförordnad|nya|nye|ställföreträdande|avgående|tillträdande|nyvalda?)$/iu;
/** "familjen Ek", "makarna Dahl". */
const HOUSEHOLD = /^(?:familjen|fam|makarna|paret|syskonen|bröderna|systrarna)$/iu;

/** Where the name that begins at token `start` ends, and its name; brackets after it ("(Skövde)") go with it. */
export function nameAt(
  text: string,
  tokens: readonly Token[],
  start: number,
  index: RosterIndex,
): { name: Name; next: number } | undefined {
  const first = tokens[start];
  if (first?.word !== true) return undefined;
  const upTo = (end: number): string => text.slice(first.from, tokens[end - 1]?.to ?? first.to);
  const everyone = EVERYONE_FIRST.exec(text.slice(first.from));
  if (everyone) {
    const end = first.from + everyone[0].length;
    const found = tokens.findIndex((token) => token.from >= end);
    const after = found < 0 ? tokens.length : found;
    // "Alla hallar har …": two words like verbs, and the first is the noun.
    const all = /^(?:alla|samtliga)$/iu.test(everyone[0]);
    const noun = [after, after + 1].find(
      (at) =>
        all &&
        isPlural(tokens[at]) &&
        !isWorkPresent(tokens[at]?.text ?? '') &&
        (at === after ? verbAfter(tokens, at) || lastOfNames(tokens, at) : verbAfter(tokens, at)) &&
        !isPresent(tokens[at - 1]?.lower ?? ''),
    );
    const next = noun === undefined ? after : noun + 1;
    const written = text.slice(first.from, noun === undefined ? end : tokens[noun]?.to);
    return { name: { written, known: written, by: 'everyone' }, next };
  }
  const longest = mayBegin(index, first.text) ? LONGEST_NAME : 0;
  for (let end = Math.min(start + longest, tokens.length); end > start; end -= 1) {
    const last = tokens[end - 1];
    if (last === undefined || (!last.word && (last.text !== ')' || !upTo(end).includes('(')))) continue;
    const exact = lookUp(index, upTo(end));
    if (exact === undefined || (end === start + 1 && isOnlyWord(tokens, start))) continue;
    // "Hjos rektorer" are Hjo's.
    const owned =
      last.text.endsWith('s') && isOwned(tokens[end]?.text ?? '') ? end + 1 : surnameAfter(tokens, start, end, index);
    return { name: { written: upTo(owned), known: upTo(end), by: 'roster' }, next: owned };
  }
  return bodyAt(text, tokens, start) ?? shapeAt(text, tokens, start, index);
}

/** "nätverkens ordförande", "lägrets ledare": whose office it is. */
const OWNERS = /^\p{Ll}{3,}(?:ens|ets|ans|nas)$/u;

/** "valberedningen", "ordförande i Norrby IF", "rektor på Ekskolan". */
function bodyAt(text: string, tokens: readonly Token[], start: number): { name: Name; next: number } | undefined {
  const first = tokens[start];
  const rest = first === undefined ? '' : text.slice(first.from);
  const oneOfEach = EACH.exec(rest);
  const some = oneOfEach ?? OTHERS.exec(rest) ?? SOME_GROUP.exec(rest) ?? THEIR_PEOPLE.exec(rest);
  if (first !== undefined && some !== null) {
    const next = tokens.findIndex((token) => token.from >= first.from + some[0].length);
    const by = oneOfEach === null ? 'body' : 'everyone';
    return { name: { written: some[0], known: some[0], by }, next: next < 0 ? tokens.length : next };
  }
  const owner = first !== undefined && OWNERS.test(first.text) && isOwned(tokens[start + 1]?.lower ?? '');
  if (owner && !isBody(first.text)) {
    const written = text.slice(first.from, tokens[start + 1]?.to);
    return { name: { written, known: written, by: 'body' }, next: start + 2 };
  }
  const surname = tokens[start + 1];
  if (first !== undefined && HOUSEHOLD.test(first.text) && CAPITALISED.test(surname?.text ?? '')) {
    const written = text.slice(first.from, surname?.to);
    return { name: { written, known: written, by: 'shape' }, next: start + 2 };
  }
  const deputy = first !== undefined && DEPUTY.test(first.text) && isBody(tokens[start + 1]?.text ?? '');
  if (first === undefined || (!deputy && !isBody(first.text))) return undefined;
  if (isTitle(tokens, start + (deputy ? 1 : 0))) return undefined;
  let next = start + (deputy ? 2 : 1);
  const each = IN_EACH.exec(text.slice(tokens[next]?.from ?? text.length));
  if (each !== null) {
    const written = text.slice(first.from, (tokens[next]?.from ?? 0) + each[0].length);
    const after = tokens.findIndex(({ from }) => from >= first.from + written.length);
    return { name: { written, known: written, by: 'everyone' }, next: after < 0 ? tokens.length : after };
  }
  if (ROLE_PLACE.test(tokens[next]?.lower ?? '') && CAPITALISED.test(tokens[next + 1]?.text ?? '')) {
    next += 2;
    while (CAPITALISED.test(tokens[next]?.text ?? '')) next += 1;
  } else if (
    ROLE_PLACE.test(tokens[next]?.lower ?? '') &&
    /^\p{Ll}+(?:en|et|an)$/u.test(tokens[next + 1]?.text ?? '') &&
    isPresent(tokens[next + 2]?.lower ?? '')
  ) {
    next += 2;
  } else if (/(?:en|et|an|na)s$/u.test(first.lower) && isOwned(tokens[next]?.text ?? '')) {
    // "kommunens parkenhet".
    next += 1;
  }
  const written = text.slice(first.from, tokens[next - 1]?.to);
  return { name: { written, known: written, by: 'body' }, next };
}

/** The office of the one whose name stands next: "ordförande Anna Berg", "säkerhetschef Ek", "kassören Lena". */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const [word = '', next = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  if (!CAPITALISED.test(next)) return false;
  return (
    TITLE_BEFORE.test(word) || (/^\p{Ll}|^\p{Lu}\p{Ll}+(?:en|et)$/u.test(word) && isBody(word) && isFirstName(next))
  );
}

/** Words with capitals: "Anna Berg", "SIKT", "Emma af Ekenstam"; an office before and brackets after go with them. */
function shapeAt(
  text: string,
  tokens: readonly Token[],
  start: number,
  index: RosterIndex,
): { name: Name; next: number } | undefined {
  let from = start;
  while ((isTitle(tokens, from) || isTitle(tokens, from + 1)) && tokens[from + 1]?.word === true) from += 1;
  const first = tokens[from];
  if (first === undefined || (NO_NAME.test(first.text) && !isNameToo(tokens, from))) return undefined;
  if (isFirstNameInSmallLetters(first.text)) {
    const initial = /^(?![oåim]$)\p{Ll}$/u.test(tokens[from + 1]?.text ?? '') ? 1 : 0;
    const written = text.slice(first.from, tokens[from + initial]?.to);
    return { name: { written, known: written, by: 'shape' }, next: afterBrackets(tokens, from + 1 + initial) };
  }
  let next = from;
  while (next - from < LONGEST_NAME) {
    const word = tokens[next]?.text ?? '';
    const particle = next > from && PARTICLE.test(word) && CAPITALISED.test(tokens[next + 1]?.text ?? '');
    if ((!CAPITALISED.test(word) && !ACRONYM.test(word) && !particle) || (next > from && NO_NAME.test(word))) break;
    next += 1;
  }
  if (next === from) return undefined;
  const owner = tokens[next - 1]?.text.endsWith('s') === true;
  const after = tokens[next]?.text ?? '';
  if (/^(?:kommun|stad)$/u.test(after) || (owner && /^\p{Ll}/u.test(after) && isOwned(after))) next += 1;
  const written = text.slice(first.from, tokens[next - 1]?.to);
  const by = next - from === 1 && ACRONYM.test(first.text) ? 'acronym' : 'shape';
  const each = by === 'acronym' ? IN_EACH.exec(text.slice(tokens[next]?.from ?? text.length)) : null;
  if (each !== null) {
    const all = text.slice(first.from, (tokens[next]?.from ?? 0) + each[0].length);
    const end = tokens.findIndex((token) => token.from >= first.from + all.length);
    return { name: { written: all, known: all, by: 'everyone' }, next: end < 0 ? tokens.length : end };
  }
  const known = by === 'shape' && lookUp(index, written, true) !== undefined;
  return { name: { written, known: written, by: known ? 'roster' : by }, next: afterBrackets(tokens, next) };
}

/** Past a short remark in brackets: "(Skövde)", "(skolchef, Hjo)". */
export function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.slice(at, at + LONGEST_NAME + 2).findIndex((token) => token.text === ')');
  return close < 0 ? at : at + close + 1;
}
