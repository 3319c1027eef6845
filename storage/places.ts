import type { Item } from '../domain/items/item.ts';
import { bareRow, rowOf } from './columns.ts';
import { closedKey, decisionKey, historyKey, openKey } from './keys.ts';
import type { Action } from './table.ts';

/** The rows an item stands in: among the open or the closed ones, and in the register of decisions. */
export function keysOf(network: string, item: Item): string[] {
  const decision = decisionKey(network, item.number);
  if (item.kind === 'decision') return [decision];
  const own = item.state === 'open' ? openKey(network, item.number) : closedKey(network, item.number);
  return item.decided ? [own, decision] : [own];
}

/** Writes the item wherever it stands now, and takes it away from where it stood. */
export function moveItem(network: string, before: Item | undefined, after: Item): Action[] {
  const keys = keysOf(network, after);
  const columns = { createdAt: after.created.at, ...(after.closed ? { closedAt: after.closed.at } : {}) };
  const left = before ? keysOf(network, before).filter((key) => !keys.includes(key)) : [];
  return [
    ...keys.map((key): Action => ['upsert', rowOf(key, after, columns), 'Replace']),
    ...left.map((rowKey): Action => ['delete', bareRow(rowKey)]),
  ];
}

/** Where the version of an item before this one stands: its history tells what rows it had. */
export const previousKey = (network: string, item: Item): string =>
  historyKey(network, `i${item.number}`, item.revision - 1);
