/** A word, a number or a sign of a text, and where it stands. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** A word or a number, not a sign. */
  readonly word: boolean;
}

const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-'’.:](?=\p{L})|\/(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*\.?|\p{N}+(?:[.:,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** Full stops that belong to the word: "t.ex.", "B." after a first name. */
const ABBREVIATION =
  /^(?:\p{Lu}|\p{L}{1,2}\.\p{L}{1,3}|t\.ex|bl\.a|m\.m|o\.s\.v|osv|kl|ca|ev|inkl|exkl|nr|resp|tel|st|dvs|[Vv]?[Oo]rdf|[Ss]ekr|[Kk]ass)\.$/u;

/** The words and signs of a text in order. "Marie-Louise" and "och/eller" are one word; a full stop ends none but abbreviations. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole] = match;
    const stops = whole.length > 1 && whole.endsWith('.') && !ABBREVIATION.test(whole);
    const word = stops ? whole.slice(0, -1) : whole;
    const from = match.index;
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      from,
      to: from + word.length,
      word: /[\p{L}\p{N}]/u.test(word),
    });
    if (stops) tokens.push({ text: '.', lower: '.', from: from + word.length, to: from + whole.length, word: false });
  }
  return tokens;
}
