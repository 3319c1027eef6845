import { expect, test } from 'vitest';
import { linesOf, restore } from '../../storage/backup.ts';
import { tablesForTests } from './opened.ts';
import { asta, capturing, memberOf, changeOf } from './samples.ts';

const tables = tablesForTests();

test('what a table held is restored in an empty one: every row, as it was read before', async () => {
  const from = await tables.open({ table: 'backedup' });
  const founded = await tables.network(from.store);
  await from.store.commit(founded, capturing(founded, 'many', 120, { note: 'å'.repeat(4_000) }));
  const loaded = (await from.store.load(founded.network.id))!;
  await from.store.commit(loaded, changeOf('bo', { verb: 'roster', members: [memberOf('bo')] }));
  const lines = await linesOf(from.client);
  expect(lines.length).toBeGreaterThan(240);

  const to = await tables.open({ table: 'restored' });
  expect(await restore(to.client, [...lines, ''])).toBe(lines.length);
  expect(await linesOf(to.client)).toEqual(lines);
  const { etags: _then, ...before } = (await from.store.load(founded.network.id))!;
  const { etags: _now, ...after } = (await to.store.load(founded.network.id))!;
  expect(after).toEqual(before);
  expect(await to.store.networksOf(asta.id)).toEqual([founded.network.id]);
  await to.store.commit(await to.store.load(founded.network.id), changeOf('on', { members: [memberOf('cilla')] }));
});

test('a table that has rows is left alone', async () => {
  const { client, store } = await tables.open({ table: 'inuse' });
  await tables.network(store);
  const lines = await linesOf(client);
  await expect(restore(client, lines)).rejects.toThrow('the table has rows already');
  expect(await linesOf(client)).toEqual(lines);
});

test.each(['nonsense', '{"rowKey":"live!n!0"}', '{"partitionKey":"0","rowKey":""}'])(
  'nothing is restored of a file with the line %s',
  async (line) => {
    const { client } = await tables.open({ table: 'untouched' });
    await expect(restore(client, ['{"partitionKey":"0","rowKey":"a"}', line])).rejects.toThrow('line 2 is no row');
    expect(await linesOf(client)).toEqual([]);
  },
);
