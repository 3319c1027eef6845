import { expect, test } from 'vitest';
import { linkExpiry, type FileLink } from '../../domain/registers/file-link.ts';
import { tablesForTests } from './opened.ts';
import { asta, now } from './samples.ts';

const tables = tablesForTests();

const linkOf = (changed: Partial<FileLink> = {}): FileLink => ({
  ...{ network: 'n1', person: asta.id, kind: 'assignments', parameters: { format: 'xlsx' } },
  expires: linkExpiry(now),
  ...changed,
});
const hashOf = (digit: string) => digit.repeat(64);

test('a link is found by its hash, one trip each, until it is taken away', async () => {
  const { store, trips } = await tables.open();
  trips.take();
  await store.keepFileLink(hashOf('a'), linkOf());
  expect(await store.fileLink(hashOf('a'))).toEqual(linkOf());
  expect(trips.take()).toEqual({ query: 0, batch: 0, row: 2 });
  expect(await store.fileLink(hashOf('b'))).toBeUndefined();
  await store.removeFileLink(hashOf('a'));
  await store.removeFileLink(hashOf('a'));
  expect(await store.fileLink(hashOf('a'))).toBeUndefined();
});

test('links that have expired are erased, however many, and the others stay', async () => {
  const { store } = await tables.open({ table: 'expired' });
  const hashes = Array.from({ length: 130 }, (_, index) => String(index).padStart(64, '0'));
  for (const hash of hashes) await store.keepFileLink(hash, linkOf({ expires: '2027-03-02T09:00:00.000Z' }));
  await store.keepFileLink(hashOf('c'), linkOf());
  expect(await store.eraseFileLinks('2027-03-02T08:59:59.999Z')).toBe(0);
  expect(await store.eraseFileLinks('2027-03-02T09:00:00.000Z')).toBe(130);
  expect(await store.fileLink(hashes[0]!)).toBeUndefined();
  expect(await store.fileLink(hashOf('c'))).toEqual(linkOf());
});

test('a link works for seven days', () => {
  expect(linkExpiry('2027-03-01T09:00:00.000Z')).toBe('2027-03-08T09:00:00.000Z');
});
