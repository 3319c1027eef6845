import { fuzz } from './fuzz.ts';

// `npm run test:fuzz [seed] [count]`: 10,000 damaged activities. Prints how they were answered, and what was wrong.

const [seed = Date.now() % 1_000_000, count = 10_000] = process.argv.slice(2).map(Number);
const { statuses, wrong } = await fuzz({ seed, count });
console.log(`seed ${seed}: ${JSON.stringify(statuses)}`);
for (const one of wrong) console.error(one);
// The tables of this process would keep it alive.
process.exit(wrong.length > 0 ? 1 : 0);
