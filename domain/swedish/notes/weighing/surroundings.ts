import type { ReadSentence } from '../read-sentence.ts';

/** What each of the facts that `surroundings` gives weighs, for each kind. */
export type SecondWeights = readonly (readonly number[])[];

/** The sentences before and after that count by themselves. */
const NEAR = [-2, -1, 1, 2];
/** Sentences that have something in common: all of the page, those of a paragraph or list line, those below a heading. */
const TOGETHER: readonly ((read: ReadSentence) => unknown)[] = [
  () => 'page',
  ({ place }) => place.block,
  ({ place }) => place.heading,
];
/** Keeps chances of 0 and 1 from weighing without end. */
const LEAST = 0.001;

const weightOf = (chance: number): number => Math.log((chance + LEAST) / (1 - chance + LEAST));

function together(weights: readonly (readonly number[])[], kinds: number): number[] {
  const each = Array.from({ length: kinds }, (_, kind) => weights.map((row) => row[kind] ?? 0));
  return [
    ...each.map((all) => (all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length)),
    ...each.map((all) => (all.length === 0 ? 0 : all.reduce((most, one) => Math.max(most, one), -Infinity))),
    Math.log1p(weights.length),
  ];
}

/**
 * For each sentence of a page, given the chances that it gives one of each kind by itself: what can be said of it and of
 * those around it, as numbers. A line that hardly tells by itself is a task more likely where the lines beside it are.
 * The function that is given back takes the chances of the sentence itself, which may be other than those of the page.
 */
export function surroundings(
  sentences: readonly ReadSentence[],
  chances: readonly (readonly number[])[],
): (at: number, own: readonly number[]) => number[] {
  const weights = chances.map((row) => row.map(weightOf));
  const kinds = chances[0]?.length ?? 0;
  const rooms = TOGETHER.map((common) => {
    const members = new Map<unknown, number[]>();
    for (const [at, read] of sentences.entries()) {
      const those = members.get(common(read));
      if (those === undefined) members.set(common(read), [at]);
      else those.push(at);
    }
    return (read: ReadSentence): readonly number[] => members.get(common(read)) ?? [];
  });
  return (at, own) => [
    1,
    ...own.map(weightOf),
    ...NEAR.flatMap((step) => {
      const near = weights[at + step];
      return near === undefined ? Array.from({ length: kinds + 1 }, () => 0) : [1, ...near];
    }),
    ...rooms.flatMap((membersOf) => {
      const read = sentences[at];
      const others = read === undefined ? [] : membersOf(read).filter((other) => other !== at);
      return together(
        others.map((other) => weights[other] ?? []),
        kinds,
      );
    }),
  ];
}

/** How likely each kind is, 0 to 1, by what `surroundings` gives. */
export const chancesAmong = (facts: readonly number[], weights: SecondWeights): number[] =>
  weights.map((row) => 1 / (1 + Math.exp(-row.reduce((sum, weight, fact) => sum + weight * (facts[fact] ?? 0), 0))));
