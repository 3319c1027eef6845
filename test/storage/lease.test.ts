import { expect, test } from 'vitest';
import { failWrite } from './faults.ts';
import { tablesForTests } from './opened.ts';
import { changeOf } from './samples.ts';

const tables = tablesForTests();
const at = '2024-06-03T06:00:00.000Z';

test('the lease is read with what is due, and taken in one trip over the row that was read', async () => {
  const { store, trips } = await tables.open({ table: 'lease' });
  expect((await store.due(at)).lease).toBeUndefined();
  trips.take();
  const first = await store.takeLease(undefined, 'one');
  expect(trips.take()).toEqual({ query: 0, batch: 1, row: 0 });
  expect((await store.due(at)).lease).toEqual({ holder: 'one', etag: first });
  expect(await store.takeLease(undefined, 'other')).toBeUndefined();
  const second = await store.takeLease({ holder: 'one', etag: first! }, 'other');
  expect((await store.due(at)).lease).toEqual({ holder: 'other', etag: second });
  expect(await store.takeLease({ holder: 'one', etag: first! }, 'one')).toBeUndefined();
});

test('where only the answer is lost the lease is not told as taken, and its row says whose it is', async () => {
  const { store, client } = await tables.open({ table: 'lostlease' });
  await store.takeLease(undefined, 'one');
  const { lease } = await store.due(at);
  failWrite(client, 'answer lost');
  expect(await store.takeLease(lease, 'two')).toBeUndefined();
  expect((await store.due(at)).lease?.holder).toBe('two');
});

test('a notice that could not be sent is free again, with what came of it, until it is claimed anew', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const notice = { at, network: start.network.id, subject: 'i14', kind: 'overdue', person: 'a' } as const;
  await store.commit(start, changeOf('op', { owed: [notice] }));
  const mine = async () => (await store.due(at)).notices.filter(({ network }) => network === notice.network);
  const failed = { tries: 1, since: at, next: '2024-06-03T06:01:00.000Z', away: false };

  const claimed = await store.claim(await mine(), 'one', at);
  await store.postpone(claimed!, failed);
  const [free] = await mine();
  expect(free).toMatchObject({ failed });
  expect(free?.claimed).toBeUndefined();

  const taken = await store.claim([free!], 'other', at);
  await store.postpone(claimed!, { ...failed, tries: 2 });
  expect(await mine()).toEqual(taken);
});
