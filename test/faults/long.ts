import { faultRun, lineOf } from './fault-run.ts';

// `npm run test:faults [seed]`: a run with many kills. Prints the figures, and fails where a notice was lost.

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const figures = await faultRun({ seed, networks: 20, people: 100, kills: 40, mostMs: 590_000 });
console.log(`seed ${seed}: ${lineOf(figures)}`);
if (figures.lost + figures.unexcused + figures.overLimit + figures.leftAtStops > 0) process.exitCode = 1;
