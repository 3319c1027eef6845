import type { TableEntity } from '@azure/data-tables';
import type * as z from 'zod';
import { SHARD } from './keys.ts';

/** A row as it is written or was read. */
export interface Row extends TableEntity {
  readonly rowKey: string;
  readonly etag?: string;
}

/** The service takes 32 Ki UTF-16 units in one string property, and 1 MiB in a row. */
const LONGEST_COLUMN = 32_000;
const LONGEST_JSON = 450_000;

/**
 * The version of what rows hold; rows that don't tell theirs are of the first. Older rows are read as they are, since
 * what a schema has gained may be missing or has a default. Raise it with the first change of a schema after a release,
 * and keep rows of that release in test/storage/fixtures.
 */
export const VERSION = 2;

// Azurite's reader of batches stops at line separators, and XML-minded clients at the last code points of the plane.
const AWKWARD = /[\u007f-\u009f\u2028\u2029\ufff0-\uffff]/g;

/**
 * A row that holds `value` as JSON, in as many columns as it takes. `parts` tells how many, so that a merge over a
 * longer value leaves nothing behind that is read. Throws RangeError where the value is too long for a row.
 */
export function rowOf(rowKey: string, value: unknown, columns: Readonly<Record<string, string>> = {}): Row {
  const json = JSON.stringify(value).replace(
    AWKWARD,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (json.length > LONGEST_JSON) {
    throw new RangeError(`${rowKey} takes ${json.length} characters, and a row holds ${LONGEST_JSON}: shorten it`);
  }
  const parts = cut(json);
  const named = Object.fromEntries(parts.map((part, index) => [`json${index}`, part]));
  return { partitionKey: SHARD, rowKey, version: VERSION, parts: parts.length, ...named, ...columns };
}

/** A row's key alone: to delete it, or to merge columns into it. */
export function bareRow(rowKey: string, columns: Readonly<Record<string, string>> = {}): Row {
  return { partitionKey: SHARD, rowKey, ...columns };
}

/** Never between the halves of a surrogate pair: half a character would be replaced by the service. */
function cut(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + LONGEST_COLUMN, text.length);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/**
 * The value that a row holds. Throws an error that names the row where it doesn't fit the schema, and where it is of a
 * later version: saved again from here, it would lose what only that version knows of.
 */
export function valueOf<T>(row: Row, schema: z.ZodType<T>): T {
  if (typeof row.version === 'number' && row.version > VERSION) {
    throw new Error(
      `the row ${row.rowKey} was written by a later version of Uppdrag (rows ${row.version}; this one knows ${VERSION}): deploy that version again`,
    );
  }
  const count = typeof row.parts === 'number' ? row.parts : 0;
  const json = Array.from({ length: count }, (_, index) => text(row, `json${index}`) ?? '').join('');
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(`the row ${row.rowKey} can't be read: it was changed by hand or by another version`, {
      cause,
    });
  }
}

/** A text column of a row; undefined where there is none. */
export function text(row: Row, column: string): string | undefined {
  const value = row[column];
  return typeof value === 'string' ? value : undefined;
}
