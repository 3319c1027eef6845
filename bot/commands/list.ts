import { button } from '../../cards/button.ts';
import { listCard, PAGE } from '../../cards/list.ts';
import { press } from '../../cards/texts.ts';
import { byDue, isOverdue, owes } from '../../domain/listing.ts';
import type { Item } from '../../domain/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Party } from '../../domain/party.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../turn.ts';
import { partiesNamed } from './names.ts';

/** A later page takes the place of the one before it; the first is a message of its own. */
const paged = (later: boolean): { place?: 'presser' } => (later ? { place: 'presser' } : {});

/** Where a page begins: at the first row where a card says nothing, or something that no card of ours says. */
export function rowFrom(from: string | undefined): number {
  return /^\d{1,6}$/.test(from ?? '') ? Number(from) : 0;
}

/** One page of open items; `from` is the place of its first. */
function openPage(turn: Turn, title: string, items: readonly Item[], filter: string, from: number): Answer {
  const { state, now } = turn;
  const sorted = byDue(items, state.meetings);
  const page = sorted.slice(from, from + PAGE);
  const to = from + page.length;
  const more = button('list', press.more, { network: state.network.id, filter, from: String(to) });
  return {
    card: listCard({
      title: `${title} (${sorted.length})`,
      items: page,
      state,
      now,
      none: 'Här finns inget öppet.',
      ...(sorted.length > PAGE ? { range: `${from + 1}–${to} av ${sorted.length}` } : {}),
      ...(to < sorted.length ? { more } : {}),
    }),
    ...paged(from > 0),
  };
}

/** One page of what is closed, latest number first. */
async function closedPage(turn: Turn, filter: string, from?: string): Promise<Answer> {
  const { state, store, now } = turn;
  const page = await store.closed(state.network.id, { size: PAGE, ...(from === undefined ? {} : { from }) });
  const more =
    page.next === undefined
      ? {}
      : { more: button('list', press.more, { network: state.network.id, filter, from: page.next }) };
  return {
    card: listCard({ title: 'Klara och avskrivna', items: page.rows, state, now, none: 'Inget är klart än.', ...more }),
    ...paged(from !== undefined),
  };
}

const CLOSED = /^(?:klara|klart|avskrivna|stängda)$/iu;
const OVERDUE = /^(?:försenade|försenat|sena)$/iu;

/** Those that a text names; an outside body is known by the open items alone, not by the roster. */
function partiesListed(state: NetworkState, written: string): Party[] {
  const parties = state.items.flatMap(({ lines }) => lines.map(({ party }) => party));
  const outside = parties.filter(
    ({ kind, name }) => kind === 'outside' && name.toLocaleLowerCase('sv') === written.toLocaleLowerCase('sv'),
  );
  if (outside.length === 0) return partiesNamed(state, written);
  return [...new Map(outside.map((party) => [party.name, party])).values()];
}

function list(turn: Turn, filter: string, from?: string): Answer | Promise<Answer> {
  const { state, now } = turn;
  const first = rowFrom(from);
  if (CLOSED.test(filter)) return closedPage(turn, filter, from);
  if (filter === '') return openPage(turn, 'Öppet', state.items, filter, first);
  if (OVERDUE.test(filter)) {
    const overdue = state.items.filter((item) => isOverdue(item, state.meetings, dayOf(now)));
    return openPage(turn, 'Försenade', overdue, filter, first);
  }
  const parties = partiesListed(state, filter);
  const theirs = state.items.filter((item) => parties.some((party) => owes(item, party)));
  return openPage(turn, parties.map(({ name }) => name).join(', '), theirs, filter, first);
}

export const listCommand: Command = {
  typed: [
    {
      // More words than a long name has, and no names in a row, are a sentence that begins with "lista", and are captured.
      says: /^(?:lista|öppna uppdrag)(?: (?<filter>\S+(?: \S+){0,2}(?:(?:,| och) \S+){0,30}))?$/iu,
      spoken: (turn, { filter = '' }) => list(turn, filter.replace(/[.!?]$/, '')),
    },
  ],
  buttons: { list: (turn, { filter, from }) => list(turn, filter, from) },
};
