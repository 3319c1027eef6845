import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atOnce } from './at-once.ts';
import { capturing } from './capturing.ts';
import { listing } from './listing.ts';
import { reading } from './reading.ts';
import { roundTrips } from './round-trips.ts';
import { starting } from './starting.ts';
import { tableOf, type Line } from './table.ts';
import { buildBots, startTown, type Town } from './town.ts';

// `npm run bench [part]`: how fast the bot is, against a bare botbuilder bot, a bare table client, a bare reader of
// dates, and what the design allows. The bots are processes of their own, posted to over HTTP; their tables are Azurite.

type Part = (folder: string) => Promise<Line[]> | Line[];

const inTown =
  (measure: (town: Town) => Promise<Line[]>): Part =>
  async (folder) => {
    await buildBots(folder);
    const town = await startTown(folder);
    try {
      return await measure(town);
    } finally {
      await town.stop();
    }
  };

const PARTS: Readonly<Record<string, Part>> = {
  trips: inTown(roundTrips),
  capture: inTown(capturing),
  once: inTown(atOnce),
  lista: inTown(listing),
  start: starting,
  reading,
};

const [asked] = process.argv.slice(2);
const chosen = Object.entries(PARTS).filter(([name]) => asked === undefined || name === asked);
if (chosen.length === 0)
  throw new Error(`there is no part "${asked ?? ''}": there are ${Object.keys(PARTS).join(', ')}`);
const folder = await mkdtemp(join(tmpdir(), 'uppdrag-bench-'));
const lines: Line[] = [];
try {
  for (const [name, part] of chosen) {
    const start = performance.now();
    lines.push(...(await part(folder)));
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
} finally {
  await rm(folder, { recursive: true });
}
console.log(tableOf(lines));
