import { expect, test } from 'vitest';
import { tablesForTests } from './opened.ts';
import { capturing, itemOf } from './samples.ts';

const tables = tablesForTests();

test('a new network is read as it was saved', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  trips.take();
  await store.commit(start, capturing(start, 'op1', 3, { note: 'x'.repeat(33_000) }));
  expect(trips.take()).toEqual({ query: 0, batch: 1, row: 0 });
  const loaded = await store.load(start.network.id);
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
  expect(loaded?.items[2]).toEqual(itemOf(3, { note: 'x'.repeat(33_000) }));
});
