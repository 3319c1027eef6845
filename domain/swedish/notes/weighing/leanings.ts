import type { NoteKind } from '../note-item.ts';

/** In the order that the weights of a trait, and all that is told of kinds here, stand in. */
export const KINDS = ['assignment', 'decision', 'meeting', 'topic'] as const satisfies readonly NoteKind[];

/** How much each trait speaks for each of the kinds. The empty name is what speaks for it in every sentence. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** How far words lean to each of the kinds: the logarithm of the odds that they give one. */
export type Leanings = readonly number[];

/** Weights as they are written: a trait a line, and hundredths for each kind. */
export const readWeights = (written: string): Weights =>
  new Map(
    written.split('\n').map((line) => {
      const [trait = '', ...hundredths] = line.split(' ');
      return [trait, hundredths.map((one) => Number(one) / 100)];
    }),
  );

/** How a sentence with these traits leans, by logistic regression. Traits that have no weight say nothing. */
export function leaningsOf(traits: ReadonlySet<string>, weights: Weights): Leanings {
  const sums = KINDS.map((_, kind) => weights.get('')?.[kind] ?? 0);
  for (const trait of traits) weights.get(trait)?.forEach((weight, kind) => (sums[kind] = (sums[kind] ?? 0) + weight));
  return sums;
}

/** Between the views that weigh it. */
export const middleOf = (views: readonly Leanings[]): Leanings =>
  KINDS.map((_, kind) => views.reduce((sum, view) => sum + (view[kind] ?? 0), 0) / views.length);

/** How likely it is, 0 to 1. */
export const chanceOf = (leaning = 0): number => 1 / (1 + Math.exp(-leaning));
