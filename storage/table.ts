import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { bareRow, type Row } from './columns.ts';
import { SHARD, type KeyRange } from './keys.ts';
import { refusedOrThrow, type Refused } from './refused.ts';

/** One row of a batch: create (refused where it exists), put (whatever stands there), merge, or delete. */
export type Action =
  | readonly ['create' | 'delete', Row]
  | readonly ['upsert', Row, 'Replace' | 'Merge']
  | readonly ['update', Row, 'Replace' | 'Merge', { readonly etag: string }];

/** The service takes 100 rows in a batch, and 4 MiB; the rest is left for the headers of each row. */
export const BATCH_ROWS = 100;
const BATCH_BYTES = 3_500_000;

const bytesOf = (actions: readonly Action[]) => Buffer.byteLength(JSON.stringify(actions)) + 600 * actions.length;

/** Whether the actions go into one batch. */
export function fitsOneBatch(actions: readonly Action[]): boolean {
  return actions.length <= BATCH_ROWS && bytesOf(actions) <= BATCH_BYTES;
}

/** `list` in pieces of at most `size`. */
export function chunked<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** Does all the actions or none. The new ETag of each row, or why not; throws whatever else goes wrong. */
export async function submit(
  client: TableClient,
  actions: readonly Action[],
): Promise<{ etags: readonly (string | undefined)[] } | { refused: Refused }> {
  try {
    const answer = await client.submitTransaction(actions.map((action) => [...action] as TransactionAction));
    return { etags: answer.subResponses.map((one) => one.etag) };
  } catch (error) {
    return { refused: refusedOrThrow(error) };
  }
}

/** Deletes rows, a hundred in a trip; one that is gone already is passed by, at a trip more. Gives how many it deleted. */
export async function deleteRows(client: TableClient, keys: readonly string[]): Promise<number> {
  let count = 0;
  for (const some of chunked(keys, BATCH_ROWS)) {
    let left = some;
    while (left.length > 0) {
      const answer = await submit(
        client,
        left.map((key) => ['delete', bareRow(key)]),
      );
      if (!('refused' in answer)) {
        count += left.length;
        break;
      }
      const { action } = answer.refused;
      if (action === undefined) throw new Error('the service refused a batch without telling which of its rows');
      left = left.filter((_, index) => index !== action);
    }
  }
  return count;
}

/** The row with this key; undefined where there is none. */
export async function rowAt(client: TableClient, rowKey: string): Promise<Row | undefined> {
  try {
    return await client.getEntity<Row>(SHARD, rowKey);
  } catch (error) {
    if (refusedOrThrow(error).because === 'missing') return undefined;
    throw error;
  }
}

/** The rows of a range in key order, at most `limit`; `and` is one more OData condition. One query per 1,000 rows. */
export async function rowsIn(client: TableClient, range: KeyRange, limit = Infinity, and?: string): Promise<Row[]> {
  const keys = odata`PartitionKey eq ${SHARD} and RowKey ge ${range.from} and RowKey lt ${range.to}`;
  const filter = and === undefined ? keys : `${keys} and ${and}`;
  const rows: Row[] = [];
  const pages = client.listEntities<Row>({ queryOptions: { filter } }).byPage({ maxPageSize: Math.min(limit, 1000) });
  // A page may be empty and yet have a next one: the service stops where it stopped looking, not where it found.
  for await (const page of pages) {
    rows.push(...page);
    if (rows.length >= limit) break;
  }
  return rows.slice(0, limit);
}
