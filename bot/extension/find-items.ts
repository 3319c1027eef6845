import { readOnlyCard } from '../../cards/parts/dialog.ts';
import type { Card } from '../../cards/parts/element.ts';
import { itemCard } from '../../cards/items/item.ts';
import { plainCard } from '../../cards/items/own-view.ts';
import { itemDetails, rowTitle } from '../../cards/parts/rows.ts';
import type { Item } from '../../domain/items/item.ts';
import { byDue } from '../../domain/items/listing.ts';
import { readSearch } from '../../domain/registers/search-query.ts';
import { search } from '../../domain/registers/search.ts';
import type { Snapshot, Store } from '../../storage/store.ts';
import { readToSearch } from '../commands/search-reading.ts';
import type { Visit } from '../visit.ts';
import { networksAround } from './networks-around.ts';

/** An item in the list of a search, and the card that choosing it puts in the message. */
export interface Choice {
  readonly title: string;
  readonly details: string;
  readonly card: Card;
}

/** What somebody looks for, and which part of what is found. */
export interface Wanted {
  readonly words: string;
  readonly skip: number;
  readonly count: number;
}

const LONGEST_WORDS = 200;
const MOST_COUNT = 25;

/** Every card goes along in the answer, since phones don't ask for the chosen one alone: as much as a message may hold. */
const MOST_BYTES = 80 * 1024;

const NUMBER = /^(?:[\p{L}\p{N}]+ )?#?(\d{1,7})$/u;

/** What is open, by when it is due, where nothing is looked for yet; else the item of that number, and what has the words. */
async function itemsIn(store: Store, state: Snapshot, words: string): Promise<readonly Item[]> {
  const terms = readSearch(words);
  if (terms.length === 0) return byDue(state.items, state.meetings);
  const { items, said } = await readToSearch({ state, store }, state.network.nextNumber);
  const number = Number(NUMBER.exec(words)?.[1]);
  const numbered = items.filter((item) => item.number === number);
  const hits = search(terms, items, said).hits.map(({ item }) => item);
  return [...numbered, ...hits.filter((item) => !numbered.includes(item))];
}

/** Items of the place's network, or of all that the sender belongs to; undefined where that is none. Three queries more for each network. */
export async function findItems(visit: Visit, { words, skip, count }: Wanted): Promise<readonly Choice[] | undefined> {
  const { store, now } = visit.deps;
  const { networks, acts } = await networksAround(visit);
  if (networks.length === 0) return undefined;
  const asked = words.trim().slice(0, LONGEST_WORDS);
  const found = await Promise.all(
    networks.map(async (state) => (await itemsIn(store, state, asked)).map((item) => ({ state, item }))),
  );
  const page = found.flat().slice(skip, skip + Math.min(count, MOST_COUNT));
  const choices = page.map(({ state, item }): Choice => {
    const card = itemCard({ item, state, now: now() });
    const several = networks.length > 1;
    return {
      title: several ? `${state.network.code} · ${rowTitle(item)}` : rowTitle(item),
      details: itemDetails(item, state, now()),
      card: acts ? plainCard(card) : readOnlyCard(plainCard(card), state.network),
    };
  });
  let bytes = 0;
  return choices.filter(({ card }, index) => {
    bytes += Buffer.byteLength(JSON.stringify(card));
    return index === 0 || bytes <= MOST_BYTES;
  });
}
