/** Where a numbered title begins in a line. */
export interface Start {
  /** The line's place among the lines, from 0. */
  readonly line: number;
  readonly from: number;
}

interface Candidate extends Start {
  readonly number: number;
  /** Ends the sentence before, or the line. */
  readonly clear: boolean;
}

/** "5 Kassan", "5. Kassan", "§ 5 Kassan". */
const NUMBERED = /(?<=^|\s)(?:§\s?)?(?<number>\d{1,3})\.?\s+(?=\p{Lu})/gu;
/** After these a number counts something else: "Bilaga 3 Budget", "den 3 Siv", "§ 4 Bo". */
const COUNTS_ELSE =
  /(?:^|\s)(?:bilaga|bil|den|kl|klockan|nr|vecka|v|plan|prio|alternativ|kap|kapitel|motion|åk|årskurs|steg|punkt|punkten|sal|hus|och|till|från|minst|högst|ca|om|på|i|av|m|med|för|§+|[-–,])\.?$/iu;
/** In fewer numbers that rise there is no order. */
const FEWEST = 3;
const CLEAR = 0.5;

function candidatesIn(text: string, line: number): Candidate[] {
  return [...text.matchAll(NUMBERED)].flatMap(({ index, groups }) => {
    const before = text.slice(0, index).trimEnd();
    if (COUNTS_ELSE.test(before.slice(-20))) return [];
    return [{ line, from: index, number: Number(groups?.number), clear: before === '' || /[.!?)]$/u.test(before) }];
  });
}

/** Where numbers begin titles that follow each other without a gap, over all the lines; none where fewer than three do. */
export function chainOf(lines: readonly string[]): readonly Start[] {
  const best = new Map<number, { readonly weight: number; readonly chain: readonly Candidate[] }>();
  for (const candidate of lines.flatMap(candidatesIn)) {
    const before = best.get(candidate.number - 1);
    const weight = (before?.weight ?? 0) + 1 + (candidate.clear ? CLEAR : 0);
    const known = best.get(candidate.number);
    if (known !== undefined && known.weight >= weight) continue;
    best.set(candidate.number, { weight, chain: [...(before?.chain ?? []), candidate] });
  }
  const longest = [...best.values()].reduce<readonly Candidate[]>(
    (most, { chain }) => (chain.length > most.length ? chain : most),
    [],
  );
  return longest.length < FEWEST ? [] : longest;
}
