import type { SearchTerm } from './search-query.ts';
import { isForm, isMisspelt, isPart, searchWords, type SearchWord } from './swedish/search-words.ts';

/** A stretch of a text that was looked for. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Finds one term in texts: where it stands in each, if anywhere. */
export type Finder = (words: readonly SearchWord[]) => Mark | undefined;

/** Each word of a network is looked at once, however often it is written. */
function remembered(isFound: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = isFound(word);
    known.set(word, found);
    return found;
  };
}

/** The words of a phrase stand in a row, each in any of its forms. */
function phraseFinder(phrase: readonly string[]): Finder {
  const finds = phrase.map((asked) => remembered((word) => isForm(asked, word)));
  return (words) => {
    const at = words.findIndex((_, start) =>
      finds.every((isFound, index) => isFound(words[start + index]?.word ?? '')),
    );
    const [first, last] = [words[at], words[at + phrase.length - 1]];
    return first && last ? { from: first.from, to: last.to } : undefined;
  };
}

/** Finds a term in its forms and in compounds, and, `forgiving`, with one letter wrong. */
export function finderOf(term: SearchTerm, forgiving: boolean): Finder {
  const [asked = '', ...others] = term;
  if (others.length > 0) return phraseFinder(term);
  const isWhole = remembered((word) => isForm(asked, word));
  const isFound = remembered((word) => isPart(asked, word) || (forgiving && isMisspelt(asked, word)));
  return (words) => {
    const found = words.find(({ word }) => isWhole(word)) ?? words.find(({ word }) => isFound(word));
    return found && { from: found.from, to: found.to };
  };
}

/** The words of texts, each text split once. */
export function splitter(): (text: string) => readonly SearchWord[] {
  const split = new Map<string, readonly SearchWord[]>();
  return (text) => {
    const words = split.get(text) ?? searchWords(text);
    split.set(text, words);
    return words;
  };
}
