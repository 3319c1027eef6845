import { about, type Span } from './calendar.ts';

/** Parts of the year as month and day of their first and last day; those that pass New Year end in the year after. */
const SEASONS: readonly (readonly [pattern: string, first: string, last: string])[] = [
  ['vår(?:en)?', '03-01', '05-31'],
  ['sommar(?:en)?', '06-01', '08-31'],
  ['sommaruppehållet|semestern|semestrarna|semesterperioden', '07-01', '07-31'],
  ['höst(?:en)?', '09-01', '11-30'],
  ['vinter(?:n)?', '12-01', '02-28'],
  ['vårtermin(?:en)?|vt', '01-08', '06-15'],
  ['hösttermin(?:en)?|ht', '08-15', '12-20'],
  ['sportlov(?:et)?|vinterlov(?:et)?', '02-15', '03-12'],
  ['sommarlov(?:et)?', '06-15', '08-15'],
  [
    'terminsstart(?:en)?|höstterminens start|höstterminsstart(?:en)?|skolstart(?:en)?|läsårsstart(?:en)?',
    '08-15',
    '08-31',
  ],
  ['vårterminens start|vårterminsstart(?:en)?', '01-07', '01-20'],
  ['mellandagarna', '12-27', '12-30'],
  // "På nyåret" is when the year is new; "till nyår" is a feast.
  ['nyåret', '01-02', '01-31'],
  ['skolavslutning(?:en)?|läsårsavslutning(?:en)?', '06-08', '06-15'],
  ['terminens slut|terminsslut(?:et)?|läsårets slut|läsårsslut(?:et)?', '06-01', '06-15'],
  ['halvårsskifte(?:t)?', '06-25', '06-30'],
  ['årsskifte(?:t)?|årets slut|årets utgång|slutet av året|slutet på året', '12-20', '12-31'],
  ['jullov(?:et)?', '12-20', '01-08'],
];
/** A pattern of the names of every season. */
export const SEASON = SEASONS.map(([pattern]) => pattern).join('|');
const NAMED = SEASONS.map(([pattern, first, last]) => [new RegExp(`^(?:${pattern})$`, 'iu'), first, last] as const);

/** The days of a season that begins in `year`. */
export function seasonIn(name: string, year: number): Span {
  const [, first, last] = NAMED.find(([pattern]) => pattern.test(name)) ?? [undefined, '01-01', '12-31'];
  return about(`${String(year)}-${first}`, `${String(last < first ? year + 1 : year)}-${last}`);
}
