import { plain, wholeWords } from '../words/letters.ts';

/** A name that is told by its capitals: "SIKT", "Högskolan Väst". "Förbundet" is a word as much as a name. */
const CAPITALS = /\p{Lu}.*\p{Lu}/u;
/** "På sikt" is no body, whatever bodies there are. */
const NO_NAME_AFTER = String.raw`(?<!(?<![\p{L}])(?:på|i|ur|lång|kort|längre|kortare|god)\s)`;

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The text with bodies that are known, "SIKT", written as they are where somebody typed "sikt". */
export function asKnown(text: string, known: readonly string[]): string {
  return known
    .filter((name) => CAPITALS.test(name))
    .reduce(
      (rest, name) => rest.replace(wholeWords(`${NO_NAME_AFTER}${literally(plain(name))}`, 'g'), () => plain(name)),
      text,
    );
}
