import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Page, Store } from '../../storage/store.ts';

/** Rows a trip: as many as the table gives at once. */
const SIZE = 1000;

async function everyPage(read: (want: { size: number; from?: string }) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let page = await read({ size: SIZE });
  items.push(...page.rows);
  while (page.next !== undefined) {
    page = await read({ size: SIZE, from: page.next });
    items.push(...page.rows);
  }
  return items;
}

/** Every item of a network, each once, by number. Two trips, and one more for each 1,000 closed items and decisions. */
export async function allItems(store: Store, { network, items }: NetworkState): Promise<Item[]> {
  const [closed, decisions] = await Promise.all([
    everyPage((want) => store.closed(network.id, want)),
    everyPage((want) => store.decisions(network.id, want)),
  ]);
  // An assignment that was decided stands in two places; read apart, one of them may be older.
  const latest = new Map<number, Item>();
  for (const item of [...decisions, ...closed, ...items]) {
    const known = latest.get(item.number);
    if (known === undefined || known.revision < item.revision) latest.set(item.number, item);
  }
  return [...latest.values()].sort((a, b) => a.number - b.number);
}
