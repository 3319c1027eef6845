import { expect, test } from 'vitest';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Store } from '../../storage/store.ts';
import { SHARD, LEASE_KEY, settledKey } from '../../storage/keys.ts';
import { tablesForTests } from './opened.ts';
import { changeOf } from './samples.ts';

const tables = tablesForTests();
const at = '2024-06-03T06:00:00.000Z';
const later = '2024-06-04T06:00:00.000Z';
const kinds = ['overdue', 'digest', 'reminder14'] as const;

/** A network with notices of its own, and how to see which of them are due. */
async function owing(store: Store, ...owed: Partial<Notice>[]) {
  const start = await tables.network(store);
  const { id } = start.network;
  const notices = owed.map((one): Notice => ({ at, network: id, subject: 'i14', kind: 'overdue', ...one }));
  await store.commit(start, changeOf('op', { owed: notices }));
  const due = async (now = at) => (await store.due(now)).notices.filter((notice) => notice.network === id);
  const plan = async (operation: string) => store.commit(await store.load(id), changeOf(operation, { owed: notices }));
  return { id, due, plan, notices };
}

const words = (notices: readonly Notice[]) => notices.map(({ kind, person }) => `${kind} ${person ?? 'whole'}`);

test('what is due is read earliest first, in one query, and nothing that is not due yet', async () => {
  const { store, trips } = await tables.open();
  const { due } = await owing(
    store,
    { kind: 'digest', at: later },
    {},
    { subject: 'm1', at: '2024-06-03T05:59:59.999Z' },
  );
  trips.take();
  expect((await due()).map((notice) => notice.subject)).toEqual(['m1', 'i14']);
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
  expect(words(await due(later))).toEqual(['overdue whole', 'overdue whole', 'digest whole']);
  expect(await due('2024-06-01T00:00:00.000Z')).toEqual([]);
});

test('the next notice is found in one query, and none where none is owed', async () => {
  const { store, trips } = await tables.open({ table: 'next' });
  expect(await store.nextDue('2024-01-01T00:00:00.000Z')).toBeUndefined();
  await owing(store, {}, { at: later });
  trips.take();
  expect(await store.nextDue('2024-06-03T05:59:59.999Z')).toBe(at);
  expect(await store.nextDue(at)).toBe(later);
  expect(await store.nextDue(later)).toBeUndefined();
  expect(trips.take()).toEqual({ query: 3, batch: 0, row: 0 });
});

test("the sweeper's own row is no notice", async () => {
  const { store, client } = await tables.open();
  await client.upsertEntity({ partitionKey: SHARD, rowKey: LEASE_KEY, holder: 'x' });
  expect((await store.due('2020-01-01T00:00:00.000Z')).notices).toEqual([]);
});

test('what costs a sweep is what is due, not how many networks there are', async () => {
  const { store, trips } = await tables.open({ table: 'many' });
  for (let count = 0; count < 30; count += 1) await owing(store, { at: later });
  trips.take();
  expect((await store.due(at)).notices).toEqual([]);
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
});

test('a whole notice becomes one for each recipient, in one batch', async () => {
  const { store, trips } = await tables.open();
  const { due } = await owing(store, {});
  const [whole] = await due();
  trips.take();
  expect(await store.fanOut(whole!, ['a', 'channel', 'a', '29:å!'])).toBe(true);
  expect(trips.take()).toEqual({ query: 0, batch: 1, row: 0 });
  expect(words(await due()).toSorted()).toEqual(['overdue 29:å!', 'overdue a', 'overdue channel']);
});

test('with nobody to receive it, a notice is done with', async () => {
  const { store } = await tables.open();
  const { due, plan } = await owing(store, {});
  expect(await store.fanOut((await due())[0]!, [])).toBe(true);
  expect(await due()).toEqual([]);
  await plan('again');
  expect(await store.fanOut((await due())[0]!, ['a'])).toBe(false);
  expect(await due()).toEqual([]);
});

test('of two that fan out the same notice one does, and nobody receives it twice', async () => {
  const [one, other] = await Promise.all([tables.open(), tables.open()]);
  const { due } = await owing(one.store, {});
  const [whole] = await due();
  const results = await Promise.all([one.store.fanOut(whole!, ['a', 'b']), other.store.fanOut(whole!, ['a', 'b'])]);
  expect(results.toSorted()).toEqual([false, true]);
  expect(words(await due())).toEqual(['overdue a', 'overdue b']);
});

