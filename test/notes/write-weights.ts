import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pagesOf } from './corpus.ts';
import { learnt } from './learning/learn.ts';
import { lessonsOf } from './learning/lessons.ts';
import type { Weights } from '../../domain/swedish/notes/weighing/leanings.ts';
import type { SecondWeights } from '../../domain/swedish/notes/weighing/surroundings.ts';
import { sentencePages } from './sentence-pages.ts';

// `npm run learn`: learns from the open pages, and the sentences that rules are tested with, what the words of a sentence weigh, for domain/swedish/notes/weighing.

const FILE = fileURLToPath(new URL('../../domain/swedish/notes/weighing/weights.ts', import.meta.url));
const HEAD = `/**
 * What each trait of a sentence weighs for an assignment, a decision, a meeting and a topic, in hundredths. Learnt from
 * the annotated pages of the corpus by \`npm run learn\`, and not written by hand.
 */
export const WEIGHTS = \``;
const PART_HEAD = `
/** The same in the view that sees words only, and parts of words. */
export const PART_WEIGHTS = \``;
const SECOND_HEAD = `
/** What each fact of what the views say, and of what stands around a sentence, weighs, a kind a line, learnt likewise. */
export const SECOND = \``;

const FEW_HEAD = `
/** The same on pages of few sentences. */
export const SECOND_OF_FEW = \``;

const written = (weights: Weights): string =>
  [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([trait, row]) => [trait, ...row.map((weight) => Math.round(weight * 100))].join(' '))
    .join('\n');

const { views, second } = learnt(pagesOf('open').map(lessonsOf), sentencePages().map(lessonsOf));
const rows = (weights: SecondWeights): string =>
  weights.map((row) => row.map((weight) => weight.toFixed(3)).join(' ')).join('\n');
const texts = [...views.map(written), rows(second.many), rows(second.few)];
const heads = [HEAD, PART_HEAD, SECOND_HEAD, FEW_HEAD];
writeFileSync(FILE, heads.map((head, at) => `${head}${texts[at] ?? ''}\`;\n`).join(''));
console.log(`${views.map(({ size }) => size).join(' and ')} traits`);
