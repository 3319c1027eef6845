import { stemmer } from '@orama/stemmers/swedish';
import { fold, plain } from './letters.ts';
import { differByOneLetter } from './one-letter.ts';

/** A word in small letters without diacritics, and what is left of it as its endings are taken off, itself first. */
export interface Lexeme {
  readonly word: string;
  readonly stems: readonly string[];
}

/** A word of a text that is searched, and where it stands in the text. */
export interface SearchWord {
  readonly lexeme: Lexeme;
  /** The same with the dots and rings that it is written with. */
  readonly dotted: Lexeme;
  readonly from: number;
  readonly to: number;
}

/** A shorter rest of a word would be the rest of many. */
const SHORTEST_STEM = 3;

/**
 * A word with its stems ("mötena", "möten", "möt"). The stemmer is asked with the word as it is folded: its vowels are
 * vowels without their dots too.
 */
export function lexemeOf(written: string): Lexeme {
  return stemmed(fold(written));
}

/** A word with its stems, as it is written: "våra" is no form of "vara". */
export function dottedLexemeOf(written: string): Lexeme {
  return stemmed(written.toLowerCase());
}

function stemmed(word: string): Lexeme {
  const stems = [word];
  for (let stem = stemmer(word); stem !== stems.at(-1) && stem.length >= SHORTEST_STEM; stem = stemmer(stem)) {
    stems.push(stem);
  }
  return { word, stems };
}

/** Whether a word is written with dots, rings or accents. */
export const hasDots = (written: string): boolean => fold(written) !== written.toLowerCase();

/** Splits texts into words in order; positions are those of the text composed (NFC). Each word is looked at once, however often it is written. */
export function wordSplitter(): (text: string) => SearchWord[] {
  const known = new Map<string, Pick<SearchWord, 'lexeme' | 'dotted'>>();
  const look = (written: string) => {
    const lexeme = lexemeOf(written);
    return { lexeme, dotted: hasDots(written) ? dottedLexemeOf(written) : lexeme };
  };
  return (text) =>
    [...plain(text).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: written, index }) => {
      const word = known.get(written) ?? look(written);
      known.set(written, word);
      return { ...word, from: index, to: index + written.length };
    });
}

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
  if (shared < SHORTEST_STEM) return false;
  const [left, right] = [a.slice(shared), b.slice(shared)];
  if (left === '' || right === '') return ENDINGS.has(left + right);
  return shared > SHORTEST_STEM && ENDINGS.has(left) && ENDINGS.has(right);
}

/** Whether a word is a form of the one asked for: "möte" asks for "mötena", and the other way round. */
export function isForm(asked: Lexeme, { word, stems }: Lexeme): boolean {
  return asked.word === word || asked.stems.at(-1) === stems.at(-1) || differByEndings(asked.word, word);
}

/** Shorter parts than this begin and end too many words: "el" is no part of "elev". */
const SHORTEST_PART = 4;

/** Whether the word asked for is part of a compound: "enkät" asks for "enkätsvar" and "läsenkäten". */
export function isPart(asked: Lexeme, { word, stems }: Lexeme): boolean {
  return [...asked.stems, asked.word.replace(/[tnrs]$/, '')].some(
    (part) =>
      part.length >= SHORTEST_PART &&
      word.length > part.length &&
      (word.startsWith(part) || stems.some((stem) => stem.endsWith(part))),
  );
}

/** Shorter words are other words with one letter changed. */
const SHORTEST_TO_CORRECT = 5;

/** Whether a word is the one asked for but for one letter: "enkätt" and "enkät", "Skövd" and "Skövde". */
export function isMisspelt(asked: Lexeme, { stems }: Lexeme): boolean {
  return asked.stems.some(
    (a) =>
      a.length >= SHORTEST_TO_CORRECT && stems.some((b) => b.length >= SHORTEST_TO_CORRECT && differByOneLetter(a, b)),
  );
}
