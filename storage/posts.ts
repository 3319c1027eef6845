import type { TableClient } from '@azure/data-tables';
import * as z from 'zod';
import type { Subject } from '../domain/notices/notice.ts';
import { rowOf, valueOf } from './columns.ts';
import { postKey } from './keys.ts';
import { rowAt } from './table.ts';

/** Remembers which message of the network's channel shows a subject. One trip. */
export async function keepPost(client: TableClient, network: string, subject: Subject, message: string): Promise<void> {
  await client.upsertEntity(rowOf(postKey(network, subject), message), 'Replace');
}

/** The message of the network's channel that shows a subject; undefined where none is known. One trip. */
export async function postOf(client: TableClient, network: string, subject: Subject): Promise<string | undefined> {
  const row = await rowAt(client, postKey(network, subject));
  return row && valueOf(row, z.string());
}
