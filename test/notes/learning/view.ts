import { KINDS, type Weights } from '../../../domain/swedish/notes/weighing/leanings.ts';
import type { Lesson } from './lessons.ts';
import { regression, type Rows } from './regression.ts';

/** What is seen of a sentence when it is weighed. */
interface View {
  readonly sees: RegExp;
  /** In fewer sentences than this a trait says nothing. */
  readonly fewest: number;
  readonly ease: number;
}

/**
 * Two views that err otherwise: the one sees what the rules and the place of a sentence tell, and its words; the other
 * sees nothing but words, in runs of up to three and in parts of four letters. Together they know more than one that sees
 * all of it.
 */
export const VIEWS: readonly View[] = [
  { sees: /^(?!part:|three:)/u, fewest: 4, ease: 0.2 },
  { sees: /^(?:word|pair|three|part):/u, fewest: 6, ease: 0.1 },
];

/** Smaller weights change nothing. */
const SMALLEST = 0.1;
/** What couldn't be written on a line of its own. */
const UNWRITTEN = /[\s`$\\]/u;

/** The traits that stand in enough sentences, numbered. */
function numbered(lessons: readonly Lesson[], { sees, fewest }: View): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { traits } of lessons)
    for (const trait of traits) if (sees.test(trait)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const known = [...counts].filter(([trait, count]) => count >= fewest && !UNWRITTEN.test(trait));
  return new Map(known.map(([trait], number) => [trait, number]));
}

/**
 * How much more often each trait is seen where there is one than where there is none, or the other way round, as a
 * logarithm. What tells nothing by itself then needs much to weigh anything (Wang and Manning, 2012).
 */
function tellings(seen: readonly Int32Array[], gives: readonly boolean[], traits: number): Float64Array {
  const [without, having] = [false, true].map((kind) => {
    const those = seen.filter((_, at) => gives[at] === kind);
    const counts = new Float64Array(traits).fill(1);
    for (const traitsOfOne of those) for (const trait of traitsOfOne) counts[trait]! += 1;
    return counts.map((count) => count / (those.length + 2));
  });
  return having!.map((share, trait) => Math.abs(Math.log(share / without![trait]!)));
}

/** The rows of sentences, where a trait is worth as much as it tells. */
function rowsOf(seen: readonly Int32Array[], gives: readonly boolean[], tells: Float64Array): Rows {
  const starts = new Int32Array(seen.length + 1);
  for (const [at, traits] of seen.entries()) starts[at + 1] = starts[at]! + traits.length;
  const features = new Int32Array(starts.at(-1)!);
  for (const [at, traits] of seen.entries()) features.set(traits, starts[at]);
  return {
    features,
    values: Float64Array.from(features, (trait) => tells[trait]!),
    starts,
    gives,
    width: tells.length,
  };
}

/** What the traits of sentences that a view sees say of what is in them. */
export function weightsIn(view: View, lessons: readonly Lesson[]): Weights {
  const numbers = numbered(lessons, view);
  const seen = lessons.map(({ traits }) => Int32Array.from([...traits].flatMap((trait) => numbers.get(trait) ?? [])));
  const weights = KINDS.map((_, kind) => {
    const told = [...lessons.keys()].filter((at) => lessons[at]!.gives[kind] !== undefined);
    const [seenThere, gives] = [told.map((at) => seen[at]!), told.map((at) => lessons[at]!.gives[kind] === true)];
    const tells = tellings(seenThere, gives, numbers.size);
    return regression(rowsOf(seenThere, gives, tells), view.ease).map((weight, trait) => weight * (tells[trait] ?? 1));
  });
  const rows = [['', numbers.size] as const, ...numbers].map(
    ([trait, number]) => [trait, weights.map((all) => all[number]!)] as const,
  );
  return new Map(rows.filter(([trait, row]) => trait === '' || row.some((weight) => Math.abs(weight) >= SMALLEST)));
}
