import { expect, test } from 'vitest';
import type { Retention } from '../../domain/network.ts';
import { bordersOf, type Weeded } from '../../domain/registers/retention.ts';
import type { Snapshot, Store } from '../../storage/store.ts';
import { StaleError } from '../../storage/store.ts';
import { fillEveryKind, keysIn, NOW, OLD } from './every-kind.ts';
import { failWrite } from './faults.ts';
import { tablesForTests } from './opened.ts';
import { kindOf, ROW_KINDS } from './row-kinds.ts';
import { asta, changeOf, itemOf, memberOf } from './samples.ts';

const tables = tablesForTests();
let made = 0;

/** A table of its own, with every kind of row in it, and a network beside it that nothing is to happen to. */
async function filled() {
  const opened = await tables.open({ table: `weed${(made += 1)}` });
  const { client, store } = opened;
  await fillEveryKind(store, 'beside');
  const before = await keysIn(client);
  const state = await fillEveryKind(store, 'n');
  const all = await keysIn(client);
  const own = all.filter((key) => !before.includes(key));
  return { ...opened, state, own, keys: () => keysIn(client), beside: before };
}

const weedAll = async (store: Store, state: Snapshot, retention: Omit<Retention, 'since'>): Promise<Weeded> =>
  store.weed('n', await store.outlived(state, bordersOf(retention, NOW)), NOW);

/** How many rows of each kind. */
function counted(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[kindOf(key)] = (counts[kindOf(key)] ?? 0) + 1;
  return counts;
}

test('every kind of row that there is is there to be weeded, but the steps of a change under way', async () => {
  const { keys } = await filled();
  expect([...new Set((await keys()).map(kindOf))].sort()).toEqual(ROW_KINDS.filter((kind) => kind !== 'live w'));
});

test('what was closed before the border goes with all that hangs on it, of every kind of row; decisions stay', async () => {
  const { store, state, own, keys, beside } = await filled();
  expect(await weedAll(store, state, { years: 2 })).toEqual({
    ...{ items: 2, decisions: 0, polls: 1, meetings: 1, members: 1, history: 7, other: 6 },
  });
  const after = await keys();
  expect(beside.filter((key) => !after.includes(key))).toEqual([]);
  expect(after.filter((key) => !beside.includes(key) && !own.includes(key))).toEqual([]);
  const gone = own.filter((key) => !after.includes(key));
  expect(counted(gone)).toEqual({
    // The old assignment and the old topic, the old meeting and the old question with their histories.
    ...{ 'past c': 2, 'past h': 7, 'live p': 1, 'past q': 1 },
    // What hung on the meeting and the question.
    ...{ 'past d': 1, 'past s': 2 },
    // Who left, the group that was dissolved, the answered offer, what was done and what was sent long ago.
    ...{ 'live m': 1, who: 1, 'live g': 1, 'past f': 1, 'past x': 3, 'past t': 1 },
  });
  expect((await store.load('n'))?.departed.map(({ id }) => id)).toEqual(['gone-new']);
  expect((await store.load('n'))?.meetings.map(({ id }) => id)).toEqual(['named', 'next']);
});

test('decisions go where the presidium has given them years too, and the meeting at which they were made', async () => {
  const { store, state, own, keys } = await filled();
  const weeded = await weedAll(store, state, { years: 2, decisionYears: 5 });
  expect(weeded).toMatchObject({ items: 2, decisions: 2, meetings: 1 });
  const after = await keys();
  const gone = own.filter((key) => !after.includes(key));
  expect(counted(gone)).toMatchObject({ 'past c': 3, 'past b': 2 });
  // The meeting is named still by what was decided there lately.
  expect((await store.load('n'))?.meetings.map(({ id }) => id)).toContain('named');
  expect((await store.decisions('n', { size: 10 })).rows.map(({ number }) => number)).toEqual([8, 7]);
});

test('nothing goes before its border, and weeding again finds nothing', async () => {
  const { store, state, own, keys } = await filled();
  const none = { items: 0, decisions: 0, polls: 0, meetings: 0, members: 0, history: 0, other: 1 };
  // The group that was dissolved is read by nobody, whenever that was.
  expect(await weedAll(store, state, { years: 20, decisionYears: 20 })).toEqual(none);
  await weedAll(store, (await store.load('n'))!, { years: 2 });
  expect(await weedAll(store, (await store.load('n'))!, { years: 2 })).toEqual({ ...none, other: 0 });
  expect((await keys()).length).toBeLessThan(own.length * 2);
});

test('an open item keeps its whole history, however old, and numbers are never used again', async () => {
  const { store, state } = await filled();
  await weedAll(store, state, { years: 2, decisionYears: 2 });
  const after = (await store.load('n'))!;
  expect(after.items.map(({ number }) => number)).toEqual([5]);
  expect(await store.history('n', 'i5')).toHaveLength(1);
  expect(await store.history('n', 'i1')).toEqual([]);
  expect(after.network.nextNumber).toBe(10);
});

