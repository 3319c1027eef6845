import { expect, test } from 'vitest';
import type { Item } from '../../domain/items/item.ts';
import type { Row } from '../../storage/columns.ts';
import { closedKey, decisionKey, historyKey, SHARD } from '../../storage/keys.ts';
import type { Page } from '../../storage/store.ts';
import { tablesForTests } from './opened.ts';
import { asta, bo, capturing, changeOf, closedOf, itemOf, meetingOf, memberOf, networkOf, now } from './samples.ts';

const tables = tablesForTests();

test('260 closed items are read page by page, highest number first, a query for each page', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  const { id } = start.network;
  const closed = Array.from({ length: 260 }, (_, index) => ({ ...closedOf(itemOf(index + 1)), revision: 1 }));
  await store.commit(start, changeOf('op', { network: { ...start.network, nextNumber: 261 }, items: closed }));
  trips.take();
  const pages: Page<Item>[] = [await store.closed(id, { size: 100 })];
  for (let next = pages[0]!.next; next !== undefined; next = pages.at(-1)!.next) {
    pages.push(await store.closed(id, { size: 100, from: next }));
  }
  expect(trips.take()).toEqual({ query: 3, batch: 0, row: 0 });
  expect(pages.map((page) => page.rows.length)).toEqual([100, 100, 60]);
  expect(pages.flatMap((page) => page.rows)).toEqual(closed.toReversed());
});

test('a page that ends where the list ends says so', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  await store.commit(start, changeOf('op', { items: [1, 2].map((number) => itemOf(number, { state: 'struck' })) }));
  expect(await store.closed(start.network.id, { size: 2 })).not.toHaveProperty('next');
  expect(await store.closed(start.network.id, { size: 1 })).toHaveProperty('next', '2');
  expect(await store.decisions(start.network.id, { size: 2 })).toEqual({ rows: [] });
});

test('what was closed before a time is left out', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const at = (number: number, day: string) => ({ ...closedOf(itemOf(number), `${day}T10:00:00.000Z`), revision: 1 });
  await store.commit(start, changeOf('op', { items: [at(1, '2027-03-05'), at(2, '2027-02-01'), at(3, '2027-03-01')] }));
  const since = async (instant: string) =>
    (await store.closed(start.network.id, { size: 9, since: instant })).rows.map((item) => item.number);
  expect(await since('2027-03-01T10:00:00.000Z')).toEqual([3, 1]);
  expect(await since('2027-03-01T10:00:00.001Z')).toEqual([1]);
});

test('what was written down in other years is left out, but not what was saved before rows told the time', async () => {
  const { client, store } = await tables.open();
  const start = await tables.network(store);
  const { id } = start.network;
  const written = (number: number, at: string) => ({
    ...closedOf(itemOf(number, { created: { by: asta, at }, decided: true })),
    revision: 1,
  });
  await store.commit(
    start,
    changeOf('op', {
      items: [
        written(1, '2025-12-31T22:59:59.999Z'),
        written(2, '2025-12-31T23:00:00.000Z'),
        written(3, '2026-12-31T22:59:59.999Z'),
        written(4, '2026-12-31T23:00:00.000Z'),
        written(5, '2027-02-01T10:00:00.000Z'),
      ],
    }),
  );
  const span = { from: '2025-12-31T23:00:00.000Z', before: '2026-12-31T23:00:00.000Z' };
  const numbers = async (want: 'closed' | 'decisions') =>
    (await store[want](id, { size: 9, written: span })).rows.map(({ number }) => number);
  expect([await numbers('closed'), await numbers('decisions')]).toEqual([
    [3, 2],
    [3, 2],
  ]);
  for (const key of [closedKey(id, 5), decisionKey(id, 5)]) {
    const { etag, timestamp, createdAt, ...old } = await client.getEntity<Row>(SHARD, key);
    expect([etag, timestamp, createdAt]).toContain('2027-02-01T10:00:00.000Z');
    await client.upsertEntity(old, 'Replace');
  }
  expect([await numbers('closed'), await numbers('decisions')]).toEqual([
    [5, 3, 2],
    [5, 3, 2],
  ]);
});

test('what was said of items is read in one query, older lines that do not tell whether they say anything too', async () => {
  const { client, store, trips } = await tables.open();
  const start = await tables.network(store);
  const { id } = start.network;
  await store.commit(start, changeOf('op1', { items: [1, 2, 3].map((number) => itemOf(number)) }));
  const say = async (operation: string, number: number, revision: number, text: string) =>
    store.commit(
      await store.load(id),
      changeOf(operation, { verb: 'noted', text, items: [itemOf(number, { revision })] }),
    );
  await say('op2', 3, 2, 'Först tre');
  await say('op3', 1, 2, 'Sedan ett');
  await say('op4', 3, 3, 'Tre igen');
  const { etag, timestamp, said, ...old } = await client.getEntity<Row>(SHARD, historyKey(id, 'i2', 1));
  expect([etag, timestamp, said]).toContain('no');
  await client.upsertEntity(old, 'Replace');
  trips.take();
  const texts = async (from: number, below: number) =>
    (await store.said(id, { from, below })).map(({ after, text }) => `${after.number} ${text}`);
  expect(await texts(1, 4)).toEqual(['1 Sedan ett', '3 Först tre', '3 Tre igen']);
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
  expect(await texts(2, 4)).toEqual(['3 Först tre', '3 Tre igen']);
  expect(await texts(1, 3)).toEqual(['1 Sedan ett']);
});

