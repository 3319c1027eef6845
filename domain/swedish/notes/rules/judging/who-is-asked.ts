import type { Standing } from '../../standing.ts';

export const MANY = /(?:erna|arna|orna|lagen)$/u;
/** Those whose work is paid for. */
export const HIRED =
  /^(?:konsulten|leverantören|entreprenören|firman|byrån|hyresvärden|projektledaren?|vaktbolaget)$/iu;
/** "De tre skolorna". */
export const SEVERAL = /^(?:de|alla|samtliga)\s/iu;
/** Each of several by themselves. */
export const EACH = /^(?:varje|var|vart|respektive|resp\.?)(?![\p{L}])/iu;
export const CAN_OWE: ReadonlySet<Standing> = new Set(['person', 'everyone', 'office', 'ourselves', 'named']);
export const NO_ANSWER: ReadonlySet<Standing> = new Set(['generic', 'weak', 'authority']);

/** "ser över sina rutiner", "utser varsin kontakt": what each of several does by themselves. */
export const THEIR_OWN = /(?<![\p{L}])(?:var\s+för\s+sig|var\s?sin|var\s?sitt|sin|sitt|sina|egna)(?![\p{L}])/iu;
