import type { SearchTerm } from './search-query.ts';
import { isForm, isMisspelt, isPart, lexemeOf, type Lexeme, type SearchWord } from '../swedish/words/search-words.ts';

/** A stretch of a text that was looked for. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Finds one term in texts: where it stands in each, if anywhere. */
export type Finder = (words: readonly SearchWord[]) => Mark | undefined;

/** Each word of a network is compared once, however often it is written. */
function remembered<T>(look: (lexeme: Lexeme) => T): (word: SearchWord | undefined) => T | undefined {
  const known = new Map<Lexeme, T>();
  return (word) => {
    if (word === undefined) return undefined;
    const before = known.get(word.lexeme);
    if (before !== undefined) return before;
    const found = look(word.lexeme);
    known.set(word.lexeme, found);
    return found;
  };
}

/** The words of a phrase stand in a row, each in any of its forms. */
function phraseFinder(phrase: readonly Lexeme[]): Finder {
  const finds = phrase.map((asked) => remembered((lexeme) => isForm(asked, lexeme)));
  return (words) => {
    const at = words.findIndex((_, start) => finds.every((isFound, index) => isFound(words[start + index])));
    const [first, last] = [words[at], words[at + phrase.length - 1]];
    return first && last ? { from: first.from, to: last.to } : undefined;
  };
}

/** Finds a term in its forms and in compounds, forms first, and, `forgiving`, with one letter wrong. */
export function finderOf(term: SearchTerm, forgiving: boolean): Finder {
  const [asked, ...others] = term.map(lexemeOf);
  if (asked === undefined) return () => undefined;
  if (others.length > 0) return phraseFinder([asked, ...others]);
  const how = remembered((lexeme): 'whole' | 'partly' | 'not' => {
    if (isForm(asked, lexeme)) return 'whole';
    return isPart(asked, lexeme) || (forgiving && isMisspelt(asked, lexeme)) ? 'partly' : 'not';
  });
  return (words) => {
    let partly: SearchWord | undefined;
    for (const word of words) {
      const found = how(word);
      if (found === 'whole') return { from: word.from, to: word.to };
      if (found === 'partly') partly ??= word;
    }
    return partly && { from: partly.from, to: partly.to };
  };
}
