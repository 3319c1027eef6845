import { fold } from './letters.ts';
import { PRESENT_OF_WORK } from './work-verbs.ts';

const SHORTEST_WITHOUT_DOTS = 6;

/** The forms, and the longer ones also without å, ä and ö, as an OCR leaves them: "aterkommer". */
const withFolded = (forms: Iterable<string>): ReadonlySet<string> =>
  new Set([...forms].flatMap((form) => (form.length >= SHORTEST_WITHOUT_DOTS ? [form, fold(form)] : [form])));

const PRESENTS = withFolded(PRESENT_OF_WORK.values());
const INFINITIVES = withFolded(PRESENT_OF_WORK.keys());
/** "bokas", "beställs" and "beställes", "görs". */
const PASSIVES = withFolded(
  [...PRESENT_OF_WORK].flatMap(([infinitive, present]) => [
    `${infinitive}s`,
    ...(present.endsWith('er')
      ? [present.replace(/er$/, 's'), present.replace(/er$/, 'es')]
      : [present.replace(/r$/, 's')]),
    ...(present.endsWith('ör') || present.endsWith('är') || present.endsWith('yr') ? [`${present}s`] : []),
  ]),
);
/** "lås", "tryck" and these are nouns as often. */
const NOUNS: ReadonlySet<string> = new Set([
  'fäst',
  'hjälp',
  'led',
  'lyft',
  'lås',
  'stryk',
  'sätt',
  'tryck',
  'för',
  'inför',
]);
/** "ring", "köp", "gör": verbs in -ar have one that is their infinitive. */
const IMPERATIVES = withFolded(
  [...PRESENT_OF_WORK]
    .filter(([infinitive, present]) => infinitive.endsWith('a') && !present.endsWith('ar'))
    .map(([, present]) => present.replace(/er$/, ''))
    .filter((imperative) => !NOUNS.has(imperative)),
);

/** Whether a word is a verb for work in the present: "bokar". */
export const isWorkPresent = (word: string): boolean => PRESENTS.has(word.toLowerCase());
/** Whether a word is a verb for work in the infinitive, which for most is the imperative too: "boka". */
export const isWorkInfinitive = (word: string): boolean => INFINITIVES.has(word.toLowerCase());
/** Whether a word is a verb for work in the passive: "bokas". */
export const isWorkPassive = (word: string): boolean => PASSIVES.has(word.toLowerCase());
/** Whether a word asks for work: "ring", "köp". */
export const isWorkImperative = (word: string): boolean => IMPERATIVES.has(word.toLowerCase());

/** The present of an infinitive, near enough to look up where no list has it: "boka" → "bokar", "vidtala" → "vidtalar". */
export const presentOf = (infinitive: string): string =>
  PRESENT_OF_WORK.get(infinitive.toLowerCase()) ??
  (infinitive === 'komma' ? 'kommer' : undefined) ??
  (infinitive.endsWith('a') ? `${infinitive}r` : infinitive);
