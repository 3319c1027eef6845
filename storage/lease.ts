import type { TableClient } from '@azure/data-tables';
import { bareRow, text, type Row } from './columns.ts';
import { LEASE_KEY } from './keys.ts';
import type { LeaseRow } from './owed.ts';
import { submit } from './table.ts';

/** The lease as its row has it. */
export function leaseIn(row: Row | undefined): LeaseRow | undefined {
  return row && { holder: text(row, 'holder') ?? '', etag: row.etag ?? '' };
}

/**
 * Writes `holder` over the row that was read, or the first one: its new ETag. Undefined where another was first. It is
 * that also where the client repeated a write whose answer was lost, so that nobody takes a stranger's ETag for theirs:
 * the holder finds its name in the row when it reads it next.
 */
export async function takeLease(
  client: TableClient,
  over: LeaseRow | undefined,
  holder: string,
): Promise<string | undefined> {
  const row = bareRow(LEASE_KEY, { holder });
  const answer = await submit(client, [over ? ['update', row, 'Replace', { etag: over.etag }] : ['create', row]]);
  return 'refused' in answer ? undefined : answer.etags[0];
}
