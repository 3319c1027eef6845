/** What became of the proposals above: all of them, or those of some numbers, carried or rejected. */
export interface Outcome {
  readonly carried: boolean;
  /** Counted from 1 among the proposals; empty where the words are of all of them. */
  readonly numbers: readonly number[];
}

const CARRIED =
  'bifall(?:s|es)?|bifölls|god(?:känns|kännes|kändes)|anta(?:s|ges)|antogs|klubba(?:s|des)|gick\\s+igenom|går\\s+igenom';
const REJECTED = 'avslås|avslogs|avslag|faller|föll|avstyrks|avstyrktes';
const WHOLE =
  '(?:samtliga\\s+|alla\\s+)?(?:att-?sats(?:en|er|erna)?|yrkande(?:t|na)?|förslag(?:et|en)?|punkt(?:en|erna)?)';
/** "Attsats 1 och 2 bifalles", "Samtliga attsatser bifölls", "Förslaget avslås". */
const OF_PROPOSALS = new RegExp(
  `^${WHOLE}\\s*(?<numbers>\\d[\\d\\s,och–-]*?)?\\s*(?:(?<carried>${CARRIED})|(?:${REJECTED}))(?![\\p{L}])`,
  'iu',
);
/** "Bifall", "Antogs enhälligt", "Avslag": the one word that is left of it. */
const IN_A_WORD = new RegExp(
  `^(?:(?<carried>${CARRIED})|(?:${REJECTED}))(?:\\s+(?:enhälligt|i\\s+sin\\s+helhet|enligt\\s+förslag(?:et)?))?[.!]?$`,
  'iu',
);
/** "Enligt förslaget", "Beslut i enlighet med förslaget". */
const AS_PROPOSED =
  /^(?:(?:\p{L}+\s+)?(?:beslut(?:ar|ade|ades|as)?|beslöt)\s+)?(?:enligt|i\s+enlighet\s+med)\s+(?:\p{L}+s\s+)?(?:förslag(?:et)?|att-?sats(?:en|erna)?|yrkandet)[.!]?$/iu;

/** The outcome that a line tells, where it only says what became of what was proposed above it; undefined otherwise. */
export function outcomeOf(line: string): Outcome | undefined {
  const text = line.trim();
  const told = OF_PROPOSALS.exec(text) ?? IN_A_WORD.exec(text);
  if (told === null) return AS_PROPOSED.test(text) ? { carried: true, numbers: [] } : undefined;
  const numbers = [...(told.groups?.numbers ?? '').matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  return { carried: told.groups?.carried !== undefined, numbers };
}
