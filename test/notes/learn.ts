import type { ReadSentence } from '../../domain/swedish/notes/read-sentence.ts';
import { sentencesRead } from '../../domain/swedish/notes/notes.ts';
import { traitsOf } from '../../domain/swedish/notes/weighing/traits.ts';
import { surroundings, type SecondWeights } from '../../domain/swedish/notes/weighing/surroundings.ts';
import { chancesOf, KINDS, type Learnt, type Weights } from '../../domain/swedish/notes/weighing/weigh.ts';
import type { Page } from './corpus.ts';
import { KIND_NAMES, saysTheSame } from './same-words.ts';
import type { GoldItem } from './markup.ts';

/** A sentence to learn from: its traits, and for each kind whether it gives one; undefined where that doesn't matter. */
export interface Lesson {
  readonly traits: readonly string[];
  readonly gives: readonly (boolean | undefined)[];
}

/** In fewer sentences than this a trait says nothing. */
const FEWEST = 6;
const ROUNDS = 10;
const STEP = 0.05;
/** Keeps weights from growing by what is seen a few times only. */
const SHRINK = 0.001;
/** Smaller weights change nothing. */
const SMALLEST = 0.1;
const TELLS_OF = 1;

const stands = (read: ReadSentence, { lines }: GoldItem): boolean =>
  read.lines[0] <= lines[1] + TELLS_OF && read.lines[1] >= lines[0] - TELLS_OF;

/** The sentences of a page with what there is to learn from each. */
export interface PageLessons {
  readonly sentences: readonly ReadSentence[];
  readonly lessons: readonly (Lesson & { readonly at: number })[];
}

/**
 * What there is to learn from the sentences of a page. A sentence in which rules found something is there a second time, as
 * if they had found nothing: the rules were written by these pages and know less of others, where the words must tell by
 * themselves.
 */
export function lessonsOf(page: Page): PageLessons {
  const sentences = sentencesRead(page.text, { date: page.date, today: page.date });
  const lessons = sentences.flatMap((read, at) => {
    const items = page.items.filter((item) => stands(read, item) && saysTheSame(read.quote, item.quote));
    const gives = KINDS.map((kind) => {
      const name = KIND_NAMES[kind];
      if (items.some((item) => item.kind === name && !item.optional)) return true;
      return items.some((item) => item.kind === name || item.kind_alt.includes(name)) ? undefined : false;
    });
    const unread = read.findings.length === 0 ? [] : [{ ...read, findings: [] }];
    return [read, ...unread].map((one) => ({
      at,
      traits: [...traitsOf(one, sentences[at - 1], sentences[at + 1])],
      gives,
    }));
  });
  return { sentences, lessons };
}

/** The same order each time, and none that the pages have. */
function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  let seed = 7;
  for (let at = length - 1; at > 0; at -= 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

type Seen = readonly (readonly [traits: Int32Array, gives: boolean])[];

/**
 * How much more often each trait is seen where there is one than where there is none, or the other way round, as a
 * logarithm. What tells nothing by itself then needs much to weigh anything (Wang and Manning, 2012).
 */
function tellings(lessons: Seen, traits: number): Float64Array {
  const seen = [false, true].map((kind) => {
    const those = lessons.filter(([, gives]) => gives === kind);
    const counts = new Float64Array(traits).fill(1);
    for (const [traitsOfOne] of those) for (const trait of traitsOfOne) counts[trait]! += 1;
    return counts.map((count) => count / (those.length + 2));
  });
  return seen[0]!.map((without, trait) => Math.abs(Math.log(seen[1]![trait]! / without)));
}

/** Logistic regression by AdaGrad (Duchi et al., 2011): the weight of each trait, and last what speaks for it in every sentence. */
function weightsOf(lessons: Seen, traits: number): Float64Array {
  const tells = tellings(lessons, traits);
  const weights = new Float64Array(traits + 1);
  const slopes = new Float64Array(traits + 1).fill(1e-6);
  const learn = (trait: number, slope: number): void => {
    slopes[trait]! += slope * slope;
    weights[trait]! -= (STEP * slope) / Math.sqrt(slopes[trait]!);
  };
  const order = shuffled(lessons.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of order) {
      const [seen, gives] = lessons[at]!;
      const sum = seen.reduce((total, trait) => total + weights[trait]! * tells[trait]!, weights[traits]!);
      const wrong = 1 / (1 + Math.exp(-sum)) - Number(gives);
      for (const trait of seen) learn(trait, wrong * tells[trait]! + SHRINK * weights[trait]!);
      learn(traits, wrong);
    }
  }
  return weights.map((weight, trait) => weight * (tells[trait] ?? 1));
}

