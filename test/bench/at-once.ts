import { median } from './interleaved.ts';
import type { Line } from './table.ts';
import type { Town } from './town.ts';

const AT_ONCE = 16;
const TURNS = 64;
const ROUNDS = 5;

/** Turns a second while 16 are always on their way. */
async function rate(turn: () => Promise<unknown>): Promise<number> {
  let left = TURNS;
  const start = performance.now();
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await turn();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (TURNS / (performance.now() - start)) * 1000;
}

/** How long turns take where 16 come at once, as milliseconds a turn: `lista` against an echo, and an echo with a query. */
export async function atOnce(town: Town): Promise<Line[]> {
  const { echo, echoTables } = town;
  const sides = {
    ours: () => town.listed(),
    echo: () => town.echoed(echo, 'lista'),
    query: () => town.echoed(echoTables, 'läs'),
  };
  const rates: Record<keyof typeof sides, number[]> = { ours: [], echo: [], query: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of ['ours', 'echo', 'query'] as const) {
      const turns = await rate(sides[name]);
      if (round > 0) rates[name].push(turns);
    }
  }
  const what = `turns a second, ${AT_ONCE} at once: lista`;
  const ours = median(rates.ours);
  return [
    { what: `${what} against an echo`, ours, bare: median(rates.echo), unit: '/s' },
    { what: `${what} against an echo and a query`, ours, bare: median(rates.query), unit: '/s' },
  ];
}
