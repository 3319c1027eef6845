import type { TableClient } from '@azure/data-tables';
import * as z from 'zod';
import type { Operation } from '../domain/change.ts';
import { bareRow, rowOf, valueOf, type Row } from './columns.ts';
import { stepKey } from './keys.ts';
import { operationAction, submitOnce } from './operations.ts';
import type { Plan, Unit } from './plan.ts';
import { BATCH_ROWS, fitsOneBatch, submit, type Action } from './table.ts';

// A change too long for one batch is accepted in one batch and carried out in several. The accepting batch holds the
// operation's row, the network's row and, as rows of their own, the steps: what each later batch is to write. A step's
// batch takes its own row away, so each is done once, whoever does it. If the process dies, the next load of the network
// finds the steps that are left, and does them before it answers: nobody sees half a change for long, and none stays.

const STEP_ROWS = BATCH_ROWS - 1;
const STEP_CHARACTERS = 400_000;

const row = z.looseObject({ partitionKey: z.string(), rowKey: z.string() });
const mode = z.enum(['Replace', 'Merge']);
const action = z.union([
  z.tuple([z.enum(['create', 'delete']), row]),
  z.tuple([z.literal('upsert'), row, mode]),
  z.tuple([z.literal('update'), row, mode, z.object({ etag: z.string() })]),
]);
const stepSchema = z.array(z.array(action));

/** A change that is to be carried out in steps. */
export interface LongChange {
  readonly operation: Operation;
  readonly attempt: string;
  readonly plan: Plan;
}

/**
 * Accepts the change, or throws RepeatedError, StaleError or RangeError and saves nothing; then carries it out. The
 * histories of items and meetings that were there before are written as it is accepted, as far as there is room: they
 * tell whether someone else was first. Of what is left, a unit that someone else changed meanwhile is left to them.
 */
export async function commitInSteps(client: TableClient, network: string, change: LongChange): Promise<void> {
  const { operation, attempt, plan } = change;
  const isNew = ([history]: Unit) => history?.[1].rowKey.endsWith('!00000001') ?? true;
  if (plan.network.length === 0 && plan.subjects.some(isNew)) {
    throw new RangeError('new items take numbers: a change that creates many must hold the network with the next one');
  }
  const others = [...plan.subjects.filter(isNew), ...plan.roster, ...plan.notices.map((notice) => [notice])];
  const old = plan.subjects.filter((unit) => !isNew(unit));
  for (let guards = Math.min(old.length, BATCH_ROWS - 2); ; guards -= 1) {
    const steps = stepsOf([...old.slice(0, guards).map((unit) => unit.slice(1)), ...old.slice(guards), ...others]);
    const rows = steps.map((units, index) => rowOf(stepKey(network, operation.id, index), units));
    const actions = [
      ...plan.network,
      ...old.slice(0, guards).flatMap((unit) => unit.slice(0, 1)),
      ...rows.map((one): Action => ['create', one]),
    ];
    if (fitsOneBatch([operationAction(network, operation, attempt), ...actions])) {
      await submitOnce(client, network, operation, attempt, actions);
      await carryOut(client, rows);
      return;
    }
    if (guards === 0) throw new RangeError(`operation ${operation.id} is too long to be saved at once: split it`);
  }
}

/** The units in as few steps as hold them, in order. */
export function stepsOf(units: readonly Unit[]): Unit[][] {
  const steps: Unit[][] = [];
  let rows = STEP_ROWS;
  let characters = 0;
  for (const unit of units) {
    const length = JSON.stringify(unit).length;
    if (rows + unit.length > STEP_ROWS || characters + length > STEP_CHARACTERS) {
      steps.push([]);
      rows = 0;
      characters = 0;
    }
    steps.at(-1)?.push(unit);
    rows += unit.length;
    characters += length;
  }
  return steps;
}

/** Does the steps that are left of accepted changes, in order; each is done once, by whoever comes first. */
export async function carryOut(client: TableClient, steps: readonly Row[]): Promise<void> {
  for (const step of steps) {
    let units: Unit[] = valueOf(step, stepSchema);
    for (;;) {
      const answer = await submit(client, [['delete', bareRow(step.rowKey)], ...units.flat()]);
      // The step's own row comes first: gone, the step was done, perhaps by us in an attempt whose answer was lost.
      if (!('refused' in answer) || answer.refused.action === 0) break;
      units = without(units, answer.refused.action);
    }
  }
}

/** The units but the one that holds the batch's action at `place`; place 0 is the step's own row. */
function without(units: readonly Unit[], place: number | undefined): Unit[] {
  if (place === undefined) throw new Error('the service refused a step without telling which of its rows');
  let next = 1;
  return units.filter((unit) => {
    const first = next;
    next += unit.length;
    return place < first || place >= next;
  });
}
