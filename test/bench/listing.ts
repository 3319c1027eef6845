import { interleaved } from './interleaved.ts';
import { storeClosed } from './stored-items.ts';
import type { Line } from './table.ts';
import type { Town } from './town.ts';

/** How many closed items are stored, and how many turns are measured: Azurite looks through all rows for each list. */
const SIZES = [
  { stored: 100, rounds: 10, turns: 5 },
  { stored: 10_000, rounds: 8, turns: 4 },
  { stored: 100_000, rounds: 4, turns: 2 },
] as const;

/** What `lista` takes with 50 open items among ever more closed ones: against an echo, and an echo with one bare query of the same rows. */
export async function listing(town: Town): Promise<Line[]> {
  const { uppdrag, echo, echoTables } = town;
  const lines: Line[] = [];
  let before = 0;
  for (const { stored, rounds, turns } of SIZES) {
    await storeClosed(town, before, stored);
    before = stored;
    const cost = await interleaved(
      {
        ours: { bot: uppdrag, turn: () => town.say('lista') },
        echo: { bot: echo, turn: () => town.echoed(echo, 'lista') },
        query: { bot: echoTables, turn: () => town.echoed(echoTables, 'läs') },
      },
      { rounds, turns },
    );
    const what = `lista, 50 open among ${stored.toLocaleString('en')}`;
    lines.push(
      { what: `${what}: CPU, against an echo`, ours: cost.ours.cpu, bare: cost.echo.cpu, unit: 'ms' },
      { what: `${what}: CPU, against an echo and a query`, ours: cost.ours.cpu, bare: cost.query.cpu, unit: 'ms' },
      { what: `${what}: latency, against an echo`, ours: cost.ours.latency, bare: cost.echo.latency, unit: 'ms' },
      {
        what: `${what}: latency, against an echo and a query`,
        ours: cost.ours.latency,
        bare: cost.query.latency,
        unit: 'ms',
      },
    );
    const start = await uppdrag.told();
    await town.say('lista');
    const end = await uppdrag.told();
    const shown = { trips: end.trips - start.trips, rows: end.rows - start.rows };
    const queried = await echoTables.told();
    await town.echoed(echoTables, 'läs');
    const after = await echoTables.told();
    lines.push(
      { what: `${what}: round trips`, ours: shown.trips, bare: after.trips - queried.trips, unit: '' },
      { what: `${what}: rows read`, ours: shown.rows, bare: after.rows - queried.rows, unit: '' },
    );
  }
  return lines;
}
