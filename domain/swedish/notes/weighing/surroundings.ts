import type { ReadSentence } from '../read-sentence.ts';
import { chanceOf, KINDS, type Leanings } from './leanings.ts';

/** What each of the facts that `surroundings` gives weighs, for each kind. */
export type SecondWeights = readonly (readonly number[])[];

/** So many sentences are few for a page of notes. */
export const FEW = 8;

/** No more were learnt from together: a page of thousands is told of as these are. */
const MANY = 50;

/** The sentences before and after that count by themselves. */
const NEAR = [-2, -1, 1, 2];
/** Sentences that have something in common: all of the page, those of a paragraph or list line, those alike below a heading. */
const TOGETHER: readonly ((read: ReadSentence) => unknown)[] = [
  () => 'page',
  ({ place }) => place.block,
  ({ place: { heading, section, block, listed } }) => [heading, section, block.kind, listed].join('|'),
];
/** Keeps what is all but certain from weighing without end. */
const LEAST = 0.001;

function bounded(leaning: number): number {
  const chance = chanceOf(leaning);
  return Math.log((chance + LEAST) / (1 - chance + LEAST));
}

/** Those that have something in common, and what each kind leans to among them. */
interface Room {
  readonly size: number;
  readonly sums: readonly number[];
  /** The greatest first: of the others the greatest is the second, where the first is one's own. */
  readonly greatest: readonly (readonly [number, number])[];
}

function roomOf(members: readonly Leanings[]): Room {
  const sums = KINDS.map(() => 0);
  const greatest = KINDS.map((): [number, number] => [-Infinity, -Infinity]);
  for (const member of members)
    for (const [kind, leaning] of member.entries()) {
      sums[kind] = (sums[kind] ?? 0) + leaning;
      const [first, second] = greatest[kind] ?? [-Infinity, -Infinity];
      greatest[kind] = leaning > first ? [leaning, first] : [first, Math.max(second, leaning)];
    }
  return { size: members.length, sums, greatest };
}

/** What the others of a room lean to, in the middle and at most, and how many they are. */
function othersIn({ size, sums, greatest }: Room, own: Leanings): number[] {
  if (size < 2) return [...KINDS, ...KINDS, 0].map(() => 0);
  return [
    ...own.map((leaning, kind) => ((sums[kind] ?? 0) - leaning) / (size - 1)),
    ...own.map((leaning, kind) => {
      const [first = 0, second = 0] = greatest[kind] ?? [];
      return leaning === first ? second : first;
    }),
    Math.log(Math.min(size, MANY)),
  ];
}

/**
 * For each sentence of a page, given how each leans by itself: what can be said of it and of those around it, as numbers.
 * A line that hardly tells by itself is a task more likely where the lines beside it are. The function that is given back
 * takes how the sentence leans in each view, which may be other than what the page was given.
 */
export function surroundings(
  sentences: readonly ReadSentence[],
  leanings: readonly Leanings[],
): (at: number, views: readonly Leanings[]) => number[] {
  const all = leanings.map((one) => one.map(bounded));
  const rooms = TOGETHER.map((common) => {
    const members = new Map<unknown, Leanings[]>();
    for (const [at, read] of sentences.entries()) {
      const [shared, own] = [common(read), all[at] ?? []];
      const those = members.get(shared);
      if (those === undefined) members.set(shared, [own]);
      else those.push(own);
    }
    const known = new Map([...members].map(([shared, those]) => [shared, roomOf(those)]));
    return (read: ReadSentence): Room => known.get(common(read)) ?? roomOf([]);
  });
  return (at, views) => {
    const [read, own] = [sentences[at], all[at] ?? []];
    return [
      ...views.flatMap((view) => view.map(bounded)),
      ...NEAR.flatMap((step) => {
        const near = all[at + step];
        return near === undefined ? [0, ...KINDS.map(() => 0)] : [1, ...near];
      }),
      ...(read === undefined ? [] : rooms.flatMap((roomWith) => othersIn(roomWith(read), own))),
    ];
  };
}

/** How likely each kind is, 0 to 1, by what `surroundings` gives; the last weight is what speaks for it everywhere. */
export const chancesAmong = (facts: readonly number[], weights: SecondWeights): number[] =>
  weights.map((row) => chanceOf(row.reduce((sum, weight, at) => sum + weight * (facts[at] ?? 1), 0)));
