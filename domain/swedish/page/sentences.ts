import { isFirstName } from '../who/first-names.ts';

/** A sentence of a block, and where it stands in it. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A full stop after these ends no sentence: "kl. 18", "t.ex. Anna", "B. Ek". */
const NEVER_LAST =
  /(?:^|[\s(])(?:[Kk]l|[Dd]|t\.?\s?ex|bl\.?\s?a|[Cc]a|[Ee]v|nr|s\.?\s?k|d\.?\s?v\.?\s?s|dvs|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|inkl|exkl|resp|[Tt]el|[Aa]ng|pga|p\.?\s?g\.?\s?a|[Vv]?[Oo]rdf|[Ss]ekr|[Kk]ass|[Pp]åm|[Ff]öreg|[Öö]vr|[Aa]nsv|[Ff]örb|[Ii]nkl|[Kk]omm|[Ss]tyr|[Aa]rb|[Kk]ont|[Ff]r|[Ee]nl|[Uu]ng|[Ss]uppl|[Ll]edam|[Vv]|[Tt]f|[Bb]itr|jfr|max|min|dr|prof|vik|\p{Lu})\.$/u;
/** After these it ends one only before a capital: "m.m. Nästa", "den 3 sept. Anna". */
const SELDOM_LAST =
  /(?:^|[\s(])(?:m\.?\s?m|m\.?\s?fl|o\.?\s?s\.?\s?v|osv|etc|f\.?\s?n|st|el|jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec|mån|tis|ons|tors?|fre|lör|sön|d|t|sen|kap|bil|avd|gm|obs|s(?:id)?|\d{1,2})\.$/u;
/** A full stop with no space after it ends a sentence where small letters stand before it and a capital after. */
const END = /[.!?…]+[)"”*]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{L}*\s)/gu;
/** These go on with the sentence before: who and when of it. */
export const GOES_ON =
  /^(?:när|klart?|klart senast|ansvarig(?:a)?|ansvar|deadline|dl|senast|vem)\s*:|^(?:ska|skall|måste|bör)\s+(?:vara|bli|finnas)\s+(?:klara?t?|färdig\p{L}*|inne|ute|på\s+plats|\p{L}+(?:sänd|skicka[dt]|lämna[dt]))\s|^(?:klara?t?|deadline|dl|senast|sista\s+dag)\s+(?:är\s+)?(?:senast|sista|till|före|innan|den|i|på|om|under|inför|nästa|vecka|v\.?\s?\d|\d|\p{L}+dag(?:en)?\s)/iu;

const ONE = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*\.?)?`;
const NAMES_ALONE = new RegExp(`^(?<first>${ONE})(?:(?:\\s?[,+&/]\\s?|\\s(?:och|o|samt)\\s)${ONE}){0,3}[.!]?$`, 'u');

/** "Boka lokal. (Siv Ek, Bo Alm)": as a meeting's own recap lists who follows up. */
const IN_BRACKETS = new RegExp(
  String.raw`^\((?<first>${ONE})(?:\s?[,+&/]\s?${ONE}|\s(?:och|o|samt)\s${ONE}){0,5}\)[.!]?$`,
  'u',
);
const isName = (name = ''): boolean => name.includes(' ') || isFirstName(name);

/** "Boka lokal. Siv": who is to do what the sentence before it says. */
const isWhoDoesIt = (text: string, before: string): boolean =>
  /[\p{L}\d)]\.$/u.test(before) &&
  (isFirstName(NAMES_ALONE.exec(text)?.groups?.first?.split(' ')[0] ?? '') ||
    isName(IN_BRACKETS.exec(text)?.groups?.first));

/** "Kallelse till alla. Siv. 3 dec": by when, after who. */
const DAY_ALONE = /^\d{1,2}(?:\/\d{1,2}|(?::?e)?\s(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)[.!]?$/iu;
const isDayOfIt = (text: string, before: string): boolean =>
  DAY_ALONE.test(text) && isFirstName(/(?<![\p{L}])(?<name>\p{Lu}\p{L}+)\.$/u.exec(before)?.groups?.name ?? '');

/** Splits a block's text into sentences, with abbreviations, initials and ordinal numbers left whole. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    const previous = sentences.at(-1);
    if (
      trimmed !== '' &&
      previous !== undefined &&
      (GOES_ON.test(trimmed) || isWhoDoesIt(trimmed, previous.text) || isDayOfIt(trimmed, previous.text))
    )
      sentences[sentences.length - 1] = { text: text.slice(previous.from, to).trimEnd(), from: previous.from, to };
    else if (trimmed !== '') sentences.push({ text: trimmed, from: from + lead, to: from + lead + trimmed.length });
    from = to;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const next = /^\s*(\S)/u.exec(text.slice(end))?.[1];
    const before = text.slice(from, end);
    const goesOn = next !== undefined && /[\p{Ll}\d]/u.test(next) && SELDOM_LAST.test(before);
    const small = next !== undefined && /\p{Ll}/u.test(next);
    if (next !== undefined && /^[.!?…]+\)$/u.test(match[0]) && small) continue;
    if (next !== undefined && match[0] === '.' && (small || goesOn || NEVER_LAST.test(before))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
