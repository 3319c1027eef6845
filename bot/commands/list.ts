import { button } from '../../cards/parts/button.ts';
import { listCard, PAGE } from '../../cards/items/list.ts';
import type { First } from '../../cards/parts/rows.ts';
import { press } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import type { Item } from '../../domain/items/item.ts';
import { byDue, owes } from '../../domain/items/listing.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import { isAskedFor } from '../../domain/registers/register.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { readersOwn } from '../readers-own.ts';
import type { Turn } from '../turn.ts';
import { isAsked, queryOf, showRegister } from './register.ts';

/** A later page takes the place of the one before it; the first is a message of its own. */
const paged = (later: boolean): { place?: 'presser' } => (later ? { place: 'presser' } : {});

/** Where a page begins: at the first row where a card says nothing, or something that no card of ours says. */
export function rowFrom(from: string | undefined): number {
  return /^\d{1,6}$/.test(from ?? '') ? Number(from) : 0;
}

/** One page of open items; `from` is the place of its first. */
function openPage(
  turn: Turn,
  title: string,
  items: readonly Item[],
  filter: string,
  from: number,
  first?: First,
): Answer {
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
      none: words.list.nothing,
      first,
      ...(sorted.length > PAGE ? { range: words.common.range(from + 1, to, sorted.length) } : {}),
      ...(to < sorted.length ? { more } : {}),
    }),
    ...paged(from > 0),
  };
}

/** Those that `lista` lists one by one and not by due date, since they have none to wait for. */
const CLOSED: ReadonlySet<string | undefined> = new Set(['done', 'struck', 'closed']);

/** What stands as a filter says, "försenade Hjo": a page of what is open, or of the register. */
export function list(turn: Turn, filter: string, from?: string): Answer | Promise<Answer> {
  const { state, now } = turn;
  const query = queryOf(state, 'all', filter);
  const { year, status, parties } = query;
  if (year !== undefined || CLOSED.has(status)) {
    return showRegister(turn, { status: 'open', ...query }, from);
  }
  const open = state.items.filter((item) => isAskedFor(item, query, state, now));
  const theirs = parties.length === 0 ? open : open.filter((item) => parties.some((party) => owes(item, party)));
  const keys = new Set(parties.map(partyKey));
  const first = parties.length > 0 ? (party: Party) => keys.has(partyKey(party)) : readersOwn(turn);
  const title = [status === 'overdue' ? words.list.overdue : '', parties.map(({ name }) => name).join(', ')];
  return openPage(turn, title.filter(Boolean).join(' · ') || words.list.open, theirs, filter, rowFrom(from), first);
}

/** As many words as a long name has, or names in a row: a name that nobody has is told of, anything else is a sentence. */
const NAMES = /^\S+(?: \S+){0,2}(?:(?:,| och) \S+){0,30}$/iu;

export const listCommand: Command = {
  typed: [
    {
      says: /^(?<filter>försenade|försenat)(?: uppdrag)?$/iu,
      spoken: (turn, { filter = '' }) => list(turn, filter),
    },
    {
      says: /^(?:lista|öppna uppdrag)(?: uppdrag)?(?: (?!(?:alla )?beslut(?:en)?(?: |$))(?<filter>\S+(?: \S+){0,60}))?$/iu,
      meant: (state, { filter = '' }) => isAsked(state, filter) || NAMES.test(filter),
      spoken: (turn, { filter = '' }) => list(turn, filter.replace(/[.!?]$/, '')),
    },
  ],
  buttons: { list: (turn, { filter, from }) => list(turn, filter, from) },
};
