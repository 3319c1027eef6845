import { odata, type TableClient } from '@azure/data-tables';
import type { Version } from '../domain/change.ts';
import type { Item } from '../domain/items/item.ts';
import type { Subject } from '../domain/notices/notice.ts';
import type { Poll } from '../domain/polls/poll.ts';
import { takesBack } from '../domain/undo.ts';
import * as z from 'zod';
import { text, valueOf } from './columns.ts';
import {
  afterNetwork,
  allLive,
  closedPollRange,
  historiesRange,
  historyRange,
  itemHistoryRange,
  registerRange,
  whoRange,
  type KeyRange,
} from './keys.ts';
import { SAID_NOTHING } from './plan.ts';
import { pollSchema } from './poll-rows.ts';
import { itemSchema, networkSchema, versionSchema } from './rows.ts';
import type { Page, Want } from './store.ts';
import { rowsIn } from './table.ts';

/**
 * A page of closed items ("c") or of the register of decisions ("b"), highest number first. Throws RangeError where
 * `from` is no page's `next`.
 */
export async function itemsIn(
  client: TableClient,
  network: string,
  letter: 'c' | 'b',
  { size, from, since, written }: Want,
): Promise<Page<Item>> {
  if (from !== undefined && !/^[1-9]\d{0,7}$/.test(from)) {
    throw new RangeError(`"${from}" is no place to read on from: hand back "next" of the page before`);
  }
  const range = registerRange(network, letter, from === undefined ? undefined : Number(from));
  const filters = [
    ...(since === undefined ? [] : [odata`closedAt ge ${since}`]),
    // Turned round, since a row without the column fails every comparison: it is to be read, not left out.
    ...(written === undefined
      ? []
      : [odata`not (createdAt lt ${written.from}) and not (createdAt ge ${written.before})`]),
  ];
  // One more than asked for tells whether there is a next page.
  const found = await rowsIn(client, range, size + 1, filters.length === 0 ? undefined : filters.join(' and '));
  const rows = found.slice(0, size).map((row) => valueOf(row, itemSchema));
  const last = rows.at(-1);
  return found.length > size && last ? { rows, next: String(last.number) } : { rows };
}

/** Polls that are no longer open, the one asked last first. */
export async function closedPolls(client: TableClient, network: string, size: number): Promise<Poll[]> {
  const rows = await rowsIn(client, closedPollRange(network), size);
  return rows.map((row) => valueOf(row, pollSchema));
}

/** Every version of an item, a meeting or a poll, oldest first. */
export async function historyOf(client: TableClient, network: string, subject: Subject): Promise<Version[]> {
  const rows = await rowsIn(client, historyRange(network, subject));
  return rows.map((row) => valueOf(row, versionSchema));
}

/** Every version of every item and meeting, those of each oldest first. */
export async function histories(client: TableClient, network: string): Promise<Version[]> {
  const rows = await rowsIn(client, historiesRange(network));
  return rows.map((row) => valueOf(row, versionSchema));
}

/** The versions of items numbered from `from` up to, and without, `below` that came with words, comments and reasons, or took some back. */
export async function saidIn(
  client: TableClient,
  network: string,
  numbers: { readonly from: number; readonly below: number },
): Promise<Version<Item>[]> {
  // Turned round for the rows from before there was such a column.
  const rows = await rowsIn(client, itemHistoryRange(network, numbers), Infinity, odata`not (said eq ${SAID_NOTHING})`);
  const versions: Version[] = rows.map((row) => valueOf(row, versionSchema));
  return versions.filter(
    (version): version is Version<Item> =>
      (version.text !== undefined || takesBack(version.verb)) && 'number' in version.after,
  );
}

/** The ids of the networks a person is a member of. */
export async function networksOf(client: TableClient, person: string): Promise<string[]> {
  const rows = await rowsIn(client, whoRange(person));
  return rows.map((row) => valueOf(row, z.string()));
}

/** The ids of all networks, by stepping from one to the next: the rows between them are never read. */
export async function networks(client: TableClient): Promise<string[]> {
  const ids: string[] = [];
  for (let range: KeyRange | undefined = allLive; range !== undefined;) {
    const [row] = await rowsIn(client, range, 1);
    // A conversation that shows another network is passed by.
    if (row && text(row, 'alias') === undefined) ids.push(valueOf(row, networkSchema).id);
    range = row && afterNetwork(row.rowKey);
  }
  return ids;
}
