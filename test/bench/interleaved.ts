import type { BotProcess } from './bot-process.ts';

/** One of those that are compared: what is done in its process. */
export interface Side {
  readonly bot: BotProcess;
  readonly turn: () => Promise<unknown>;
}

/** What one turn takes, in milliseconds; medians. */
export interface Cost {
  readonly cpu: number;
  readonly latency: number;
}

/** Turns of each that aren't measured, for V8 to compile what is run often. */
const WARM_UP = 25;

/** The value in the middle; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Lets the sides take turns, some turns of each at a time, so that a noisy machine is as noisy to each. */
export async function interleaved<const Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  { rounds, turns }: { readonly rounds: number; readonly turns: number },
): Promise<Readonly<Record<Name, Cost>>> {
  const names = Object.keys(sides) as Name[];
  const taken = names.map((name) => ({ name, cpu: [] as number[], latency: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, cpu, latency } of taken) {
      const { bot, turn } = sides[name];
      const before = await bot.told();
      const latencies: number[] = [];
      for (let count = 0; count < (round === 0 ? WARM_UP : turns); count += 1) {
        const start = performance.now();
        await turn();
        latencies.push(performance.now() - start);
      }
      if (round === 0) continue;
      cpu.push(((await bot.told()).cpu - before.cpu) / turns);
      latency.push(...latencies);
    }
  }
  const costs = taken.map(({ name, cpu, latency }) => [name, { cpu: median(cpu), latency: median(latency) }]);
  return Object.fromEntries(costs) as Record<Name, Cost>;
}
