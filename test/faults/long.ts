import { faultRun } from './fault-run.ts';
import { lineOf, wrongIn } from './figures.ts';
import { rateLineOf, rateRun } from './rate-run.ts';

// `npm run test:faults [seed]`, within 10 minutes: first a run with many kills and outages, and then one of 10,000
// notices in 1,000 conversations on a simulated clock, for the rate. Prints the figures of each on a line, and fails where
// something is wrong with them.

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const figures = await faultRun({
  seed,
  networks: 10,
  people: 100,
  kills: 30,
  outages: 6,
  claimMs: 40_000,
  mostMs: 450_000,
});
console.log(`seed ${seed}: ${lineOf(figures)}`);
const wrong = wrongIn(figures);

const rate = await rateRun({ seed, networks: 100, people: 1000, membersEach: 100 });
console.log(`seed ${seed}: ${rateLineOf(rate)}`);
if (rate.lost + rate.duplicates + rate.overLimit > 0) wrong.push('the simulated run lost, doubled or passed a limit');
if (rate.seconds > 1.1 * rate.leastSeconds) wrong.push('the simulated run took more than 1.1 times the least');
for (const one of wrong) console.error(one);
if (wrong.length > 0) process.exitCode = 1;
