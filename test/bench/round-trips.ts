import { PAGE } from '../../cards/items/list.ts';
import { leaseOf } from '../../bot/sweep/lease.ts';
import { sweep } from '../../bot/sweep/sweep.ts';
import { USUAL_TIMING } from '../../bot/sweep/timing.ts';
import { openStore } from '../../storage/tables.ts';
import { counted } from './bots/counted.ts';
import type { Line } from './table.ts';
import type { Town } from './town.ts';

/** Networks beside the first, for what must not cost more the more there are. */
const OTHERS = 29;

/** Looks for what is due on the bench's own client, which the bots don't share; gives the trips that takes. */
async function sweepTrips({ client }: Town): Promise<number> {
  const store = openStore(client);
  const sums = counted(client);
  const log = { info: () => undefined, fault: (_event: string, fault: unknown) => console.error(fault) };
  const refuse = () => Promise.reject(new Error('nothing is due, and something is sent'));
  const lease = leaseOf({ store, log }, 'bench', USUAL_TIMING.leaseMs, () => performance.now());
  const deps = { store, log, lease, timing: USUAL_TIMING, random: Math.random, wait: () => Promise.resolve() };
  const now = () => new Date().toISOString();
  await sweep({ ...deps, now, sender: { post: refuse, tell: refuse, update: refuse } });
  return sums().trips;
}

/** Round trips to the tables, next to what the design allows (section 7), and rows read, next to the rows shown. */
export async function roundTrips(town: Town): Promise<Line[]> {
  const { uppdrag } = town;
  const lines: Line[] = [];
  async function count(what: string, allowed: number, act: () => Promise<unknown>, rowsShown?: number): Promise<void> {
    const before = await uppdrag.told();
    await act();
    const after = await uppdrag.told();
    lines.push({
      what: `round trips against those allowed: ${what}`,
      ours: after.trips - before.trips,
      bare: allowed,
      unit: '',
    });
    if (rowsShown === undefined) return;
    lines.push({
      what: `rows read against rows shown: ${what}`,
      ours: after.rows - before.rows,
      bare: rowsShown,
      unit: '',
    });
  }
  const form = await town.say('Hjo lämnar underlag 1 april');
  await count('save', 2, () => town.press(form, 'Spara'));
  await count('lista', 1, () => town.say('lista'), PAGE);
  await count('klart', 2, () => town.say('klart 1 Tibro'));
  await town.say('klart 1 Skövde');
  await count('visa of a closed item', 2, () => town.say('visa 1'));
  await count('mina, 1 network', 2, () => town.say('mina', true), PAGE);
  for (let index = 0; index < OTHERS; index += 1) await town.install(`19:other-${index}@thread.tacv2`);
  await count(`mina, ${OTHERS + 1} networks`, OTHERS + 2, () => town.say('mina', true));
  const what = `round trips against those allowed: a sweep of ${OTHERS + 1} networks with nothing due`;
  lines.push({ what, ours: await sweepTrips(town), bare: 1, unit: '' });
  return lines;
}
