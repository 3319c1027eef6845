import type { NoteKind } from '../note-item.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { besideFound } from './beside.ts';
import { missedIn } from './missed.ts';
import { traitsOf } from './traits.ts';
import { chancesAmong, surroundings, type SecondWeights } from './surroundings.ts';
import { SECOND, WEIGHTS } from './weights.ts';

/** In the order that the weights of a trait stand in. */
export const KINDS = ['assignment', 'decision', 'meeting', 'topic'] as const satisfies readonly NoteKind[];

/** How much each trait speaks for each of the kinds. The empty name is what speaks for it in every sentence. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Weights as they are written: a trait a line, and hundredths for each kind. */
export const readWeights = (written: string): Weights =>
  new Map(
    written.split('\n').map((line) => {
      const [trait = '', ...hundredths] = line.split(' ');
      return [trait, hundredths.map((one) => Number(one) / 100)];
    }),
  );

/** What is learnt: what each trait weighs, and then each fact of what stands around a sentence. */
export interface Learnt {
  readonly weights: Weights;
  readonly second: SecondWeights;
}

/** What was learnt from the corpus. */
export const LEARNT: Learnt = {
  weights: readWeights(WEIGHTS),
  second: SECOND.split('\n').map((row) => row.split(' ').map(Number)),
};

/** A rule's find is let go below this, a sure one below the second; what no rule found is found above the third, beside others the last. */
const KEPT = 0.15;
const KEPT_SURE = 0.08;
const MADE = 0.6;
const MADE_BESIDE = 0.8;
/** What one more in a sentence is to do is found above this, by what stands beside it. */
const MADE_IN_PART = { task: 0.3, 'task-told': 0.1, other: 0.5 } as const;
const SURE = 0.7;
const MOST_REASONS = 3;

/** How likely it is, by logistic regression, that a sentence with these traits gives one of each kind: 0 to 1. */
export function chancesOf(traits: ReadonlySet<string>, weights: Weights): number[] {
  const sums = KINDS.map((_, kind) => weights.get('')?.[kind] ?? 0);
  for (const trait of traits) weights.get(trait)?.forEach((weight, kind) => (sums[kind] = (sums[kind] ?? 0) + weight));
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}

/** The traits that spoke most for a kind: why something was found that no rule tells of. */
function reasons(kind: number, traits: ReadonlySet<string>, weights: Weights): string {
  const weightOf = (trait: string): number => weights.get(trait)?.[kind] ?? 0;
  const most = [...traits].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_REASONS);
  return `weighed (${most.join(', ')})`;
}

/**
 * The sentences with their finds weighed by all that can be seen of them, and then by how likely those around them are to
 * give something: what a rule found in words that seldom mean it is let go, and what no rule knows but the words most often
 * mean is found. The weights are learnt from the corpus by `npm run learn`; the same sentences always give the same.
 */
export function weighed(sentences: readonly ReadSentence[], { weights, second }: Learnt = LEARNT): ReadSentence[] {
  const traitsOfEach = sentences.map((read, at) => traitsOf(read, sentences[at - 1], sentences[at + 1]));
  const alone = traitsOfEach.map((traits) => chancesOf(traits, weights));
  const factsOf = surroundings(sentences, alone);
  return sentences.map((read, at) => {
    const traits = traitsOfEach[at] ?? new Set();
    const byItself = alone[at] ?? [];
    const chances = chancesAmong(factsOf(at, byItself), second);
    const chanceOf = (kind: NoteKind): number => chances[KINDS.indexOf(kind)] ?? 0;
    // What a rule found is let go only where it is unlikely both by itself and among those around it.
    const best = (kind: NoteKind): number => Math.max(chanceOf(kind), byItself[KINDS.indexOf(kind)] ?? 0);
    const kept = read.findings
      .filter(({ kind, sure }) => best(kind) >= (sure ? KEPT_SURE : KEPT))
      .map((finding) => ({ ...finding, sure: chanceOf(finding.kind) >= SURE }));
    // Where proposals stand nothing is settled, whatever the words.
    const open = read.place.section === 'proposals' ? [] : KINDS;
    const likely = open
      .filter((kind) => !kept.some((finding) => finding.kind === kind || (finding.decided && kind === 'decision')))
      .sort((a, b) => chanceOf(b) - chanceOf(a))
      .filter((kind, rank) => chanceOf(kind) >= (kept.length === 0 && rank === 0 ? MADE : MADE_BESIDE));
    const added = likely.flatMap((kind) =>
      missedIn(read, kind).map((one) => ({
        ...one,
        rule: reasons(KINDS.indexOf(kind), traits, weights),
        sure: chanceOf(kind) >= SURE,
      })),
    );
    const guessed = added.some(({ kind }) => kind === 'assignment');
    const more = (guessed ? [] : besideFound(read, kept)).flatMap(({ read: part, finding, beside }) => {
      const ofPart = traitsOf(part, undefined, undefined);
      const [chance = 0] = chancesOf(ofPart, weights);
      if (chance < MADE_IN_PART[beside]) return [];
      return [{ ...finding, rule: reasons(0, ofPart, weights), sure: chance >= SURE }];
    });
    return { ...read, findings: [...kept, ...added, ...more] };
  });
}
