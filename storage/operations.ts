import type { TableClient } from '@azure/data-tables';
import type { Operation } from '../domain/change.ts';
import { rowOf, text, valueOf } from './columns.ts';
import { operationKey } from './keys.ts';
import { operationSchema } from './rows.ts';
import { RepeatedError, StaleError } from './store.ts';
import { rowAt, submit, type Action } from './table.ts';

/** The operation; undefined where it hasn't been done. */
export async function readOperation(client: TableClient, network: string, id: string): Promise<Operation | undefined> {
  const row = await rowAt(client, operationKey(network, id));
  return row && valueOf(row, operationSchema);
}

/**
 * Does the actions together with the operation's own row, once. `attempt` is this try's own word: where the client lost
 * the first answer and was refused the second time, the row tells that it was we. Throws RepeatedError or StaleError.
 */
export async function submitOnce(
  client: TableClient,
  network: string,
  operation: Operation,
  attempt: string,
  actions: readonly Action[],
): Promise<void> {
  const answer = await submit(client, [operationAction(network, operation, attempt), ...actions]);
  if (!('refused' in answer)) return;
  const row = await rowAt(client, operationKey(network, operation.id));
  if (row === undefined) {
    const first = answer.refused.action;
    const key = (first === undefined ? undefined : actions[first - 1]?.[1].rowKey) ?? 'a row';
    throw new StaleError(`${key} was changed by someone else: load ${network} again and decide again`);
  }
  if (text(row, 'attempt') !== attempt) throw new RepeatedError(valueOf(row, operationSchema));
}

/** The operation's row, first in its batch. */
export function operationAction(network: string, operation: Operation, attempt: string): Action {
  return ['create', rowOf(operationKey(network, operation.id), operation, { attempt })];
}