test('a place to read on from that no page gave is refused', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  for (const from of ['', '0', '-1', "1' or '1' eq '1", 'past!other!c!', '123456789']) {
    await expect(store.closed(start.network.id, { size: 1, from })).rejects.toThrow(RangeError);
  }
});

test('the history of an item and of a meeting tells each change, oldest first, in one query', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  const { id } = start.network;
  const meeting = meetingOf('19:a!b/c', '2027-05-01');
  await store.commit(start, changeOf('op1', { items: [itemOf(1), itemOf(14)], meetings: [meeting] }));
  const struck: Item = { ...itemOf(1), revision: 2, state: 'struck', closed: { by: bo, at: now, reason: 'dubblett' } };
  const act = { operation: 'op2', by: bo, at: '2027-03-02T09:00:00.000Z' };
  const moved = { ...meeting, revision: 2, day: '2027-05-08' };
  await store.commit(await store.load(id), {
    ...changeOf('op2', { verb: 'struck', text: 'dubblett', items: [struck], meetings: [moved] }),
    act,
  });
  trips.take();
  expect(await store.history(id, 'i1')).toEqual([
    { operation: 'op1', by: asta, at: now, verb: 'captured', after: itemOf(1) },
    { operation: 'op2', by: bo, at: act.at, verb: 'struck', text: 'dubblett', after: struck },
  ]);
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
  expect((await store.history(id, 'm19:a!b/c')).map((version) => version.after)).toEqual([meeting, moved]);
  expect(await store.history(id, 'i2')).toEqual([]);
});

test('the whole history of a network is read in one query, and nobody else’s', async () => {
  const { store, trips } = await tables.open();
  const [start, other] = [await tables.network(store), await tables.network(store)];
  const { id } = start.network;
  await store.commit(
    start,
    changeOf('op1', { items: [itemOf(2), itemOf(1)], meetings: [meetingOf('a', '2027-05-01')] }),
  );
  await store.commit(await store.load(id), changeOf('op2', { items: [{ ...itemOf(1), revision: 2, note: 'Mer' }] }));
  await store.commit(other, changeOf('op1', { items: [itemOf(9)] }));
  trips.take();
  const all = await store.histories(id);
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
  expect(all.map(({ after }) => ('number' in after ? [after.number, after.revision] : 'meeting'))).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    'meeting',
  ]);
});

test('a person is found in each of their networks and nobody else is', async () => {
  const { store, trips } = await tables.open();
  const [one, two] = [await tables.network(store), await tables.network(store)];
  const person = '29:1-Ö_!x';
  await store.commit(one, changeOf('op', { members: [memberOf(person), memberOf(`${person}!`)] }));
  await store.commit(two, changeOf('op', { members: [memberOf(person)] }));
  trips.take();
  expect((await store.networksOf(person)).toSorted()).toEqual([one.network.id, two.network.id].toSorted());
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
  expect(await store.networksOf(`${person}!`)).toEqual([one.network.id]);
  expect(await store.networksOf('29:1')).toEqual([]);
});

test('a linked chat shows the network, and what is done there is saved in it', async () => {
  const { store, trips } = await tables.open();
  const { network } = await tables.network(store);
  const chat = '19:meeting_abc@thread.v2';
  await store.link(chat, network.id);
  trips.take();
  const seen = (await store.load(chat))!;
  expect(trips.take()).toEqual({ query: 2, batch: 0, row: 0 });
  expect(seen).toEqual(await store.load(network.id));
  await store.commit(seen, capturing(seen, 'op', 1));
  expect((await store.load(network.id))?.items).toHaveLength(1);
  const other = await tables.network(store);
  await store.link(chat, other.network.id);
  expect((await store.load(chat))?.network.id).toBe(other.network.id);
});

test('a link leads one step, and to nothing where there is no network', async () => {
  const { store } = await tables.open();
  const { network } = await tables.network(store);
  await store.link('chat1', network.id);
  await store.link('chat2', 'chat1');
  expect(await store.load('chat2')).toBeUndefined();
  await store.link('chat3', 'nowhere');
  expect(await store.load('chat3')).toBeUndefined();
});

test('a network is never made a link, and taking away a link that is not there does nothing', async () => {
  const { store } = await tables.open();
  const [one, two] = [await tables.network(store), await tables.network(store)];
  await expect(store.link(one.network.id, two.network.id)).rejects.toThrow(/a network itself/);
  await expect(store.link(one.network.id, undefined)).rejects.toThrow(/a network itself/);
  expect(await store.load(one.network.id)).toEqual(one);
  await store.link('no chat', undefined);
});

test('a linked conversation does not become a network by accident', async () => {
  const { store } = await tables.open();
  const { network } = await tables.network(store);
  await store.link('chat4', network.id);
  await expect(store.commit(undefined, changeOf('op', { network: networkOf('chat4') }))).rejects.toThrow(
    'someone else',
  );
});

test('every network is listed, whatever rows lie between them, and no conversation that only shows one', async () => {
  const { store, trips } = await tables.open({ table: 'networks' });
  expect(await store.networks()).toEqual([]);
  for (const id of ['aa', 'ab', 'b']) await tables.network(store, id);
  await store.link('ac', 'ab');
  trips.take();
  expect(await store.networks()).toEqual(['aa', 'ab', 'b']);
  expect(trips.take()).toEqual({ query: 5, batch: 0, row: 0 });
});
