import { RestError } from '@azure/data-tables';
import { expect, test } from 'vitest';
import type { Change } from '../../domain/change.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { RepeatedError, StaleError, type Snapshot, type Store } from '../../storage/store.ts';
import { tablesForTests } from './opened.ts';
import { asta, bo, capturing, changeOf, closedOf, itemOf, meetingOf, memberOf, networkOf, now } from './samples.ts';

const tables = tablesForTests();

async function numbersIn(store: Store, network: string) {
  const [loaded, closed, decisions] = await Promise.all([
    store.load(network),
    store.closed(network, { size: 50 }),
    store.decisions(network, { size: 50 }),
  ]);
  const numbers = (list: readonly { number: number }[]) => list.map((item) => item.number);
  return { open: numbers(loaded!.items), closed: numbers(closed.rows), decisions: numbers(decisions.rows) };
}

test('a network is read as it was saved, in one query; saving is one batch', async () => {
  const { store, trips } = await tables.open();
  const network = networkOf('kn', { channel: '19:x', split: ['19:y'] });
  const chat = { conversation: 'a', serviceUrl: 'b', tenant: 'c', bot: 'd' };
  const members = [memberOf(asta.id, { email: 'asta@norrby.example', chat }), memberOf(bo.id, { presidium: true })];
  const groups = [{ id: 'au', name: 'Arbetsutskottet', members: [bo.id] }];
  const meetings = [meetingOf('b', '2027-05-01'), meetingOf('a', '2027-03-10', { theme: 'Bästa skola' })];
  const items = [itemOf(2), itemOf(10, { note: 'x'.repeat(33_000) })];
  trips.take();
  await store.commit(undefined, changeOf('op', { network, members, groups, meetings, items }));
  expect(trips.take()).toEqual({ query: 0, batch: 1, row: 0 });
  const loaded = await store.load('kn');
  expect(trips.take()).toEqual({ query: 1, batch: 0, row: 0 });
  expect({ ...loaded, etags: undefined }).toEqual({
    network,
    members: [{ ...members[0], lastOperation: 'op' }, members[1]],
    departed: [],
    polls: [],
    groups,
    meetings: meetings.toReversed(),
    items,
  });
});

test('there is no network where none was saved', async () => {
  const { store } = await tables.open();
  expect(await store.load('nobody')).toBeUndefined();
  expect(await store.operation('nobody', 'op')).toBeUndefined();
});

test('the same operation again is told, with what it did, and saves nothing', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  const change = capturing(start, '19:a@thread.tacv2;messageid=1|f:2', 2);
  await store.commit(start, change);
  trips.take();
  const again = store.commit(await store.load(start.network.id), { ...change, items: [], network: start.network });
  await expect(again).rejects.toThrow(RepeatedError);
  expect(trips.take()).toEqual({ query: 1, batch: 1, row: 1 });
  await expect(again).rejects.toMatchObject({
    operation: {
      id: change.act.operation,
      by: asta,
      at: now,
      verb: 'captured',
      touched: [
        { subject: 'i1', revision: 1 },
        { subject: 'i2', revision: 1 },
      ],
    },
  });
  expect((await store.load(start.network.id))?.network.nextNumber).toBe(3);
});

test('of two who take the same number one is told to decide again, and nothing of hers is saved', async () => {
  const [one, other] = await Promise.all([tables.open(), tables.open()]);
  const start = await tables.network(one.store);
  const results = await Promise.allSettled([
    one.store.commit(start, capturing(start, 'op1', 1)),
    other.store.commit(start, capturing(start, 'op2', 1)),
  ]);
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = results[0].status === 'rejected' ? 'op1' : 'op2';
  expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(StaleError);
  expect(await one.store.operation(start.network.id, lost)).toBeUndefined();
  expect((await one.store.load(start.network.id))?.items).toHaveLength(1);
});