test('an item that is reopened after it was read for weeding stays, with its history', async () => {
  const { store, state } = await filled();
  const what = await store.outlived(state, bordersOf({ years: 2 }, NOW));
  const again = itemOf(1, { revision: 3 });
  await store.commit(state, { ...changeOf('again', { items: [again] }), verb: 'reopened' });
  expect(await store.weed('n', what, NOW)).toMatchObject({ items: 1, polls: 1, meetings: 1, members: 1 });
  expect((await store.load('n'))?.items.map(({ number }) => number)).toEqual([1, 5]);
  expect((await store.history('n', 'i1')).map(({ after }) => after.revision)).toEqual([1, 2, 3]);
});

test('one who reopens, or says something of, what has just been weeded is refused, and nothing of it comes back', async () => {
  const { store, state, keys } = await filled();
  const [closed, decided] = [
    (await store.closed('n', { size: 10 })).rows,
    (await store.decisions('n', { size: 10 })).rows,
  ];
  await weedAll(store, state, { years: 2, decisionYears: 2 });
  const after = await keys();
  const old = [...closed, ...decided].filter(({ number }) => number < 5);
  for (const item of old) {
    const noted = changeOf(`noted-${item.number}`, { items: [{ ...item, revision: item.revision + 1 }], text: 'hej' });
    await expect(store.commit(state, noted)).rejects.toThrow(StaleError);
  }
  expect(await keys()).toEqual(after);
});

test('a member who is back, or whose row was changed after it was read, stays', async () => {
  const { store, state } = await filled();
  const what = await store.outlived(state, bordersOf({ years: 2 }, NOW));
  await store.commit(state, changeOf('back', { members: [memberOf('gone-old')] }));
  expect(await store.weed('n', what, NOW)).toMatchObject({ members: 0, items: 2 });
  expect((await store.load('n'))?.members.map(({ id }) => id)).toContain('gone-old');
  expect(await store.networksOf('gone-old')).toContain('n');
});

test.each([0, 1, 2, 3, 5, 7])(
  'killed after %i writes, with the next answer lost, it is ended by who loads and weeds next',
  async (spared) => {
    const { client, store, state, own, keys, beside } = await filled();
    failWrite(client, 'answer lost', { spared, retried: false });
    await weedAll(store, state, { years: 2 }).catch(() => undefined);
    const loaded = (await store.load('n'))!;
    expect(loaded.items.map(({ number }) => number)).toEqual([5]);
    await weedAll(store, loaded, { years: 2 });
    const after = await keys();
    expect(after.filter((key) => kindOf(key) === 'live w')).toEqual([]);
    expect(counted(own.filter((key) => !after.includes(key)))).toMatchObject({ 'past c': 2, 'past h': 7, who: 1 });
    expect(beside.filter((key) => !after.includes(key))).toEqual([]);
  },
);

test('two processes that weed at the same time take away what one would', async () => {
  const { store, state, own, keys } = await filled();
  await Promise.all([weedAll(store, state, { years: 2 }), weedAll(store, state, { years: 2 })]);
  await store.load('n');
  const after = await keys();
  expect(counted(own.filter((key) => !after.includes(key)))).toMatchObject({ 'past c': 2, 'past h': 7, 'past x': 3 });
});

test('hundreds go in batches of at most 100 rows, those with long histories too', async () => {
  const { client, store, trips } = await tables.open({ table: 'weedmany' });
  const first = await fillEveryKind(store, 'n');
  for (const from of [100, 150, 200, 250]) {
    const items = Array.from({ length: 50 }, (_, index) => itemOf(from + index, { created: { by: asta, at: OLD } }));
    await store.commit(await store.load('n'), changeOf(`open${from}`, { network: first.network, items }));
    const closed = items.map((item) => ({
      ...item,
      ...{ revision: 2, state: 'done' as const, closed: { by: asta, at: OLD } },
    }));
    await store.commit(await store.load('n'), changeOf(`close${from}`, { items: closed }));
  }
  let item = itemOf(300, { created: { by: asta, at: OLD } });
  await store.commit(await store.load('n'), changeOf('long', { items: [item] }));
  for (let revision = 2; revision <= 130; revision += 1) {
    const closed = revision === 130 ? { state: 'done' as const, closed: { by: asta, at: OLD } } : {};
    item = { ...item, ...closed, revision };
    await store.commit(await store.load('n'), changeOf(`long${revision}`, { items: [item] }));
  }
  trips.take();
  expect(await weedAll(store, (await store.load('n'))!, { years: 2 })).toMatchObject({ items: 203, history: 537 });
  expect(trips.take().batch).toBeLessThan(30);
  expect((await keysIn(client)).filter((key) => key.includes('!i000002') || key.includes('!i00000300'))).toEqual([]);
  expect((await store.closed('n', { size: 1000 })).rows.map(({ number }) => number)).toEqual([9, 7, 6, 2]);
});
