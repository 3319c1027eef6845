import { words } from '../words.ts';
import { joined } from './texts.ts';

/** Runs this long and longer are told by their ends. */
const SHORTEST_RUN = 3;

/** "3–10", "3, 4 och 7–9": numbers in their order. */
export function numbersText(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return joined(
    runs.flatMap((run) => {
      const [first = 0, last = 0] = [run[0], run.at(-1)];
      return run.length < SHORTEST_RUN ? run.map(String) : [words.common.run(first, last)];
    }),
  );
}
