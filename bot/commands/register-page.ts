import { PAGE } from '../../cards/items/list.ts';
import type { RegisterView } from '../../cards/registers/register.ts';
import type { Item } from '../../domain/items/item.ts';
import { isAskedFor, spanOf, type RegisterQuery } from '../../domain/registers/register.ts';
import type { Store } from '../../storage/store.ts';
import type { Turn } from '../turn.ts';

/** With the one that tells whether there is more, as many as one query gives. */
const READ = 999;

/** So many queries at a time, where little of what is read is asked for. */
const MOST_READS = 5;

type Registers = Pick<Turn, 'state' | 'now'> & { readonly store: Pick<Store, 'closed' | 'decisions'> };

type Found = Pick<RegisterView, 'items' | 'next' | 'unread'>;

/** The open items of a register; those of decisions stand in its own rows. */
function openIn({ state, now }: Registers, query: RegisterQuery, below: number): Item[] {
  if (query.of === 'decisions') return [];
  return state.items.filter((item) => item.number < below && isAskedFor(item, query, state, now)).reverse();
}

/**
 * A page of a register, highest number first, from below the number `from`. One query as long as what is asked for is
 * common, and at most five: then the page tells where to read on.
 */
export async function registerPage(turn: Registers, query: RegisterQuery, from: string | undefined): Promise<Found> {
  const { state, store, now } = turn;
  const { of, status, year } = query;
  const size = query.parties.length > 0 || status !== undefined ? READ : 2 * PAGE;
  const found = openIn(turn, query, from === undefined ? Infinity : Number(from));
  const isInMemory = of !== 'decisions' && (status === 'open' || status === 'overdue');
  const closed: Item[] = [];
  let next = from;
  for (let reads = 0; !isInMemory && closed.length <= PAGE; reads += 1) {
    const page = await store[of === 'decisions' ? 'decisions' : 'closed'](state.network.id, {
      size,
      ...(next === undefined ? {} : { from: next }),
      ...(year === undefined ? {} : { written: spanOf(year) }),
    });
    closed.push(...page.rows.filter((item) => isAskedFor(item, query, state, now)));
    next = page.next;
    if (next === undefined) break;
    if (reads + 1 === MOST_READS && closed.length <= PAGE) return upTo(found, closed, next);
  }
  const items = [...found, ...closed].sort((a, b) => b.number - a.number);
  const shown = items.slice(0, PAGE);
  return { items: shown, ...(items.length > PAGE ? { next: String(shown.at(-1)?.number) } : {}) };
}

/** What was found above the number at which the reading stopped: what is open below it comes in its turn. */
function upTo(open: readonly Item[], closed: readonly Item[], stopped: string): Found {
  const items = [...open.filter(({ number }) => number >= Number(stopped)), ...closed].sort(
    (a, b) => b.number - a.number,
  );
  if (items.length <= PAGE) return { items, next: stopped, unread: true };
  const shown = items.slice(0, PAGE);
  return { items: shown, next: String(shown.at(-1)?.number) };
}
