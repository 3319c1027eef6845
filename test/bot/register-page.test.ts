import { describe, expect, it } from 'vitest';
import { registerPage } from '../../bot/commands/register-page.ts';
import type { Item } from '../../domain/items/item.ts';
import type { RegisterQuery } from '../../domain/registers/register.ts';
import type { Want } from '../../storage/store.ts';
import { hjo, itemOf, now, stateOf, tibro } from '../domain/samples.ts';

const struck = (number: number, changed: Partial<Item> = {}) => itemOf(number, { state: 'struck', ...changed });

/** A register of these rows, and how often it was read. */
function registerOf(rows: readonly Item[], open: readonly Item[] = []) {
  let reads = 0;
  const read = ({ size, from = '99999999' }: Want) => {
    reads += 1;
    const left = rows.filter(({ number }) => number < Number(from));
    const page = left.slice(0, size);
    return Promise.resolve({ rows: page, ...(left.length > size ? { next: String(page.at(-1)?.number) } : {}) });
  };
  const turn = {
    now,
    state: { ...stateOf({ items: open }), etags: new Map<string, string>() },
    store: { closed: (_: string, want: Want) => read(want), decisions: (_: string, want: Want) => read(want) },
  };
  return {
    page: async (query: Partial<RegisterQuery>, from?: string) => {
      reads = 0;
      const { items, ...rest } = await registerPage(turn, { of: 'assignments', parties: [], ...query }, from);
      return { numbers: items.map(({ number }) => number), ...rest, reads };
    },
  };
}

const downFrom = (number: number, count: number) => Array.from({ length: count }, (_, index) => number - index);

describe('a page of a register', () => {
  it('takes open and closed by number, as they come', async () => {
    const open = [itemOf(2), itemOf(9)];
    const register = registerOf(
      downFrom(20, 20)
        .filter((number) => number !== 9 && number !== 2)
        .map((number) => struck(number)),
      open,
    );
    expect(await register.page({})).toEqual({ numbers: downFrom(20, 10), next: '11', reads: 1 });
    expect(await register.page({}, '11')).toEqual({ numbers: downFrom(10, 10), reads: 1 });
  });

  it('gives up for a while where hits are rare, and goes on where it stopped', async () => {
    const rows = downFrom(6000, 6000).map((number) =>
      struck(number, number === 500 ? { lines: [{ party: hjo }] } : {}),
    );
    const register = registerOf(
      rows.filter(({ number }) => number !== 600),
      [itemOf(600, { lines: [{ party: hjo }] })],
    );
    const query = { parties: [hjo] };
    const first = await register.page(query);
    expect(first).toMatchObject({ numbers: [], unread: true, reads: 5 });
    expect(await register.page(query, first.next)).toEqual({ numbers: [600, 500], reads: 2 });
  });

  it('is read no further than it takes', async () => {
    const register = registerOf(downFrom(3000, 3000).map((number) => struck(number)));
    expect(await register.page({ status: 'struck', parties: [tibro] })).toMatchObject({ next: '2991', reads: 1 });
  });

  it('asks the tables nothing of what is open', async () => {
    expect(await registerOf([], [itemOf(1)]).page({ status: 'open' })).toEqual({ numbers: [1], reads: 0 });
  });
});
