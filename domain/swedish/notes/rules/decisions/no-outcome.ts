const DECIDED =
  '(?:beslut(?:a[dt]?es|as|at|its)|beslöts|bestäm(?:des|s|ts|t)|avgjordes|fastställdes|spikades|klubbades)';
const DECIDE = '(?:enas|besluta|bestämma(?:\\s+sig)?|komma\\s+(?:överens|fram\\s+till)|ta\\s+(?:något\\s+)?beslut)';
const WE_DECIDED = '(?:beslut(?:ade|at|it)|beslöt|bestäm(?:de|t)|fattade|tog|enades(?:\\s+om)?|kom\\s+fram\\s+till)';

/** Words for an outcome that was none. An example stands after each. */
const NONE: readonly (readonly [pattern: string, example: string])[] = [
  [`(?:inget|ingenting|inte\\s+något)\\s+(?:[\\p{L}]+\\s+){0,2}?${DECIDED}`, 'men inget bestämdes'],
  [`${DECIDED}\\s+(?:(?:dock|sedan|då)\\s+)?(?:inget|ingenting|inte\\s+något|aldrig)`, 'Sedan beslutades inget'],
  [
    `utan\\s+att\\s+(?:(?:något|nåt|någonting|vi|man|det|gruppen|mötet)\\s+)?(?:[\\p{L}]+\\s+){0,2}?(?:${DECIDED}|${WE_DECIDED}|kunde\\s+${DECIDE})`,
    'utan att något beslutades',
  ],
  ['utan\\s+(?:att\\s+fatta\\s+)?(?:något\\s+)?beslut', 'utan beslut'],
  ['(?:inget|inga|ej|inte\\s+något)\\s+(?:[\\p{L}]+\\s+)?beslut(?:et)?', 'inget beslut fattades'],
  [`(?:kunde|kan|lyckades)\\s+(?:[\\p{L}]+\\s+)?(?:inte|ej|aldrig)\\s+(?:[\\p{L}]+\\s+)?${DECIDE}`, 'kunde inte enas'],
  [`${WE_DECIDED}\\s+(?:inget|ingenting|inga)`, 'vi bestämde ingenting'],
  [`${WE_DECIDED}\\s+(?:oss\\s+|sig\\s+|vi\\s+)?(?:dock\\s+|ännu\\s+)?(?:inte|ej|aldrig)`, 'vi bestämde oss inte'],
];

const NO_OUTCOME = new RegExp(`(?<![\\p{L}])(?:${NONE.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`, 'giu');

/** The sentence without the words that tell that nothing came of it: what is left may still tell of a decision. */
export const withoutNoOutcome = (sentence: string): string => sentence.replace(NO_OUTCOME, ' ').replace(/\s+/gu, ' ');

/** Whether a sentence tells, somewhere in it, that nothing came of something. */
export const tellsOfNone = (sentence: string): boolean => withoutNoOutcome(sentence) !== sentence.replace(/\s+/gu, ' ');
