import type { TableClient } from '@azure/data-tables';
import type { NotesDraft } from '../domain/meetings/notes-draft.ts';
import type { Day } from '../domain/time.ts';
import { bareRow, rowOf, valueOf } from './columns.ts';
import { draftKey, expiredDrafts } from './keys.ts';
import { draftSchema } from './draft-rows.ts';
import { BATCH_ROWS, chunked, rowAt, rowsIn, submit } from './table.ts';

/** Keeps a draft, in place of what it was. One trip. */
export async function keepDraft(client: TableClient, network: string, draft: NotesDraft): Promise<void> {
  await client.upsertEntity(rowOf(draftKey(network, draft), draft, { person: draft.by.id }), 'Replace');
}

/** A draft by its id and expiry; undefined where it has expired or was never kept. */
export async function readDraft(
  client: TableClient,
  network: string,
  draft: Pick<NotesDraft, 'id' | 'expires'>,
): Promise<NotesDraft | undefined> {
  const row = await rowAt(client, draftKey(network, draft));
  return row && valueOf(row, draftSchema);
}

/** Erases the drafts that expired before `today`; gives how many. One trip, and one for each hundred. */
export async function eraseDrafts(client: TableClient, today: Day): Promise<number> {
  const rows = await rowsIn(client, expiredDrafts(today));
  for (const some of chunked(rows, BATCH_ROWS)) {
    // Refused only where another process has erased them meanwhile.
    await submit(
      client,
      some.map(({ rowKey }) => ['delete', bareRow(rowKey)]),
    );
  }
  return rows.length;
}
