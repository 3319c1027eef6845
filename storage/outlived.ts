import type { TableClient } from '@azure/data-tables';
import type { Item } from '../domain/items/item.ts';
import type { Poll } from '../domain/polls/poll.ts';
import { outlivedOf, type Borders } from '../domain/registers/retention.ts';
import type { Instant } from '../domain/time.ts';
import { valueOf, type Row } from './columns.ts';
import { closedPollRange, groupKey, liveKind, pastRange, registerRange, settledBefore, type KeyRange } from './keys.ts';
import { offerSchema } from './offers.ts';
import { pollSchema } from './poll-rows.ts';
import { itemSchema, operationSchema } from './rows.ts';
import type { Snapshot, Weedable } from './store.ts';
import { rowsIn } from './table.ts';

const keysOf = (rows: readonly Row[]) => rows.map(({ rowKey }) => rowKey);

/** An assignment that was decided stands in two places; read apart, one of them may be older. */
function latest(rows: readonly Row[]): Item[] {
  const items = new Map<number, Item>();
  for (const row of rows) {
    const item = valueOf(row, itemSchema);
    if ((items.get(item.number)?.revision ?? 0) < item.revision) items.set(item.number, item);
  }
  return [...items.values()];
}

const doneBefore = (rows: readonly Row[], before: Instant) =>
  rows.filter((row) => valueOf(row, operationSchema).at < before);

/** What another network sent and was answered; what waits for an answer stays. */
const settledOffers = (rows: readonly Row[], before: Instant) =>
  rows.filter((row) => (valueOf(row, offerSchema).settled?.at ?? before) < before);

/** Groups that were dissolved are read by nobody; load leaves them out. */
function dissolved({ etags, groups, network }: Snapshot): string[] {
  const live = new Set(groups.map(({ id }) => groupKey(network.id, id)));
  return [...etags.keys()].filter((key) => liveKind(network.id, key) === 'g' && !live.has(key));
}

/** All of a network that has been kept for longer than its borders. Eight queries at once, one more for each 1,000 rows. */
export async function outlived(client: TableClient, state: Snapshot, borders: Borders): Promise<Weedable> {
  const { id } = state.network;
  const { before } = borders;
  const read = (range: KeyRange) => rowsIn(client, range);
  const [closed, decisions, pollRows, notices, operations, offers, agendas, posts] = await Promise.all([
    read(registerRange(id, 'c', undefined)),
    read(registerRange(id, 'b', undefined)),
    read(closedPollRange(id)),
    read(settledBefore(id, before)),
    read(pastRange(id, 'x')),
    read(pastRange(id, 'f')),
    read(pastRange(id, 'd')),
    read(pastRange(id, 's')),
  ]);
  const polls = pollRows.map((row): Poll => valueOf(row, pollSchema));
  return {
    ...outlivedOf(state, latest([...closed, ...decisions]), polls, borders),
    loose: [
      ...keysOf(notices),
      ...keysOf(doneBefore(operations, before)),
      ...keysOf(settledOffers(offers, before)),
      ...dissolved(state),
    ],
    attached: new Set(keysOf([...agendas, ...posts])),
    etags: state.etags,
  };
}
