import { randomUUID } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import type { Change } from '../domain/change.ts';
import type { Item } from '../domain/items/item.ts';
import { valueOf } from './columns.ts';
import { commitInSteps } from './steps.ts';
import { operationAction, submitOnce } from './operations.ts';
import { previousKey } from './places.ts';
import { operationOf, planOf } from './plan.ts';
import { itemSchema, versionSchema } from './rows.ts';
import { StaleError, type Snapshot } from './store.ts';
import { BATCH_ROWS, chunked, fitsOneBatch, rowAt, submit } from './table.ts';

/**
 * Saves the change whole, in one batch wherever it fits. One trip more for each item that wasn't open when the network
 * was loaded: its history tells where it stands. Throws RepeatedError, StaleError or RangeError; nothing is saved then.
 */
export async function commit(client: TableClient, snapshot: Snapshot | undefined, change: Change): Promise<void> {
  const network = networkOf(snapshot, change);
  const earlier = await earlierVersions(client, network, snapshot, change);
  const { notices, ...plan } = planOf(network, snapshot, change, (item) => earlier.get(item.number));
  const operation = operationOf(change);
  const attempt = randomUUID();
  const actions = [plan.network, ...plan.subjects, ...plan.roster].flat();
  const first = operationAction(network, operation, attempt);
  if (fitsOneBatch([first, ...actions, ...notices])) {
    await submitOnce(client, network, operation, attempt, [...actions, ...notices]);
  } else if (fitsOneBatch([first, ...actions])) {
    // Notices ahead of their cause do no harm: should it never come, they don't apply at their time and are dropped.
    for (const some of chunked(notices, BATCH_ROWS)) await submit(client, some);
    await submitOnce(client, network, operation, attempt, actions);
  } else {
    await commitInSteps(client, network, { operation, attempt, plan: { ...plan, notices } });
  }
}

function networkOf(snapshot: Snapshot | undefined, change: Change): string {
  const id = snapshot?.network.id ?? change.network?.id;
  if (id === undefined) throw new RangeError('a change without a snapshot must hold the new network');
  if (change.network && change.network.id !== id) {
    throw new RangeError(`a change of network ${change.network.id} can't be saved in ${id}`);
  }
  return id;
}

/** How the changed items stood: from the snapshot, or, for those that weren't open, from their history. */
async function earlierVersions(
  client: TableClient,
  network: string,
  snapshot: Snapshot | undefined,
  change: Change,
): Promise<ReadonlyMap<number, Item>> {
  const known = new Map(snapshot?.items.map((item) => [item.number, item]));
  const sought = change.items.filter((item) => item.revision > 1 && !known.has(item.number));
  for (const some of chunked(sought, 20)) {
    const rows = await Promise.all(some.map((item) => rowAt(client, previousKey(network, item))));
    for (const [index, row] of rows.entries()) {
      const after = row && itemSchema.safeParse(valueOf(row, versionSchema).after).data;
      if (after === undefined) {
        const { number, revision } = some[index] ?? {};
        throw new StaleError(
          `item ${number} of ${network} has no revision before ${revision}: it was weeded, load again`,
        );
      }
      known.set(after.number, after);
    }
  }
  return known;
}