test('ten at once who decide again when they are told get ten numbers', async () => {
  const opened = await Promise.all(Array.from({ length: 10 }, () => tables.open()));
  const { network } = await tables.network(opened[0]!.store);
  const capture = async (store: Store, operation: string): Promise<void> => {
    const snapshot = (await store.load(network.id))!;
    try {
      await store.commit(snapshot, capturing(snapshot, operation, 1));
    } catch (error) {
      if (!(error instanceof StaleError)) throw error;
      await capture(store, operation);
    }
  };
  await Promise.all(opened.map(({ store }, index) => capture(store, `op${index}`)));
  expect((await numbersIn(opened[0]!.store, network.id)).open).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('of two who change one item, one member, one group or one meeting the second is told', async () => {
  const { store } = await tables.open();
  const { network } = await tables.network(store);
  const group = { id: 'au', name: 'AU', members: [] };
  const meeting = meetingOf('m', '2027-05-01');
  await store.commit(
    await store.load(network.id),
    changeOf('op1', { members: [memberOf(bo.id)], groups: [group], meetings: [meeting], items: [itemOf(1)] }),
  );
  const snapshot = (await store.load(network.id))!;
  const changed: Partial<Change>[] = [
    { items: [closedOf(itemOf(1))] },
    { members: [memberOf(bo.id, { presidium: true })] },
    { groups: [{ ...group, members: [bo.id] }] },
    { meetings: [{ ...meeting, revision: 2, cancelled: true }] },
  ];
  for (const [index, parts] of changed.entries()) {
    await store.commit(snapshot, changeOf(`first${index}`, parts));
    await expect(store.commit(snapshot, changeOf(`second${index}`, parts))).rejects.toThrow(StaleError);
  }
});

test('a network or a member that is there already is not made anew by one who did not see it', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  await expect(store.commit(undefined, changeOf('op', { network: start.network }))).rejects.toThrow(StaleError);
  await store.commit(start, changeOf('op1', { members: [memberOf('m')] }));
  await expect(store.commit(start, changeOf('op2', { members: [memberOf('m')] }))).rejects.toThrow(StaleError);
});

test('an item stands among the open ones, the closed ones or the decisions, as it goes', async () => {
  const { store, trips } = await tables.open();
  let snapshot: Snapshot = await tables.network(store);
  const { id } = snapshot.network;
  const step = async (operation: string, items: Change['items']) => {
    trips.take();
    await store.commit(snapshot, changeOf(operation, { items }));
    const taken = trips.take();
    snapshot = (await store.load(id))!;
    return taken;
  };
  const [one, two, three] = [
    itemOf(1),
    itemOf(2, { decided: true }),
    itemOf(3, { kind: 'decision', decided: true, state: 'done' }),
  ];
  await step('a', [one, two, three]);
  expect(await numbersIn(store, id)).toEqual({ open: [1, 2], closed: [], decisions: [3, 2] });

  const closed = [closedOf(one), closedOf(two)];
  expect(await step('b', closed)).toEqual({ query: 0, batch: 1, row: 0 });
  expect(await numbersIn(store, id)).toEqual({ open: [], closed: [2, 1], decisions: [3, 2] });
  expect((await store.decisions(id, { size: 9 })).rows).toEqual([three, closed[1]]);

  const reopened = { ...two, revision: 3 };
  expect(await step('c', [reopened])).toEqual({ query: 0, batch: 1, row: 1 });
  expect(await numbersIn(store, id)).toEqual({ open: [2], closed: [1], decisions: [3, 2] });

  const undecided = { ...reopened, revision: 4, decided: false };
  const assigned = { ...three, revision: 2, kind: 'assignment' as const, decided: false, state: 'open' as const };
  await step('d', [undecided, assigned]);
  expect(await numbersIn(store, id)).toEqual({ open: [2, 3], closed: [1], decisions: [] });

  await step('e', [{ ...undecided, revision: 5, kind: 'decision', decided: true, state: 'done' }]);
  expect(await numbersIn(store, id)).toEqual({ open: [3], closed: [1], decisions: [2] });
  expect((await store.history(id, 'i2')).map((version) => version.after.revision)).toEqual([1, 2, 3, 4, 5]);
});

test("the latest operation is kept on the acting member's row, and nobody else's change takes it away", async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  await store.commit(start, changeOf('op1', { members: [memberOf(bo.id)] }));
  const seen = (await store.load(start.network.id))!;
  await store.commit(seen, { ...changeOf('op2', { items: [itemOf(1)] }), act: { operation: 'op2', by: bo, at: now } });
  const later = (await store.load(start.network.id))!;
  trips.take();
  await store.commit(
    later,
    changeOf('op3', {
      items: [itemOf(2)],
      members: [{ ...later.members[1]!, presidium: true, lastOperation: 'old' }],
    }),
  );
  expect(trips.take()).toEqual({ query: 0, batch: 1, row: 0 });
  expect((await store.load(start.network.id))?.members).toEqual([
    memberOf(asta.id, { lastOperation: 'op3' }),
    memberOf(bo.id, { presidium: true, lastOperation: 'op2' }),
  ]);
});

test('someone who is not a member may act, and leaves no member behind', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  await store.commit(start, { ...changeOf('op', { items: [itemOf(1)] }), act: { operation: 'op', by: bo, at: now } });
  expect((await store.load(start.network.id))?.members).toHaveLength(1);
});

