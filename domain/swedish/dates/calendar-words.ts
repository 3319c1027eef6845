import { anyOf } from '../words/letters.ts';

/** Months by number, 1–12, as they are written in full and short. "jul" is July only after a day's number. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'febr', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Weekdays by ISO number, 1 is Monday. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['måndag', 'månd', 'mån', 'må'],
  ['tisdag', 'tisd', 'tis', 'ti'],
  ['onsdag', 'onsd', 'ons', 'on'],
  ['torsdag', 'torsd', 'tors', 'tor', 'to'],
  ['fredag', 'fred', 'fre', 'fr'],
  ['lördag', 'lörd', 'lör', 'lö'],
  ['söndag', 'sönd', 'sön', 'sö'],
];

const ORDINALS = (
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde ' +
  'sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte ' +
  'tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta'
).split(' ');

const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  'ett par': 2,
  två: 2,
  några: 3,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  fjorton: 14,
  femton: 15,
  tjugo: 20,
};

const numbered = (rows: readonly (readonly string[])[]): Map<string, number> =>
  new Map(rows.flatMap((row, index) => row.map((word) => [word, index + 1] as const)));

const MONTH_NUMBERS = numbered(MONTHS);
const WEEKDAY_NUMBERS = numbered(WEEKDAYS);
const ORDINAL_NUMBERS = new Map(
  ORDINALS.flatMap((word, index) =>
    [word, word.replace(/(först|andr)a$/, '$1e')].map((form) => [form, index + 1] as const),
  ),
);

export const MONTH = anyOf(MONTH_NUMBERS.keys());
const inFull = (all: readonly (readonly string[])[]): string[] => all.flatMap(([name]) => name ?? []);
/** The months and the weekdays, in full. */
export const DAY_WORDS: readonly string[] = [...inFull(MONTHS), ...inFull(WEEKDAYS)];
export const FULL_MONTH = anyOf(inFull(MONTHS));
export const FULL_WEEKDAY = anyOf(inFull(WEEKDAYS));
export const ANY_WEEKDAY = anyOf(WEEKDAY_NUMBERS.keys());
export const ORDINAL = anyOf(ORDINAL_NUMBERS.keys());
export const NUMBER = `${anyOf(Object.keys(NUMBERS))}|\\d{1,3}`;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** 1–12 of a month's name, full or short; undefined for any other word. */
export const monthNumber = (word: string): number | undefined => MONTH_NUMBERS.get(bare(word));

/** 1–7 (Monday–Sunday) of a weekday's name, full or short, also "fredagen". */
export const weekdayNumber = (word: string): number | undefined => WEEKDAY_NUMBERS.get(bare(word).replace(/en$/, ''));

/** The day of a month that "15", "15:e", "femtonde" or "förste" names. */
export const dayNumber = (word: string): number => ORDINAL_NUMBERS.get(word.toLowerCase()) ?? Number.parseInt(word, 10);

/** How many "två", "ett par" or "14" is. */
export const countOf = (word: string): number =>
  NUMBERS[word.toLowerCase().replace(/\s+/g, ' ')] ?? Number.parseInt(word, 10);
