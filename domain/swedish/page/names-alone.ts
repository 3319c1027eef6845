import { isFirstName } from '../who/first-names.ts';

const NAME_LINE =
  /^(?:\p{Lu}[\p{L}'-]*\.?,?\s*){1,4}(?:[,(–-].*)?$|^(?:\p{Lu}[\p{L}'-]+\s+){1,3}\p{Lu}[\p{L}'-]+\s*(?:\(.*\)?)?,?$/u;
const VERBISH = /\s(?:är|ska|får|har|kommer|tar|till|med|att|för)\s/u;

/** "§§ 42–43", "t o m p 6", "fr.o.m. § 12": the part of a meeting that someone was there for. */
const PART_OF_MEETING =
  /,?\s*(?:(?:t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m)\.?\s+)?(?:§+|p\.?|punkt)\s*\d+(?:\s*[-–]\s*\d+)?(?![\p{L}\d])/giu;
const LONGEST = 160;
const MOST_SMALL_WORDS = 0.25;

/** "Agneta Holm, Furusund", "Anna B, Karl O (Hjo)", "Siv Ek, ekonom, § 12": names and nothing said of them. */
export function looksLikeNames(line: string): boolean {
  const content = line.replace(PART_OF_MEETING, '');
  if (VERBISH.test(content) || content.length > LONGEST) return false;
  const words = content
    .replace(/\([^)]*\)?/gu, '')
    .replace(/,\s*\p{Ll}[\p{Ll}\s-]*$/u, '')
    .split(/[\s,;/&]+/u)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:och|samt)$/u.test(word));
  const small = words.filter((word) => !/^\p{Lu}/u.test(word));
  return (
    words.length >= 2 &&
    small.length / words.length <= MOST_SMALL_WORDS &&
    (NAME_LINE.test(content) || content.includes(','))
  );
}

/** "Tove Rask, suppl. (TR) vid protokollet": a whole name, and an office or more of who it is after it. */
const NAME_AND_OFFICE = /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]*\.?){1,2}\s?[,(;]/u;

/** "Siv Ask, chef för badet" is an office still. */
const VERB = /\s(?:är|ska|får|har|kommer|tar|att)\s/u;

/** Whether a line begins with a whole name and tells who it is, and nothing more. */
export const tellsWhoItIs = (line: string): boolean =>
  NAME_AND_OFFICE.test(line) && !VERB.test(line) && !/[!?]$|\p{Ll}{3}\.(?:\s+\p{Lu}|$)/u.test(line);

/** "Ek", "Lindkvist-Öhr", "E": and not "PRO", which is where someone comes from. */
const LAST_NAME = /^(?<name>\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\.)?)\.?$/u;

const NO_NAME =
  /^(?:ärende|beslut|övriga|anmält|närvarande|frånvarande|plats|tid|paragrafer|ej|justerare|region|kommun|förbundet)$/iu;

/** The name of whom nobody else is called after: "Gillis Wermelin" between "PRO" and "SPF", and not "Kansli Övriga Bo Alm". */
const isNameBetween = (before: string, first: string, last: string, after: string): boolean =>
  [first, last].every((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word) && !NO_NAME.test(word)) &&
  ![before, after].some((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** The whole names among other words: "skolchef Ingela Tham", "Tord Hagg kassör Siv Ask sekreterare". */
export function namesAmong(words: string): string[] {
  const all = words.split(/[\s,;]+/u);
  const at = (index: number): string => all[index] ?? '';
  const nameAt = (index: number): string | undefined => LAST_NAME.exec(at(index + 1))?.groups?.name;
  const known = new Set<number>();
  for (let index = 0; index < all.length - 1; index += 1)
    if (/^\p{Lu}\p{Ll}/u.test(at(index)) && isFirstName(at(index)) && nameAt(index) !== undefined) known.add(index++);
  const taken = (index: number): string => (known.has(index) || known.has(index - 1) ? '' : at(index));
  const between = all.flatMap((_, index) =>
    known.size > 1 && isNameBetween(taken(index - 1), taken(index), taken(index + 1), taken(index + 2)) ? [index] : [],
  );
  return [...known, ...between].sort((a, b) => a - b).map((index) => `${at(index)} ${nameAt(index) ?? ''}`);
}
