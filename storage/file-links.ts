import { odata, type TableClient } from '@azure/data-tables';
import * as z from 'zod';
import type { FileLink } from '../domain/registers/file-link.ts';
import type { Instant } from '../domain/time.ts';
import { bareRow, rowOf, valueOf } from './columns.ts';
import { fileLinkKey, fileLinks, SHARD } from './keys.ts';
import { refusedOrThrow } from './refused.ts';
import { alike } from './rows.ts';
import { BATCH_ROWS, chunked, rowAt, rowsIn, submit } from './table.ts';

/** A link to a file, as its row's JSON has it. */
export const fileLinkSchema = z.object({
  network: z.string(),
  person: z.string(),
  kind: z.string(),
  parameters: z.record(z.string(), z.string()),
  expires: z.string(),
});
alike<z.infer<typeof fileLinkSchema>, FileLink>(true);

/** Keeps a link under the SHA-256 of its token, so that the table gives nobody a link that works. One trip. */
export async function keepFileLink(client: TableClient, hash: string, link: FileLink): Promise<void> {
  await client.upsertEntity(rowOf(fileLinkKey(hash), link, { expires: link.expires, person: link.person }), 'Replace');
}

/** The link with this hash; undefined where there is none, or none any longer. One trip. */
export async function readFileLink(client: TableClient, hash: string): Promise<FileLink | undefined> {
  const row = await rowAt(client, fileLinkKey(hash));
  return row && valueOf(row, fileLinkSchema);
}

/** Takes a link away, if it is there still. One trip. */
export async function removeFileLink(client: TableClient, hash: string): Promise<void> {
  try {
    await client.deleteEntity(SHARD, fileLinkKey(hash));
  } catch (error) {
    if (refusedOrThrow(error).because !== 'missing') throw error;
  }
}

/** Erases the links that have expired at `now`; gives how many. One trip, and one for each hundred. */
export async function eraseFileLinks(client: TableClient, now: Instant): Promise<number> {
  const rows = await rowsIn(client, fileLinks, Infinity, odata`expires le ${now}`);
  for (const some of chunked(rows, BATCH_ROWS)) {
    // Refused only where one of them was taken away meanwhile: the next round has the others.
    await submit(
      client,
      some.map(({ rowKey }) => ['delete', bareRow(rowKey)]),
    );
  }
  return rows.length;
}
