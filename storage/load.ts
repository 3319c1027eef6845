import type { TableClient } from '@azure/data-tables';
import { byStart } from '../domain/meetings/meeting.ts';
import type { Member } from '../domain/network.ts';
import { text, valueOf, type Row } from './columns.ts';
import { liveKind, liveRange, networkKey } from './keys.ts';
import { pollSchema } from './poll-rows.ts';
import { groupSchema, itemSchema, meetingSchema, memberSchema, networkSchema } from './rows.ts';
import { carryOut } from './steps.ts';
import type { Snapshot } from './store.ts';
import { rowsIn } from './table.ts';

/**
 * The network, or the one that this conversation shows (one trip more). Steps of a long change that a process left
 * behind are carried out first. Undefined where there is no such network.
 */
export async function load(client: TableClient, id: string): Promise<Snapshot | undefined> {
  const rows = await liveRows(client, id);
  const shown = aliasIn(rows, id);
  return shown === undefined ? snapshotOf(id, rows) : snapshotOf(shown, await liveRows(client, shown));
}

async function liveRows(client: TableClient, id: string): Promise<Row[]> {
  const rows = await rowsIn(client, liveRange(id));
  const steps = rows.filter((row) => liveKind(id, row.rowKey) === 'w');
  if (steps.length === 0) return rows;
  await carryOut(client, steps);
  return liveRows(client, id);
}

/** The network that a conversation's row points to. */
export function aliasIn(rows: readonly Row[], id: string): string | undefined {
  const root = rows.find((row) => row.rowKey === networkKey(id));
  return root && text(root, 'alias');
}

function snapshotOf(id: string, rows: readonly Row[]): Snapshot | undefined {
  const of = (kind: string) => rows.filter((row) => liveKind(id, row.rowKey) === kind);
  const [root] = of('0');
  if (root === undefined || text(root, 'alias') !== undefined) return undefined;
  const people = of('m').map(memberOf);
  return {
    network: valueOf(root, networkSchema),
    members: people.filter(({ left }) => left === undefined),
    departed: people.filter(({ left }) => left !== undefined),
    groups: of('g')
      .map((row) => valueOf(row, groupSchema))
      .filter(({ dissolved }) => !dissolved),
    meetings: byStart(of('p').map((row) => valueOf(row, meetingSchema))),
    items: of('o').map((row) => valueOf(row, itemSchema)),
    polls: of('q')
      .map((row) => valueOf(row, pollSchema))
      .sort((a, b) => a.created.at.localeCompare(b.created.at)),
    etags: new Map(rows.map((row) => [row.rowKey, row.etag ?? ''])),
  };
}

function memberOf(row: Row): Member {
  const lastOperation = text(row, 'lastOperation');
  return { ...valueOf(row, memberSchema), ...(lastOperation === undefined ? {} : { lastOperation }) };
}
