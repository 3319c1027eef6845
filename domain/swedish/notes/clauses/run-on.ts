import { isFirstName, isFirstNameInSmallLetters } from '../../who/first-names.ts';
import type { Name } from '../../who/name-at.ts';
import type { RosterIndex } from '../../who/roster-index.ts';
import { senseOf } from '../../words/note-verbs.ts';
import type { Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';
import { isWorkInfinitive } from '../../words/work-forms.ts';
import { hasOwnObject } from './own-object.ts';
import { subjectFirst, type Found } from './subjects.ts';

/** After these stands what the words before are about, and no clause of its own. */
const LEADS_ON =
  /^(?:som|att|om|när|hur|vad|vem|vems|varför|vart|var|varifrån|huruvida|ifall|vilka|vilken|vilket|då|där|här|tills|innan|eftersom|medan|så|sedan|sen|för|till|från|med|av|åt|hos|på|i|under|över|efter|före|inför|vid|mellan|utan|mot|kring|runt|inom|via|genom|per|enligt|senast|än|eller|och|samt|både|inte|även|bara|också|t|fr|f|m|o|å|den|det|de|en|ett|min|din|sin|vår|er|deras|hans|hennes|nästa|varje|alla|båda|herr|fru|doktor|lilla|stora|unga|\p{L})$/u;
/** "förslaget Bo skriver", "blanketten alla fyller i": what somebody does something with, and "som" is left out. */
const DEFINITE = /\p{Ll}(?:en|et|an|na|n)$/u;

const isPerson = ({ by, written }: Name): boolean => {
  const [first = ''] = written.split(' ');
  return by === 'roster' || isFirstName(first) || isFirstNameInSmallLetters(first);
};
const OF_ALL = /^(?:alla|samtliga|var\s+och\s+en|varje|respektive|vi|ni|de|dom|övriga|hela)(?![\p{L}])/iu;

/**
 * Where lines that were of their own stand as one, a clause that no sign parts from the one before: "Bo gör ett utkast
 * till marsmötet alla skickar sina synpunkter till Bo".
 */
export function runOn(
  text: string,
  tokens: readonly Token[],
  at: number,
  before: Found | undefined,
  index: RosterIndex,
): Found | undefined {
  const last = tokens[at - 1];
  if (before === undefined || last === undefined || at < before.at + 2) return undefined;
  if (!(last.word || last.text === ')') || /^\p{Lu}/u.test(last.text) || LEADS_ON.test(last.lower)) return undefined;
  if (isPresent(last.lower) || isWorkInfinitive(last.lower)) return undefined;
  const found = subjectFirst(text, tokens, at, index);
  if (found === undefined || found.pronoun || found.names.length > 1) return undefined;
  const all = OF_ALL.test(text.slice(found.from));
  if (!all && !found.names.every(isPerson)) return undefined;
  const predicate = text.slice(found.predicateFrom);
  const sense = senseOf(predicate);
  if (sense !== 'acting' && !(all && sense === 'reporting')) return undefined;
  const words = tokens.filter(({ from }) => from >= found.predicateFrom).map(({ lower }) => lower);
  return DEFINITE.test(last.text) && !hasOwnObject(words) ? undefined : found;
}