/** The traits that stand in enough sentences, numbered; those that couldn't be written on a line of their own are left out. */
function numbered(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { traits } of lessons) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const known = [...counts].filter(([trait, count]) => count >= FEWEST && !/[\s`$\\]/u.test(trait));
  return new Map(known.map(([trait], number) => [trait, number]));
}

/** What the traits of sentences say of what is in them. */
function weightsOfTraits(lessons: readonly Lesson[]): Weights {
  const numbers = numbered(lessons);
  const seen = lessons.map(({ traits }) => Int32Array.from(traits.flatMap((trait) => numbers.get(trait) ?? [])));
  const weights = KINDS.map((_, kind) =>
    weightsOf(
      lessons.flatMap(({ gives }, at) => (gives[kind] === undefined ? [] : [[seen[at]!, gives[kind]] as const])),
      numbers.size,
    ),
  );
  const rows = [['', numbers.size] as const, ...numbers].map(
    ([trait, number]) => [trait, weights.map((all) => all[number]!)] as const,
  );
  return new Map(rows.filter(([trait, row]) => trait === '' || row.some((weight) => Math.abs(weight) >= SMALLEST)));
}

/** What stands around a sentence, and for each kind whether it gives one. */
interface Around {
  readonly facts: readonly number[];
  readonly gives: readonly (boolean | undefined)[];
}

/** What stands around the sentences of a page, by chances from weights that the page taught nothing. */
function aroundOf({ sentences, lessons }: PageLessons, weights: Weights): Around[] {
  const chances = lessons.map(({ traits }) => chancesOf(new Set(traits), weights));
  const first = sentences.map((_, at) => chances[lessons.findIndex((lesson) => lesson.at === at)]!);
  const factsOf = surroundings(sentences, first);
  return lessons.map(({ at, gives }, number) => ({ facts: factsOf(at, chances[number]!), gives }));
}

/** Logistic regression by AdaGrad again, of facts that are numbers. */
function secondWeightsOf(all: readonly Around[]): SecondWeights {
  return KINDS.map((_, kind) => {
    const told = all.filter(({ gives }) => gives[kind] !== undefined);
    const weights = new Float64Array(all[0]?.facts.length ?? 0);
    const slopes = new Float64Array(weights.length).fill(1e-6);
    const order = shuffled(told.length);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const at of order) {
        const { facts, gives } = told[at]!;
        const sum = facts.reduce((total, fact, number) => total + fact * weights[number]!, 0);
        const wrong = 1 / (1 + Math.exp(-sum)) - Number(gives[kind]);
        facts.forEach((fact, number) => {
          const slope = wrong * fact;
          slopes[number]! += slope * slope;
          weights[number]! -= (STEP * slope) / Math.sqrt(slopes[number]!);
        });
      }
    }
    return [...weights];
  });
}

const FOLDS = 5;

const lessonsIn = (pages: readonly PageLessons[]): Lesson[] => pages.flatMap(({ lessons }) => lessons);

/** A part of the pages, the weights that the others teach, and what stands around its sentences by those. */
export interface Fold {
  readonly pages: readonly PageLessons[];
  readonly weights: Weights;
  readonly around: readonly Around[];
}

/** The pages in parts, each read with weights that only the others and `always` have taught. */
export function inFolds(pages: readonly PageLessons[], always: readonly PageLessons[]): Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const mine = pages.filter((_page, at) => at % FOLDS === fold);
    const others = pages.filter((_page, at) => at % FOLDS !== fold);
    const weights = weightsOfTraits(lessonsIn([...others, ...always]));
    const alwaysMine = always.filter((_page, at) => at % FOLDS === fold);
    return { pages: mine, weights, around: [...mine, ...alwaysMine].flatMap((page) => aroundOf(page, weights)) };
  });
}

/** What the pages of all folds but `left` teach of what stands around a sentence. */
export const secondFrom = (folds: readonly Fold[], left?: Fold): SecondWeights =>
  secondWeightsOf(folds.filter((fold) => fold !== left).flatMap(({ around }) => around));

/** All that the pages teach. The same pages always teach the same. */
export function learnt(pages: readonly PageLessons[], always: readonly PageLessons[]): Learnt {
  return { weights: weightsOfTraits(lessonsIn([...pages, ...always])), second: secondFrom(inFolds(pages, always)) };
}
