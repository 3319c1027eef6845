import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pagesOf } from './corpus.ts';
import { learnt, lessonsOf } from './learn.ts';
import { sentencePages } from './sentence-pages.ts';

// `npm run learn`: learns from the open pages, and the sentences that rules are tested with, what the words of a sentence weigh, for domain/swedish/notes/weighing.

const FILE = fileURLToPath(new URL('../../domain/swedish/notes/weighing/weights.ts', import.meta.url));
const HEAD = `/**
 * What each trait of a sentence weighs for an assignment, a decision, a meeting and a topic, in hundredths. Learnt from
 * the annotated pages of the corpus by \`npm run learn\`, and not written by hand.
 */
export const WEIGHTS = \``;
const SECOND_HEAD = `
/** What each fact of what stands around a sentence weighs, a kind a line, learnt likewise. */
export const SECOND = \``;

const { weights, second } = learnt(pagesOf('open').map(lessonsOf), sentencePages().map(lessonsOf));
const lines = [...weights]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([trait, row]) => [trait, ...row.map((weight) => Math.round(weight * 100))].join(' '));
const rows = second.map((row) => row.map((weight) => weight.toFixed(3)).join(' '));
writeFileSync(FILE, `${HEAD}${lines.join('\n')}\`;\n${SECOND_HEAD}${rows.join('\n')}\`;\n`);
console.log(`${lines.length} traits`);
