import { senseOf } from '../../words/note-verbs.ts';
import { isFirstName } from '../../who/first-names.ts';
import type { Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';
import type { Names } from '../../who/who.ts';
import { mainVerb, saysWhich } from './which-clause.ts';

/** "Lena – ringer", "@Bo -> skriver", "Alla: läser": past the mark between who it is and the verb. */
export function pastMark(tokens: readonly Token[], at: number, mark: number, names: Names | undefined): number {
  const opens = at === 0 || (at === 1 && tokens[0]?.text === '@');
  const first = names?.names[0];
  if (!opens || first === undefined || !/^[-–—=→➔:]$/u.test(tokens[mark]?.text ?? '')) return mark;
  const known = first.by === 'everyone' || first.by === 'roster' || isFirstName(first.written.split(' ')[0] ?? '');
  const verb = tokens[mark + 1]?.text === '>' ? mark + 2 : mark + 1;
  const colon = tokens[mark]?.text === ':' && first.by !== 'everyone';
  return known && !colon && isPresent(tokens[verb]?.text ?? '') && /^\p{Ll}/u.test(tokens[verb]?.text ?? '')
    ? verb
    : mark;
}

/** Where the predicate begins: past "som varit på kursen", ", som bor granne,", and "är den som". */
export function whichEnds(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'som') return mainVerb(tokens, at + 1);
  if (/^(?:är|blir)$/u.test(tokens[at]?.lower ?? '') && /^(?:den|de|dom)$/u.test(tokens[at + 1]?.lower ?? ''))
    return tokens[at + 2]?.lower === 'som' ? at + 3 : at;
  return saysWhich(tokens, at) ? mainVerb(tokens, at) : at;
}

const ADVERB =
  /^(?:själv|själva|gemensamt|också|även|sedan|därefter|fortlöpande|löpande|snarast|omgående|nu|framöver|tillsammans)$/u;

/** "att Hjo till nästa möte tar fram", "då Lena i maj redovisar", "att Siv via brev frågar": in a clause that hangs on another, when, where or how. */
const HANGS_ON = /^(?:att|som|då|medan|varefter|varvid|vilke[nt]|vilka)$/u;
const WHEN = /^(?:till|inför|senast|före|efter|under|vid|på|i|inom|från|via|genom|med|utan|tillsammans|ihop|vecka|v)$/u;
const LONGEST_WHEN = 8;

/** Past "själv": "Jag själv uppdaterar"; in a clause that hangs on another past when and other adverbs too. */
export const afterAdverbs = (tokens: readonly Token[], at: number, subject: number): number => {
  const hangs = HANGS_ON.test(tokens[subject - 1]?.lower ?? '');
  const word = tokens[at]?.lower ?? '';
  if (/^(?:själv|själva)$/u.test(word) || (hangs && ADVERB.test(word))) return at + 1;
  if (!hangs || !WHEN.test(word)) return at;
  const verb = tokens.slice(at, at + LONGEST_WHEN + 1).findIndex(({ lower }) => isPresent(lower));
  return verb > 1 && tokens.slice(at, at + verb).every(({ text }) => /^[\p{L}\d:/.]/u.test(text)) ? at + verb : at;
};

const LONGEST_LED = 8;
/** "Lena för in ändringen", "Bo framför det till rektor": verbs that are prepositions elsewhere. */
export const isLedOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:för|framför|tillför)$/u.test(tokens[at]?.lower ?? '') &&
  senseOf(
    tokens
      .slice(at, at + LONGEST_LED)
      .map(({ lower }) => lower)
      .join(' '),
  ) === 'acting';
