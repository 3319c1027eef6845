import type { Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Page, Want } from '../../storage/store.ts';
import type { Turn } from '../turn.ts';

/** So many numbers are searched at a time: thirty years of most networks. */
const SPAN = 3000;

/** With the one that tells whether there is more, as many as one query gives. */
const READ = 999;

/** Comments are asked for by so many numbers at a time, newest first, until there are enough of them. */
const WINDOW = 1000;
const MOST_SAID = 3000;

/** What a search looks through. */
export interface Searched {
  readonly items: readonly Item[];
  readonly said: readonly Version<Item>[];
  /** The lowest number of these items, and of those whose comments are among these; 1 where all was read. */
  readonly floor: number;
  readonly saidFloor: number;
}

async function rowsDownTo(
  read: (want: Want) => Promise<Page<Item>>,
  { floor, below }: { readonly floor: number; readonly below: number },
): Promise<Item[]> {
  const rows: Item[] = [];
  for (let from: string | undefined = String(below); from !== undefined;) {
    const page = await read({ size: READ, from });
    rows.push(...page.rows.filter(({ number }) => number >= floor));
    from = page.next !== undefined && Number(page.next) > floor ? page.next : undefined;
  }
  return rows;
}

async function saidDownTo(
  { state, store }: Pick<Turn, 'state' | 'store'>,
  { floor, below }: { readonly floor: number; readonly below: number },
): Promise<Pick<Searched, 'said' | 'saidFloor'>> {
  const said: Version<Item>[] = [];
  let top = below;
  while (top > floor && said.length < MOST_SAID) {
    const from = Math.max(floor, top - WINDOW);
    said.push(...(await store.said(state.network.id, { from, below: top })));
    top = from;
  }
  return { said, saidFloor: top };
}

/**
 * Everything numbered below `below` that wasn't taken back as it was written, and what was said of it, down to where one search ends. Three queries at once: for
 * the closed items, the decisions and the comments, each one more for each further thousand.
 */
export async function readToSearch(turn: Pick<Turn, 'state' | 'store'>, below: number): Promise<Searched> {
  const { state, store } = turn;
  const network = state.network.id;
  const range = { floor: Math.max(1, below - SPAN), below };
  const [closed, decisions, { said, saidFloor }] = await Promise.all([
    rowsDownTo((want) => store.closed(network, want), range),
    rowsDownTo((want) => store.decisions(network, want), range),
    saidDownTo(turn, range),
  ]);
  const open = state.items.filter(({ number }) => number >= range.floor && number < below);
  // An assignment that was decided stands in two places: once is enough.
  const items = new Map([...decisions, ...closed, ...open].map((item) => [item.number, item]));
  const standing = [...items.values()].filter(({ undone }) => !undone);
  return { items: standing, said, floor: range.floor, saidFloor };
}
