import { expect, test } from 'vitest';
import { RepeatedError, StaleError } from '../../storage/store.ts';
import { tablesForTests } from './opened.ts';
import { bo, capturing, changeOf, closedOf, itemOf, memberOf } from './samples.ts';

const tables = tablesForTests();
const at = '2023-01-02T07:00:00.000Z';
const dueOf = (network: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    at,
    network,
    subject: `i${index}` as const,
    kind: 'overdue' as const,
  }));

test('up to 100 rows are one batch', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  trips.take();
  // The operation's, the network's and the actor's rows, two for each item, and one for each notice.
  await store.commit(start, { ...capturing(start, 'op', 40), owed: dueOf(start.network.id, 17) });
  expect(trips.take()).toEqual({ query: 0, batch: 1, row: 0 });
});

test('notices past that go ahead by themselves, so that the change is still one batch', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  trips.take();
  await store.commit(start, { ...capturing(start, 'op', 40), owed: dueOf(start.network.id, 150) });
  expect(trips.take()).toEqual({ query: 0, batch: 3, row: 0 });
  expect((await store.due(at)).notices.filter((one) => one.network === start.network.id)).toHaveLength(150);
});

test('150 items at once are all saved, with all that belongs to them', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  const { id } = start.network;
  trips.take();
  await store.commit(start, { ...capturing(start, 'op', 150, { decided: true }), owed: dueOf(id, 150) });
  expect(trips.take().batch).toBeLessThanOrEqual(8);
  const loaded = await store.load(id);
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
  expect(loaded?.items).toHaveLength(150);
  expect(loaded?.network.nextNumber).toBe(151);
  expect(loaded?.members[0]?.lastOperation).toBe('op');
  expect((await store.operation(id, 'op'))?.touched).toHaveLength(150);
  expect(await store.history(id, 'i150')).toHaveLength(1);
  expect((await store.due(at)).notices.filter((one) => one.network === id)).toHaveLength(150);
  await expect(store.commit(loaded, capturing(loaded!, 'op', 1))).rejects.toThrow(RepeatedError);
});

test('undoing 150 items closes them all, and each keeps its history', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const { id } = start.network;
  await store.commit(start, capturing(start, 'op', 150));
  const loaded = (await store.load(id))!;
  await store.commit(loaded, changeOf('undo', { verb: 'undone', items: loaded.items.map((item) => closedOf(item)) }));
  expect((await store.load(id))?.items).toEqual([]);
  expect((await store.closed(id, { size: 200 })).rows).toHaveLength(150);
  expect((await store.history(id, 'i75')).map((version) => version.after.revision)).toEqual([1, 2]);
  expect((await store.history(id, 'i150')).map((version) => version.after.revision)).toEqual([1, 2]);
});

test('very long notes are saved, many at once too', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const note = 'x'.repeat(100_000);
  await store.commit(start, capturing(start, 'op', 12, { note }));
  const loaded = await store.load(start.network.id);
  expect(loaded?.items.map((item) => item.note.length)).toEqual(Array.from({ length: 12 }, () => 100_000));
});

test('a long change that rests on what someone else changed is not begun', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const { id } = start.network;
  await store.commit(start, capturing(start, 'op', 60));
  const seen = (await store.load(id))!;
  await store.commit(seen, changeOf('tick', { items: [closedOf(itemOf(14))] }));
  const all = changeOf('all', { items: seen.items.map((item) => ({ ...closedOf(item), title: 'all' })) });
  await expect(store.commit(seen, all)).rejects.toThrow(StaleError);
  const loaded = (await store.load(id))!;
  expect(loaded.items).toHaveLength(59);
  expect(await store.operation(id, 'all')).toBeUndefined();
});

test('past 98 items that were there before, one that someone else just changed is left to them', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const { id } = start.network;
  await store.commit(start, capturing(start, 'op', 130));
  const seen = (await store.load(id))!;
  await store.commit(seen, changeOf('note', { items: [itemOf(130, { revision: 2, title: 'theirs' })] }));
  await store.commit(seen, changeOf('all', { items: seen.items.map((item) => closedOf(item)) }));
  expect((await store.load(id))?.items.map((item) => item.title)).toEqual(['theirs']);
  expect((await store.closed(id, { size: 200 })).rows).toHaveLength(129);
});

test('the same long change sent twice at the same time is saved once', async () => {
  const [one, other] = await Promise.all([tables.open(), tables.open()]);
  const start = await tables.network(one.store);
  const change = capturing(start, 'op', 120);
  const results = await Promise.allSettled([one.store.commit(start, change), other.store.commit(start, change)]);
  const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  expect(lost).toHaveLength(1);
  expect(lost[0]).toBeInstanceOf(RepeatedError);
  expect((await one.store.load(start.network.id))?.items).toHaveLength(120);
});

test('one who loads while a long change is carried out sees it whole', async () => {
  const [writer, reader] = await Promise.all([tables.open(), tables.open()]);
  const start = await tables.network(writer.store);
  const done = writer.store.commit(start, capturing(start, 'op', 200));
  const counts: number[] = [];
  while (counts.at(-1) !== 200) counts.push((await reader.store.load(start.network.id))!.items.length);
  await done;
  expect(counts.filter((count) => count !== 0 && count !== 200)).toEqual([]);
});

test('a roster of 150 people is saved, also when two do it at once', async () => {
  const [one, other] = await Promise.all([tables.open(), tables.open()]);
  const start = await tables.network(one.store);
  const members = [...Array.from({ length: 150 }, (_, index) => memberOf(`p${index}`)), memberOf(bo.id)];
  await Promise.allSettled([
    one.store.commit(start, changeOf('sync1', { members })),
    other.store.commit(start, changeOf('sync2', { members })),
  ]);
  expect((await one.store.load(start.network.id))?.members).toHaveLength(152);
  expect(await one.store.networksOf(bo.id)).toContain(start.network.id);
});

test('what can not be one act is refused whole', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const { items } = capturing(start, 'op1', 60);
  await expect(store.commit(start, changeOf('op1', { items }))).rejects.toThrow(/must hold the network/);
  await expect(store.commit(start, capturing(start, 'op2', 40, { note: 'x'.repeat(100_000) }))).rejects.toThrow(
    /too long to be saved at once/,
  );
  await expect(store.commit(start, capturing(start, 'op3', 1, { note: 'x'.repeat(500_000) }))).rejects.toThrow(
    /shorten it/,
  );
  expect(await store.load(start.network.id)).toEqual(start);
});
