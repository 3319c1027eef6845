import type { SearchTerm } from './search-query.ts';
import {
  dottedLexemeOf,
  hasDots,
  isForm,
  isMisspelt,
  isPart,
  lexemeOf,
  type Lexeme,
  type SearchWord,
} from '../swedish/words/search-words.ts';

/** A stretch of a text that was looked for. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Finds one term in texts: where it stands in each, if anywhere. */
export type Finder = (words: readonly SearchWord[]) => Mark | undefined;

/**
 * How alike a word is to be: letter by letter, so that "vara" isn't found in "våra"; but for dots and rings; or with one
 * letter wrong too.
 */
export type Likeness = 'dotted' | 'folded' | 'forgiving';

const lexemeIn = (word: SearchWord, likeness: Likeness): Lexeme => (likeness === 'dotted' ? word.dotted : word.lexeme);

const asked = (word: string, likeness: Likeness): Lexeme =>
  likeness === 'dotted' ? dottedLexemeOf(word) : lexemeOf(word);

/** Each word of a network is compared once, however often it is written. */
function remembered<T>(
  look: (lexeme: Lexeme) => T,
  likeness: Likeness,
): (word: SearchWord | undefined) => T | undefined {
  const known = new Map<Lexeme, T>();
  return (word) => {
    if (word === undefined) return undefined;
    const lexeme = lexemeIn(word, likeness);
    const before = known.get(lexeme);
    if (before !== undefined) return before;
    const found = look(lexeme);
    known.set(lexeme, found);
    return found;
  };
}

/** The words of a phrase stand in a row, each in any of its forms. */
function phraseFinder(phrase: readonly Lexeme[], likeness: Likeness): Finder {
  const finds = phrase.map((one) => remembered((lexeme) => isForm(one, lexeme), likeness));
  return (words) => {
    const at = words.findIndex((_, start) => finds.every((isFound, index) => isFound(words[start + index])));
    const [first, last] = [words[at], words[at + phrase.length - 1]];
    return first && last ? { from: first.from, to: last.to } : undefined;
  };
}

/** Whether some text holds a term, typed without a dot or ring, in a form that is written without one too. */
export function isWrittenSo(term: SearchTerm, texts: readonly (readonly SearchWord[])[]): boolean {
  if (term.some(hasDots)) return false;
  const find = phraseFinder(
    term.map((word) => asked(word, 'dotted')),
    'dotted',
  );
  return texts.some((words) => find(words) !== undefined);
}

/** Finds a term in its forms and in compounds, forms first. */
export function finderOf(term: SearchTerm, likeness: Likeness): Finder {
  const [first, ...others] = term.map((word) => asked(word, likeness));
  if (first === undefined) return () => undefined;
  if (others.length > 0) return phraseFinder([first, ...others], likeness);
  const how = remembered((lexeme): 'whole' | 'partly' | 'not' => {
    if (isForm(first, lexeme)) return 'whole';
    return isPart(first, lexeme) || (likeness === 'forgiving' && isMisspelt(first, lexeme)) ? 'partly' : 'not';
  }, likeness);
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
