import { LEARNT } from './weigh.ts';
import { piecesOf } from './traits.ts';
import { stemOf } from './word-forms.ts';

/** A word of which more than so much was read in others is one, like them: a compound that nobody has seen. */
const MOST_OF_IT = 0.5;

const OF_WORDS = /^(?:word|pair|three|heading|first|last-\d|at-\d):(?<words>.+)$/u;

/** The words in what was learnt: one that tells nothing by itself may stand in a pair that does. */
const LEARNT_WORDS: ReadonlySet<string> = new Set(
  LEARNT.views
    .flatMap((weights) => [...weights.keys()])
    .flatMap((trait) => OF_WORDS.exec(trait)?.groups?.words?.split('_') ?? []),
);

/**
 * Whether a word is like one that stood in the pages that were learnt from: "enkät", "skolgården", and no row of keys
 * ("asdf"). Names and rare words may be none.
 */
export function isKnownWord(word: string): boolean {
  const form = stemOf(word.toLowerCase());
  if (LEARNT_WORDS.has(form)) return true;
  const pieces = piecesOf(form);
  const learnt = pieces.filter((piece) => LEARNT.views.some((weights) => weights.has(piece)));
  return learnt.length > pieces.length * MOST_OF_IT;
}
