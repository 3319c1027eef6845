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
  [
    'beslut\\s+(?:härom\\s+|i\\s+(?:frågan|ärendet)\\s+)?(?:kunde|kan)\\s+(?:inte|icke|ej)\\s+(?:fattas|tas)',
    'Beslut härom kunde icke fattas',
  ],
  [`${WE_DECIDED}\\s+(?:inget|ingenting|inga)`, 'vi bestämde ingenting'],
  [`${WE_DECIDED}\\s+(?:oss\\s+|sig\\s+|vi\\s+)?(?:dock\\s+|ännu\\s+)?(?:inte|ej|aldrig)`, 'vi bestämde oss inte'],
];

const NO_OUTCOME = new RegExp(`(?<![\\p{L}])(?:${NONE.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`, 'giu');

/** The sentence without the words that tell that nothing came of it: what is left may still tell of a decision. */
export const withoutNoOutcome = (sentence: string): string => sentence.replace(NO_OUTCOME, ' ').replace(/\s+/gu, ' ');

/** Whether a sentence tells, somewhere in it, that nothing came of something. */
export const tellsOfNone = (sentence: string): boolean => withoutNoOutcome(sentence) !== sentence.replace(/\s+/gu, ' ');

/** What leads to a decision, or how somebody takes it, and no decision itself. An example stands after each. */
const PROCEDURE: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:votering|rösträkning|ajournering|sluten\\s+omröstning)\\s+(?:begär(?:s|des)|verkställ(?:s|des))',
    'Votering begärdes',
  ],
  ['ställ(?:s|des)\\s+proposition|proposition(?:er)?\\s+ställ(?:s|des)', 'Ställdes proposition på bifall och avslag'],
  [
    'ställ(?:er|de)\\s+sig\\s+(?:positiv|tveksam|frågande|kritisk|undrande|negativ)(?:a|t)?',
    'Chefen ställer sig positiv',
  ],
  ['konstatera(?:r|de|des|s)\\s+att', 'Rådet konstaterar att frågan är svår'],
  ['kvarstår\\s+(?:ett|två|tre|1|2|3)\\s+år', 'Kvarstår ett år: Siv Ask'],
  ['anmäl(?:er|de)\\s+(?:avvikande\\s+mening|jäv|förhinder)|reserver(?:ar|ade)\\s+sig', 'Siv anmäler avvikande mening'],
];
const IN_PROCEDURE = new RegExp(
  `(?<![\\p{L}])(?:${PROCEDURE.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`,
  'iu',
);
/** "Styrelsen beslutar": what was decided stands below. */
const DECIDES_BELOW = /^(?:\p{L}+\s+){0,3}(?:beslut(?:ar|ade)?|beslöt)(?:\s+att)?\s*:?$/iu;

/** "Efter samtal enades gruppen om:": what was decided stands below. */
const LIST_BELOW =
  /(?:en(?:ade|a)s|överens|beslut\p{L}*|beslöt|eniga?)\s+(?:(?:\p{L}+\s+){0,2}(?:om|att)(?:\s+följande(?:\s+\p{L}+){0,3})?|följande)\s*:$/iu;

/** Whether what was decided stands in a list below the sentence. */
export const isOverList = (sentence: string): boolean => LIST_BELOW.test(sentence);

/** Whether a sentence only tells of the way to a decision: a vote asked for, somebody's dissent, or that one follows. */
export const leadsToDecision = (sentence: string): boolean =>
  IN_PROCEDURE.test(sentence) || DECIDES_BELOW.test(sentence) || isOverList(sentence);
