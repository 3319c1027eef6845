import { LEARNT } from './weigh.ts';
import { piecesOf } from './traits.ts';
import { stemOf } from './word-forms.ts';

/** A word of which more than so much was read in others is one, like them: a compound that nobody has seen. */
const MOST_OF_IT = 0.5;

/**
 * Whether a word is like one that stood in the pages that were learnt from: "enkät", "skolgården", and no row of keys
 * ("asdf"). Names and rare words may be none.
 */
export function isKnownWord(word: string): boolean {
  const form = stemOf(word.toLowerCase());
  const learnt = (trait: string): boolean => LEARNT.views.some((weights) => weights.has(trait));
  if (learnt(`word:${form}`)) return true;
  const pieces = piecesOf(form);
  return pieces.filter(learnt).length > pieces.length * MOST_OF_IT;
}