test('a notice that is planned again after it was fanned out reaches nobody again', async () => {
  const { store } = await tables.open();
  const { due, plan } = await owing(store, {});
  await store.fanOut((await due())[0]!, ['a']);
  await store.settle((await store.claim(await due(), 'me', at))!, 'sent', at);
  await plan('again');
  expect(await store.fanOut((await due())[0]!, ['a', 'b'])).toBe(false);
  expect(await due()).toEqual([]);
});

test('250 recipients are reached, and planning again reaches none of them again', async () => {
  const { store } = await tables.open();
  const { due, plan } = await owing(store, {});
  const people = Array.from({ length: 250 }, (_, index) => `p${index}`);
  expect(await store.fanOut((await due())[0]!, people)).toBe(true);
  const owed = await due();
  expect(new Set(owed.map((notice) => notice.person))).toEqual(new Set(people));
  await store.settle(owed, 'sent', at);
  await plan('again');
  expect(await store.fanOut((await due())[0]!, people)).toBe(false);
  expect(await due()).toEqual([]);
});

test('of two senders that claim the same notices one gets them all and the other none', async () => {
  const [one, other] = await Promise.all([tables.open(), tables.open()]);
  const { due } = await owing(one.store, ...kinds.map((kind) => ({ kind, person: 'a' })));
  const owed = await due();
  one.trips.take();
  const results = await Promise.all([one.store.claim(owed, 'one', at), other.store.claim(owed.slice(1), 'other', at)]);
  expect(results.filter((claimed) => claimed === undefined)).toHaveLength(1);
  const winner = results[0] ? 'one' : 'other';
  const claims = (await due()).map((notice) => notice.claimed?.by);
  expect(new Set(claims)).toEqual(new Set(winner === 'one' ? ['one'] : [undefined, 'other']));
});

test('a claim tells who and when, and the one who read it may take it over', async () => {
  const { store, trips } = await tables.open();
  const { due } = await owing(store, { person: 'a' });
  const first = await store.claim(await due(), 'dead', at);
  const [stale] = await due();
  expect(stale).toEqual({ ...first![0], claimed: { by: 'dead', at } });
  trips.take();
  const taken = await store.claim([stale!], 'alive', later);
  expect(trips.take()).toEqual({ query: 0, batch: 1, row: 0 });
  expect(taken).toEqual(await due());
  expect(await store.claim([stale!], 'third', later)).toBeUndefined();
  expect(await store.claim([], 'anyone', later)).toEqual([]);
});

test('planning a notice again leaves the claim on it alone', async () => {
  const { store } = await tables.open();
  const { due, plan } = await owing(store, { person: 'a' });
  const claimed = await store.claim(await due(), 'me', at);
  await plan('again');
  expect((await due())[0]?.claimed).toEqual({ by: 'me', at });
  await store.settle(claimed!, 'sent', at);
  expect(await due()).toEqual([]);
});

test('what is marked is owed no more, and the mark is kept', async () => {
  const { store, client, trips } = await tables.open();
  const { due, notices } = await owing(store, { person: 'a' }, { kind: 'digest', person: 'a' });
  const claimed = await store.claim(await due(), 'me', at);
  trips.take();
  await store.settle(claimed!, 'dropped', later);
  expect(trips.take()).toEqual({ query: 0, batch: 1, row: 0 });
  expect(await due()).toEqual([]);
  const row = await client.getEntity(SHARD, settledKey(notices[0]!));
  expect(row).toMatchObject({ outcome: 'dropped', settledAt: later });
});

test('of two that mark the same notices the first mark stays, and the rest is marked', async () => {
  const { store, client } = await tables.open();
  const { due, notices } = await owing(store, ...kinds.map((kind) => ({ kind, person: 'a' })));
  const owed = await due();
  await store.settle(owed.slice(0, 1), 'sent', at);
  await store.settle(owed, 'dropped', later);
  expect(await due()).toEqual([]);
  const outcomes = await Promise.all(notices.map((notice) => client.getEntity(SHARD, settledKey(notice))));
  expect(outcomes.map((row) => row.outcome).toSorted()).toEqual(['dropped', 'dropped', 'sent']);
});

test('more than a batch is claimed in pieces by the caller and marked in pieces by the store', async () => {
  const { store, trips } = await tables.open();
  const many = Array.from({ length: 120 }, (_, index) => ({ subject: `i${index}` as const, person: 'a' }));
  const { due } = await owing(store, ...many);
  const owed = await due();
  await expect(store.claim(owed, 'me', at)).rejects.toThrow(/take 100 at a time/);
  expect(await store.claim(owed.slice(0, 100), 'me', at)).toHaveLength(100);
  trips.take();
  await store.settle(owed, 'sent', at);
  expect(trips.take()).toEqual({ query: 0, batch: 3, row: 0 });
  expect(await due()).toEqual([]);
});
