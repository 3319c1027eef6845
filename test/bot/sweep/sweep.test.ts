import { expect, it } from 'vitest';
import { deliveriesOf } from '../../../bot/sweep/deliveries.ts';
import { leaseOf } from '../../../bot/sweep/lease.ts';
import { sweep } from '../../../bot/sweep/sweep.ts';
import { USUAL_TIMING } from '../../../bot/sweep/timing.ts';
import { changeOf } from '../../../domain/apply.ts';
import { ticked } from '../../../domain/items/transitions.ts';
import { DUE_AT, foundTown, networkOf } from '../../faults/town.ts';
import { tablesForTests } from '../../storage/opened.ts';

const tables = tablesForTests();

it('reminds nobody of what was done while it went on for minutes', async () => {
  const { store } = await tables.open();
  await foundTown(store, 'https://smba.example/', { networks: 1, people: 60, membersEach: 60, hasChat: () => true });
  const clock = { ms: Date.parse(DUE_AT) };
  const now = () => new Date(clock.ms).toISOString();
  const told: string[] = [];
  let finished: Promise<void> | undefined;
  const finish = async () => {
    const state = (await store.load(networkOf(0)))!;
    const act = { operation: 'done', by: { id: 'p0', name: 'Person 0' }, at: now() };
    await store.commit(state, changeOf(state, act, 'ticked', { items: [ticked(state.items[0]!, 'all', act)] }));
    clock.ms += 60_000;
  };
  const sender = {
    post: () => Promise.reject(new Error('nothing is for the channel here')),
    update: () => Promise.reject(new Error('nothing is changed here')),
    tell: async ({ id }: { id: string }) => {
      told.push(id);
      await (finished ??= finish());
    },
  };
  const log = { info: () => undefined, fault: () => undefined };
  const lease = leaseOf({ store, log }, 'sweeper', USUAL_TIMING.leaseMs, () => clock.ms);
  const wait = () => Promise.resolve();
  const sent = await sweep({ store, sender, log, now, lease, timing: USUAL_TIMING, wait, random: () => 0 });
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(60);
  expect(told).toHaveLength(sent);
  expect((await store.due(now())).notices).toEqual([]);
});

it('sends nothing once another process has the lease, and leaves what it had claimed to that one', async () => {
  const { store } = await tables.open({ table: 'handed' });
  await foundTown(store, 'https://smba.example/', { networks: 1, people: 3, membersEach: 3, hasChat: () => true });
  const now = () => DUE_AT;
  let lost = false;
  const slow = {
    ...store,
    claim: async (...given: Parameters<typeof store.claim>) => {
      const claimed = await store.claim(...given);
      lost = true;
      return claimed;
    },
  };
  const sender = {
    post: () => Promise.reject(new Error('nothing is sent')),
    update: () => Promise.reject(new Error('nothing is sent')),
    tell: () => Promise.reject(new Error('nothing is sent')),
  };
  const faults: string[] = [];
  const log = { info: () => undefined, fault: (event: string) => void faults.push(event) };
  const lease = { holder: 'slow', observe: () => undefined, hold: () => Promise.resolve(!lost) };
  const wait = () => Promise.resolve();
  expect(await sweep({ store: slow, sender, log, now, lease, timing: USUAL_TIMING, wait, random: () => 0 })).toBe(0);
  expect(faults).toEqual([]);
  const next = deliveriesOf((await store.due(DUE_AT)).notices, DUE_AT, USUAL_TIMING.claimMs);
  expect(next.flatMap(({ notices }) => notices)).toHaveLength(3);
});
