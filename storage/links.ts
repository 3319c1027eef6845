import type { TableClient } from '@azure/data-tables';
import { text } from './columns.ts';
import { SHARD, networkKey } from './keys.ts';
import { refusedOrThrow } from './refused.ts';
import { rowAt } from './table.ts';

/**
 * Makes the conversation show the network `to`, or nothing where `to` is undefined. Throws RangeError where the
 * conversation is a network itself: its row would be lost. Two trips.
 */
export async function link(client: TableClient, conversation: string, to: string | undefined): Promise<void> {
  const rowKey = networkKey(conversation);
  const row = await rowAt(client, rowKey);
  if (row && text(row, 'alias') === undefined) {
    throw new RangeError(`${conversation} is a network itself: it can't show ${to ?? 'nothing'}`);
  }
  if (to !== undefined) await put(client, rowKey, to, row?.etag);
  else if (row) await remove(client, rowKey);
}

async function put(client: TableClient, rowKey: string, to: string, etag: string | undefined): Promise<void> {
  const link = { partitionKey: SHARD, rowKey, alias: to };
  try {
    if (etag === undefined) await client.createEntity(link);
    else await client.updateEntity(link, 'Replace', { etag });
  } catch (error) {
    refusedOrThrow(error);
    // Someone else linked it meanwhile, or the first answer was lost: the row tells.
    const now = await rowAt(client, rowKey);
    if (now === undefined || text(now, 'alias') !== to) throw error;
  }
}

async function remove(client: TableClient, rowKey: string): Promise<void> {
  try {
    await client.deleteEntity(SHARD, rowKey);
  } catch (error) {
    if (refusedOrThrow(error).because !== 'missing') throw error;
  }
}
