import { expect, test } from 'vitest';
import { RepeatedError, StaleError } from '../../storage/store.ts';
import { failWrite, type Fault } from './faults.ts';
import { tablesForTests } from './opened.ts';
import { asta, capturing, changeOf, closedOf, itemOf, memberOf } from './samples.ts';

const tables = tablesForTests();
const faults: Fault[] = ['lost', 'answer lost'];
const at = '2022-05-05T06:00:00.000Z';

test.each(faults)('a change whose batch is hit by "%s" is saved once, and told as saved', async (fault) => {
  const { store, client } = await tables.open();
  const start = await tables.network(store);
  failWrite(client, fault);
  await store.commit(start, capturing(start, 'op', 2));
  const loaded = await store.load(start.network.id);
  expect(loaded?.items).toEqual([itemOf(1), itemOf(2)]);
  expect(await store.history(start.network.id, 'i1')).toHaveLength(1);
});

test.each(faults)('closing and a new network hit by "%s" are saved once', async (fault) => {
  const { store, client } = await tables.open();
  const { network } = await tables.network(store);
  await store.commit(await store.load(network.id), changeOf('op1', { items: [itemOf(1)] }));
  const snapshot = await store.load(network.id);
  failWrite(client, fault);
  await store.commit(snapshot, changeOf('op2', { items: [closedOf(itemOf(1))] }));
  expect((await store.closed(network.id, { size: 9 })).rows).toEqual([closedOf(itemOf(1))]);
});

test('an operation that was done before is told as repeated also where the first answer is lost', async () => {
  const [done, other] = await Promise.all([tables.open(), tables.open()]);
  const start = await tables.network(done.store);
  await done.store.commit(start, capturing(start, 'op', 1));
  failWrite(other.client, 'answer lost');
  await expect(other.store.commit(start, capturing(start, 'op', 1))).rejects.toThrow(RepeatedError);
});

test('a conflict stays a conflict where the first answer is lost', async () => {
  const [first, second] = await Promise.all([tables.open(), tables.open()]);
  const start = await tables.network(first.store);
  await first.store.commit(start, capturing(start, 'op1', 1));
  failWrite(second.client, 'answer lost');
  await expect(second.store.commit(start, capturing(start, 'op2', 1))).rejects.toThrow(StaleError);
});

test('an error that is not repeated is passed on, and the operation tells what came of it', async () => {
  const { store, client } = await tables.open();
  const start = await tables.network(store);
  failWrite(client, 'answer lost', { retried: false });
  await expect(store.commit(start, capturing(start, 'op', 1))).rejects.toThrow(/by the test/);
  await expect(store.commit(await store.load(start.network.id), capturing(start, 'op', 1))).rejects.toThrow(
    RepeatedError,
  );
});

test.each(faults)('fanning out, claiming and marking hit by "%s" are done once, and told as done', async (fault) => {
  const { store, client } = await tables.open();
  const { network } = await tables.network(store);
  const notice = { at, network: network.id, subject: 'i1', kind: 'overdue' } as const;
  await store.commit(await store.load(network.id), changeOf('op', { owed: [notice] }));
  const mine = async () => (await store.due(at)).notices.filter((owed) => owed.network === network.id);

  failWrite(client, fault);
  expect(await store.fanOut((await mine())[0]!, [asta.id, 'channel'])).toBe(true);
  failWrite(client, fault);
  const claimed = await store.claim(await mine(), 'sender', at);
  expect(claimed).toEqual(await mine());
  failWrite(client, fault);
  await store.settle(claimed!, 'sent', at);
  expect(await mine()).toEqual([]);
});

test.each(faults)('a link and its removal hit by "%s" are done', async (fault) => {
  const { store, client } = await tables.open();
  const { network } = await tables.network(store);
  const chat = `19:${network.id}@thread.v2`;
  failWrite(client, fault);
  await store.link(chat, network.id);
  expect((await store.load(chat))?.network.id).toBe(network.id);
  failWrite(client, fault);
  await store.link(chat, undefined);
  expect(await store.load(chat)).toBeUndefined();
});

// Long changes: accepted in the first batch, then a batch for each step.

test.each([0, 1, 2, 3, 4, 5])(
  'a long change whose process dies after %i batches is whole or not there at all',
  async (spared) => {
    const [dying, next] = await Promise.all([tables.open(), tables.open()]);
    const start = await tables.network(dying.store);
    const change = { ...capturing(start, 'op', 120, { decided: true }), members: [memberOf('m')] };
    failWrite(dying.client, 'lost', { spared, retried: false });
    const outcome = await dying.store.commit(start, change).then(
      () => 'told as saved',
      () => 'not told',
    );
    expect(outcome).toBe(spared < 5 ? 'not told' : 'told as saved');

    const loaded = await next.store.load(start.network.id);
    expect(loaded?.items.map((item) => item.number)).toEqual(
      spared === 0 ? [] : change.items.map((item) => item.number),
    );
    expect(loaded?.members).toHaveLength(spared === 0 ? 1 : 2);
    const again = next.store.commit(loaded, change);
    await (spared === 0 ? again : expect(again).rejects.toThrow(RepeatedError));
    const after = await next.store.load(start.network.id);
    expect(after?.items).toHaveLength(120);
    expect((await next.store.decisions(start.network.id, { size: 200 })).rows).toHaveLength(120);
    expect(await next.store.history(start.network.id, 'i120')).toHaveLength(1);
  },
);

test.each([0, 1, 2, 4])(
  'a long change whose answer number %i is lost is saved once, and told as saved',
  async (spared) => {
    const { store, client } = await tables.open();
    const start = await tables.network(store);
    failWrite(client, 'answer lost', { spared });
    await store.commit(start, capturing(start, 'op', 120, { decided: true }));
    expect((await store.load(start.network.id))?.items).toHaveLength(120);
  },
);
