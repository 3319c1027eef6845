import { fold } from '../swedish/words/letters.ts';
import { wordSplitter } from '../swedish/words/search-words.ts';

/** One thing that is looked for: a word, or, in quotes, words in a row; in small letters, with the dots that were typed. */
export type SearchTerm = readonly string[];

/** More words than this are a sentence; each costs a look at every word there is. */
const MOST_TERMS = 8;

/** Words that nearly every text has; they are looked for only where nothing else is asked. */
const COMMON = new Set('och i att det som en ett pa ar av for med till den har de inte om var vi'.split(' '));

/** Reads `bästa skola` and `"bästa skola" Tibro`: what each item is to hold. None where there is no word in it. */
export function readSearch(text: string): SearchTerm[] {
  const split = wordSplitter();
  const wordsOf = (some: string) => split(some).map(({ dotted }) => dotted.word);
  const phrases: SearchTerm[] = [];
  const rest = text
    .normalize('NFC')
    .replace(/["\u201c-\u201f«»]([^"\u201c-\u201f«»]+)["\u201c-\u201f«»]/g, (_, phrase: string) => {
      const words = wordsOf(phrase);
      if (words.length > 0) phrases.push(words);
      return ' ';
    });
  const words = [...new Map(wordsOf(rest).map((word) => [fold(word), word])).values()];
  const rare = words.filter((word) => !COMMON.has(fold(word)));
  const looked = rare.length + phrases.length > 0 ? rare : words;
  return [...phrases, ...looked.map((word) => [word])].slice(0, MOST_TERMS);
}
