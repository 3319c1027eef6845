import { KINDS, leaningsOf, middleOf, type Weights } from '../../../domain/swedish/notes/weighing/leanings.ts';
import { surroundings, type SecondWeights } from '../../../domain/swedish/notes/weighing/surroundings.ts';
import type { PageLessons } from './lessons.ts';
import { regression } from './regression.ts';

/** What stands around a sentence, and for each kind whether it gives one. */
export interface Around {
  readonly facts: readonly number[];
  readonly gives: readonly (boolean | undefined)[];
}

const EASE = 0.3;

/** How many sentences a page is cut into parts of, in turn, to teach what stands around one on pages of few. */
const PARTS = [1, 2, 4, 3, 6];

/** The same sentences in parts of few, the page's length telling where they begin. */
function partsOf(sentences: number): (readonly [from: number, to: number])[] {
  const parts: [number, number][] = [];
  for (let from = 0; from < sentences;) {
    const to = Math.min(sentences, from + PARTS[(sentences + parts.length) % PARTS.length]!);
    parts.push([from, to]);
    from = to;
  }
  return parts;
}

/** What stands around the sentences of a page, by weights that the page taught nothing: of the whole, and of parts of few. */
export function aroundOf(
  { sentences, lessons }: PageLessons,
  weights: readonly Weights[],
): { whole: Around[]; parts: Around[] } {
  const views = lessons.map(({ traits }) => weights.map((view) => leaningsOf(traits, view)));
  const first = sentences.map((_, at) => middleOf(views[lessons.findIndex((lesson) => lesson.at === at)]!));
  const among = ([from, to]: readonly [from: number, to: number]): Around[] => {
    const factsOf = surroundings(sentences.slice(from, to), first.slice(from, to));
    return lessons.flatMap(({ at, gives }, number) =>
      at < from || at >= to ? [] : [{ facts: factsOf(at - from, views[number]!), gives }],
    );
  };
  return { whole: among([0, sentences.length]), parts: partsOf(sentences.length).flatMap(among) };
}

/** The mean of each fact, and how far from it they mostly are. */
function spread(all: readonly Around[], width: number): { means: Float64Array; spreads: Float64Array } {
  const [means, spreads] = [new Float64Array(width), new Float64Array(width)];
  for (const { facts } of all) for (const [at, fact] of facts.entries()) means[at]! += fact / all.length;
  for (const { facts } of all)
    for (const [at, fact] of facts.entries()) spreads[at]! += (fact - means[at]!) ** 2 / all.length;
  return { means, spreads: spreads.map((square) => Math.sqrt(square) || 1) };
}

/** What each fact weighs for each kind, and last what speaks for it everywhere. */
export function secondWeightsOf(all: readonly Around[]): SecondWeights {
  const width = all[0]?.facts.length ?? 0;
  const { means, spreads } = spread(all, width);
  return KINDS.map((_, kind) => {
    const told = all.filter(({ gives }) => gives[kind] !== undefined);
    const weights = regression(
      {
        features: Int32Array.from({ length: told.length * width }, (_fact, at) => at % width),
        values: Float64Array.from(
          { length: told.length * width },
          (_fact, at) => (told[Math.floor(at / width)]!.facts[at % width]! - means[at % width]!) / spreads[at % width]!,
        ),
        starts: Int32Array.from({ length: told.length + 1 }, (_row, at) => at * width),
        gives: told.map(({ gives }) => gives[kind] === true),
        width,
      },
      EASE,
    );
    const plain = [...weights.subarray(0, width)].map((weight, at) => weight / spreads[at]!);
    return [...plain, plain.reduce((sum, weight, at) => sum - weight * means[at]!, weights[width]!)];
  });
}