test('what people type is kept to the letter', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const typed =
    'Å "ä" \\ö/ {"x":1}} POST http://x HTTP/1.1\r\n--changeset_\u2028\u2029\u0000\u001f\ud83d\ude00\ud83d <b>&amp;\uffff\'';
  await store.commit(start, changeOf('op', { text: typed, items: [itemOf(1, { title: typed, note: typed })] }));
  expect((await store.load(start.network.id))?.items[0]).toEqual(itemOf(1, { title: typed, note: typed }));
  expect((await store.history(start.network.id, 'i1'))[0]?.text).toBe(typed);
});

test('networks whose ids are made to look like parts of each other keep their rows to themselves', async () => {
  const { store } = await tables.open();
  const ids = ['v', 'v!', 'v!o', 'v!m!x', "v'", 'v/0', 'v\\#?', 'v\u0000', 'v~', 'v'.repeat(400)];
  for (const id of ids) {
    const start = await tables.network(store, id);
    await store.commit(start, capturing(start, 'op', 1, { title: id }));
    await store.commit(await store.load(id), changeOf('op2', { items: [closedOf(itemOf(1, { title: id }))] }));
    await store.commit(await store.load(id), changeOf('op3', { items: [itemOf(2, { title: id })] }));
  }
  for (const id of ids) {
    expect((await store.load(id))?.items.map((item) => item.title)).toEqual([id]);
    expect((await store.closed(id, { size: 9 })).rows.map((item) => item.title)).toEqual([id]);
    expect(await store.history(id, 'i1')).toHaveLength(2);
  }
  expect((await store.networksOf(asta.id)).filter((id) => id.startsWith('v')).sort()).toEqual(ids.toSorted());
});

test('a change that can not be right is refused before anything is sent', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  trips.take();
  const twice = changeOf('op', { items: [itemOf(1), itemOf(1, { revision: 1 })] });
  await expect(store.commit(start, twice)).rejects.toThrow(/holds past!.* twice/);
  await expect(store.commit(undefined, changeOf('op'))).rejects.toThrow(/without a snapshot/);
  await expect(store.commit(start, changeOf('op', { network: networkOf('other') }))).rejects.toThrow(/network other/);
  expect(trips.take()).toEqual({ query: 0, batch: 0, row: 0 });
  const unknown = changeOf('op', { items: [itemOf(9, { revision: 3 })] });
  await expect(store.commit(start, unknown)).rejects.toThrow(/item 9 of .* no revision before 3/);
});

test('the same notice twice in a change is one', async () => {
  const { store } = await tables.open();
  const start = await tables.network(store);
  const notice: Notice = { at: '2021-01-01T07:00:00.000Z', network: start.network.id, subject: 'i1', kind: 'overdue' };
  await store.commit(start, changeOf('op', { owed: [notice, { ...notice }] }));
  const due = (await store.due('2021-01-01T07:00:00.000Z')).notices.filter((one) => one.network === start.network.id);
  expect(due).toEqual([{ ...notice, etag: expect.any(String) as string }]);
});

test('more rows than one page are all read', async () => {
  const { store, trips } = await tables.open();
  const start = await tables.network(store);
  const members = Array.from({ length: 1005 }, (_, index) => memberOf(`p${index}`));
  await store.commit(start, changeOf('op', { members }));
  trips.take();
  expect((await store.load(start.network.id))?.members).toHaveLength(1006);
  expect(trips.take()).toEqual({ query: 2, batch: 0, row: 0 });
});

test('an error that says nothing of the rows is passed on', async () => {
  const { store, client } = await tables.open();
  const start = await tables.network(store);
  client.pipeline.addPolicy({
    name: 'refuse',
    sendRequest: (request) =>
      Promise.reject(
        new RestError('no right to this table', { statusCode: 403, code: 'AuthorizationFailure', request }),
      ),
  });
  await expect(store.load(start.network.id)).rejects.toThrow('no right to this table');
  await expect(store.commit(start, changeOf('op'))).rejects.toThrow('no right to this table');
  await expect(store.operation(start.network.id, 'op')).rejects.toThrow('no right to this table');
});

test('a table that is missing is an error, not a missing row', async () => {
  const { store, client } = await tables.open({ table: 'removed' });
  const start = await tables.network(store);
  await client.deleteTable();
  await expect(store.operation(start.network.id, 'op')).rejects.toMatchObject({ statusCode: 404 });
  await expect(store.commit(start, changeOf('op'))).rejects.toMatchObject({ code: 'TableNotFound' });
});
