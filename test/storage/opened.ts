import type { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll } from 'vitest';
import { startAzurite, type LocalTables } from '../../bot/local/azurite.ts';
import { connect } from '../../storage/connect.ts';
import type { Snapshot, Store } from '../../storage/store.ts';
import { openStore } from '../../storage/tables.ts';
import { countRoundTrips } from './roundtrips.ts';
import { asta, changeOf, memberOf, networkOf } from './samples.ts';

/** A client of its own, its store, and the requests that it makes. */
export interface Opened {
  readonly client: TableClient;
  readonly store: Store;
  readonly trips: ReturnType<typeof countRoundTrips>;
}

/** Real tables over HTTP for the tests of one file, kept in memory. Each test makes networks of its own in them. */
export function tablesForTests() {
  let tables: LocalTables | undefined;
  let made = 0;
  beforeAll(async () => {
    tables = await startAzurite();
  }, 20_000);
  afterAll(() => tables?.stop());
  const open = async ({ table = 'uppdrag' } = {}): Promise<Opened> => {
    const client = await connect({ connectionString: tables!.connectionString, table });
    const trips = countRoundTrips(client);
    return { client, store: openStore(client), trips };
  };
  const network = async (store: Store, id = `n${(made += 1)}`): Promise<Snapshot> => {
    const begin = changeOf('begin', { verb: 'roster', network: networkOf(id), members: [memberOf(asta.id)] });
    await store.commit(undefined, begin);
    return (await store.load(id))!;
  };
  return { open, network };
}
