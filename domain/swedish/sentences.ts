/** A sentence of a block, and where it stands in it. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A full stop after these ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:[Kk]l|t\.?\s?ex|bl\.?\s?a|[Cc]a|[Ee]v|m\.?\s?m|m\.?\s?fl|nr|o\.?\s?s\.?\s?v|s\.?\s?k|d\.?\s?v\.?\s?s|dvs|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|f\.?\s?n|inkl|exkl|resp|tel|st|ang|pga|p\.?\s?g\.?\s?a|el|jan|febr?|mars?|apr|aug|sept?|okt|nov|dec|mån|tis|ons|tors?|fre|lör|sön|v|[Oo]rdf|[Ss]ekr|[Vv]|[Tt]f|[Bb]itr|kap|bil|jfr|max|min|avd|dr|prof|vik|tf|bitr|gm|obs|\p{Lu}|\d{1,2})\.$/u;
/** A full stop with no space after it ends a sentence where small letters stand before it and a capital after. */
const END = /[.!?…]+[)"”*]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{L}*\s)/gu;
/** These go on with the sentence before: who and when of it. */
export const GOES_ON =
  /^(?:när|klart?|klart senast|ansvarig(?:a)?|ansvar|deadline|senast|vem)\s*:|^(?:klart|deadline)\s+(?:senast|\d|till)/iu;

/** Splits a block's text into sentences, with abbreviations, initials and ordinal numbers left whole. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    const previous = sentences.at(-1);
    if (trimmed !== '' && previous !== undefined && GOES_ON.test(trimmed))
      sentences[sentences.length - 1] = { text: text.slice(previous.from, to).trimEnd(), from: previous.from, to };
    else if (trimmed !== '') sentences.push({ text: trimmed, from: from + lead, to: from + lead + trimmed.length });
    from = to;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const next = /^\s*(\S)/u.exec(text.slice(end))?.[1];
    if (
      next !== undefined &&
      /^\.$/u.test(match[0]) &&
      (ABBREVIATIONS.test(text.slice(from, end)) || /\p{Ll}/u.test(next))
    ) {
      // "den 30 mars 2026." ends with a number too: a capital after a year is a new sentence.
      if (!/\d{4}\.$/u.test(text.slice(from, end)) && !(/\d\.$/u.test(text.slice(from, end)) && /\p{Lu}/u.test(next)))
        continue;
    }
    push(end);
  }
  push(text.length);
  return sentences;
}
