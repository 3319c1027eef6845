import { scoreOf } from './score.ts';

/** `npm run score`: figures for both parts of the corpus; `-- --verbose` tells what was wrong on the open pages. */
const verbose = process.argv.includes('--verbose');
for (const part of ['open', 'held-out'] as const) {
  const score = scoreOf(part, part === 'open' && verbose ? (line) => process.stdout.write(`${line}\n`) : undefined);
  const figures = Object.entries(score).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  process.stdout.write(`${part.padEnd(10)}${figures.join('  ')}\n`);
}
