import fc from 'fast-check';
import { changeOf } from '../../../domain/apply.ts';
import { capture } from '../../../domain/items/capture.ts';
import type { Store } from '../../../storage/store.ts';
import { world, type Place, type World } from '../world.ts';
import { damage, damaged, filling } from './damage.ts';
import { SHAPES } from './teams-shapes.ts';

/** What came of a run. */
export interface Fuzzed {
  /** How many answers there were of each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What was wrong, with the activity that did it. */
  readonly wrong: readonly string[];
}

const PEOPLE = [
  ['Anna Berg', 'anna.berg@skovde.se'],
  ['Erik Lund', 'erik.lund@tibro.se'],
  ['Maria Holm', 'maria.holm@hjo.se'],
] as const;

const PLACES: readonly Place[] = ['channel', 'private', 'group', { channel: '19:side@thread.tacv2' }];

/** So many activities go to one network: with what they save it grows, and answers more slowly. */
const EACH = 500;

/** An invoke that nobody answers is 501, as Bot Framework has it. */
const FINE = ['200', '400', '403', '413', '501'];

const activity = fc.record({
  shape: fc.constantFrom(...SHAPES),
  person: fc.constantFrom(...PEOPLE.map(([name]) => name)),
  place: fc.constantFrom(...PLACES),
  filling,
  damages: fc.array(damage, { maxLength: 2 }),
});

/** A town with something in it to do wrong things to. */
async function filled(): Promise<World> {
  const town = await world({ people: PEOPLE });
  await town.install('Maria Holm');
  const state = await town.state();
  const by = { id: 'person-2', name: 'Maria Holm' };
  const act = { operation: 'given', by, at: town.clock.now };
  const parties = [{ kind: 'municipality', name: 'Tibro' }] as const;
  const item = { decided: false, note: '', parties, due: { kind: 'date', day: '2027-03-01' } } as const;
  await town.store.commit(
    state,
    capture(state, act, [
      { ...item, kind: 'assignment', title: 'Boka lokal' },
      { ...item, kind: 'assignment', title: 'Lämna underlag' },
      { ...item, kind: 'decision', title: 'Lokal', parties: [], due: { kind: 'none' } },
    ]),
  );
  const members = state.members.filter(({ id }) => id === 'person-2').map((one) => ({ ...one, presidium: true }));
  await town.store.commit(await town.state(), changeOf(state, { ...act, operation: 'led' }, 'roster', { members }));
  return town;
}

/** Reads every row that the store reads, by its schema; throws where one isn't what it should be. */
async function readAll(store: Store): Promise<void> {
  for (const id of await store.networks()) {
    const state = await store.load(id);
    if (state === undefined) throw new Error(`network ${id} is listed and not there`);
    const closed = await store.closed(id, { size: 10_000 });
    const decisions = await store.decisions(id, { size: 10_000 });
    const numbers = [...new Set([...state.items, ...closed.rows, ...decisions.rows].map(({ number }) => number))];
    const beyond = numbers.filter((number) => number >= state.network.nextNumber);
    if (beyond.length > 0) throw new Error(`network ${id} has numbers that it never gave: ${beyond.join(', ')}`);
    await store.histories(id);
    await store.closedPolls(id, 10_000);
    await store.givenUp(id, '2020-01-01T00:00:00.000Z');
  }
  await store.due('2099-01-01T00:00:00.000Z');
}

/** Sends that many damaged activities of Teams' to the bot, the same for the same seed. */
export async function fuzz({ seed, count }: { readonly seed: number; readonly count: number }): Promise<Fuzzed> {
  const statuses: Record<string, number> = {};
  const wrong: string[] = [];
  const samples = fc.sample(activity, { seed, numRuns: count });
  for (let start = 0; start < count; start += EACH) {
    const town = await filled();
    for (const { shape, person, place, filling: filler, damages } of samples.slice(start, start + EACH)) {
      const { verb, data } = filler.pressed;
      const pressed = { verb, data: { network: town.network, ...data } };
      const whole = shape(town.activityOf(person, place), { ...filler, pressed });
      const sent = damages.reduce<object>(damaged, whole);
      const blame = () => JSON.stringify(sent).slice(0, 1500);
      const { status } = await town.deliver(sent);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (!FINE.includes(String(status))) wrong.push(`${status}: ${blame()}`);
      for (const { event, fault } of town.faults.splice(0)) {
        wrong.push(`${event}: ${fault instanceof Error ? (fault.stack ?? '').slice(0, 700) : ''}\n${blame()}`);
      }
    }
    await readAll(town.store).catch((fault: unknown) => wrong.push(String(fault)));
    await town.stop();
  }
  if ('polluted' in {}) wrong.push('Object.prototype was changed');
  return { statuses, wrong };
}
