import type { Item } from '../../domain/items/item.ts';
import { rowOf } from '../../storage/columns.ts';
import { closedKey } from '../../storage/keys.ts';
import { BATCH_ROWS } from '../../storage/table.ts';
import type { Town } from './town.ts';

const FIRST = 10_000_000;

function closedItem(number: number): Item {
  const stamp = { by: { id: 'person-0', name: 'Person Nummer0' }, at: '2026-05-04T09:00:00.000Z' };
  return {
    number,
    revision: 2,
    kind: 'assignment',
    title: `Lämna underlag till presidiet, omgång ${number}`,
    note: '',
    lines: [{ party: { kind: 'municipality', name: 'Tibro' }, done: stamp }],
    due: { kind: 'date', day: '2026-05-15' },
    decided: false,
    state: 'done',
    created: stamp,
    closed: stamp,
  };
}

/** Writes closed items straight into the table, from the `from`th up to, and without, the `to`th. */
export async function storeClosed({ client, network }: Town, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += BATCH_ROWS) {
    const numbers = Array.from({ length: Math.min(BATCH_ROWS, to - first) }, (_, index) => FIRST + first + index);
    const rows = numbers.map((number) => rowOf(closedKey(network, number), closedItem(number)));
    await client.submitTransaction(rows.map((row) => ['create', row]));
  }
}
