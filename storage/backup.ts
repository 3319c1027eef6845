import type { TableClient } from '@azure/data-tables';
import * as z from 'zod';
import type { Row } from './columns.ts';
import { SHARD } from './keys.ts';
import { BATCH_ROWS, chunked, fitsOneBatch, rowsIn, submit, type Action } from './table.ts';

/** What the service adds to each row by itself. */
const ITS_OWN = new Set(['etag', 'timestamp', 'odata.metadata']);

const EVERYTHING = { from: '', to: '~' };

const rowSchema = z.looseObject({ partitionKey: z.literal(SHARD), rowKey: z.string().min(1) });

/** Every row of the table as a line of JSON, in key order. What is saved meanwhile may be in it half. */
export async function linesOf(client: TableClient): Promise<string[]> {
  const rows = await rowsIn(client, EVERYTHING);
  return rows.map((row) =>
    JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => !ITS_OWN.has(name)))),
  );
}

/** The row that a line of a backup holds. Throws an Error that names the line where it holds none. */
function rowIn(line: string, index: number): Row {
  try {
    return rowSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`line ${index + 1} is no row of a backup: nothing was restored`, { cause });
  }
}

/** Puts the rows of a backup in a table that has none, and gives how many. Throws an Error where it has some, or where a line is none. */
export async function restore(client: TableClient, lines: readonly string[]): Promise<number> {
  const rows = lines.filter((line) => line.trim() !== '').map(rowIn);
  if ((await rowsIn(client, EVERYTHING, 1)).length > 0) {
    throw new Error(
      'the table has rows already: a backup is restored in an empty one, so that nothing is written over',
    );
  }
  for (const some of chunked(rows, BATCH_ROWS)) {
    const actions = some.map((row): Action => ['create', row]);
    for (const batch of fitsOneBatch(actions) ? [actions] : actions.map((action) => [action])) {
      const done = await submit(client, batch);
      if ('refused' in done)
        throw new Error('somebody else writes in the table: stop the bot, empty the table, and restore again');
    }
  }
  return rows.length;
}
