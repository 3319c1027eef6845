import { stemmer } from '@orama/stemmers/swedish';
import { fold, plain } from './letters.ts';
import { differByOneLetter } from './one-letter.ts';

/** A word of a text that is searched: small letters without diacritics, and where it stands in the text. */
export interface SearchWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text in order; positions are those of the text composed (NFC). */
export function searchWords(text: string): SearchWord[] {
  return [...plain(text).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    from: index,
    to: index + word.length,
  }));
}

/** A shorter rest of a word would be the rest of many. */
const SHORTEST_STEM = 3;

/**
 * A word, and what is left of it as its endings are taken off one after the other ("mötena", "möten", "möt"), shortest
 * last. The stemmer is asked with the word as it is folded: its vowels are vowels without their dots too.
 */
function stemsOf(word: string): string[] {
  const stems = [word];
  for (let stem = stemmer(word); stem !== stems.at(-1) && stem.length >= SHORTEST_STEM; stem = stemmer(stem)) {
    stems.push(stem);
  }
  return stems;
}

const stemOf = (word: string) => stemsOf(word).at(-1);

/** Endings of nouns, adjectives and verbs, folded; the stemmer leaves "mötet", "skolan" and "Tibros" as they are. */
const ENDINGS = new Set(
  (
    'a an ans ar are aren arens arna arnas ars as at ats ad ade ande e en ens er erna ernas ers es et ets ' +
    'n na nas ne ns or orna ornas ors r re rna s t ts de d nde'
  ).split(' '),
);

/** Whether two words are the same but for their endings. Of short words one must be whole: "plan" is no "plats". */
function differByEndings(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const [left, right] = [a.slice(shared), b.slice(shared)];
  if (shared < SHORTEST_STEM) return false;
  if (left === '' || right === '') return ENDINGS.has(left + right);
  return shared > SHORTEST_STEM && ENDINGS.has(left) && ENDINGS.has(right);
}

/** Whether a word is a form of the one asked for: "möte" asks for "mötena", and the other way round. */
export function isForm(asked: string, word: string): boolean {
  return asked === word || differByEndings(asked, word) || stemOf(asked) === stemOf(word);
}

/** Shorter parts than this begin and end too many words: "el" is no part of "elev". */
const SHORTEST_PART = 4;

/** Whether the word asked for is part of a compound: "enkät" asks for "enkätsvar" and "läsenkäten". */
export function isPart(asked: string, word: string): boolean {
  const parts = [...stemsOf(asked), asked.replace(/[tnrs]$/, '')].filter(({ length }) => length >= SHORTEST_PART);
  const stems = stemsOf(word);
  return parts.some(
    (part) => word.length > part.length && (word.startsWith(part) || stems.some((stem) => stem.endsWith(part))),
  );
}

/** Shorter words are other words with one letter changed. */
const SHORTEST_TO_CORRECT = 5;

/** Whether a word is the one asked for but for one letter: "enkätt" and "enkät", "Skövd" and "Skövde". */
export function isMisspelt(asked: string, word: string): boolean {
  const [asks, stems] = [asked, word].map((one) => stemsOf(one).filter(({ length }) => length >= SHORTEST_TO_CORRECT));
  return (asks ?? []).some((a) => (stems ?? []).some((b) => differByOneLetter(a, b)));
}
