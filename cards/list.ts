import type { Item } from '../domain/item.ts';
import type { NetworkState } from '../domain/network.ts';
import type { Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { card, heading, labelled, says, typed, type Action, type Card } from './element.ts';
import { itemRow } from './rows.ts';
import { press } from './texts.ts';

/** Rows on one page of a list. */
export const PAGE = 10;

/** What a list shows: one page of it. */
export interface ListView {
  /** It may be the names that were asked for. */
  readonly title: string;
  readonly items: readonly Item[];
  readonly state: NetworkState;
  readonly now: Instant;
  /** What stands there when there is nothing to list. */
  readonly none: string;
  /** Which rows these are, "1–10 av 23". */
  readonly range?: string;
  readonly more?: Action;
}

/** A page of items. */
export function listCard({ title, items, state, now, none, range, more }: ListView): Card {
  return card(
    [
      typed(title, { size: 'large', weight: 'bolder' }),
      ...(range === undefined ? [] : [says(range, { isSubtle: true, spacing: 'none' })]),
      ...(items.length === 0 ? [says(none)] : items.map((item) => itemRow(item, state, now))),
    ],
    [...(more ? [more] : []), button('new', press.new, { network: state.network.id })],
  );
}

/** What one network says of what is mine there. */
export interface MineView {
  readonly state: NetworkState;
  readonly items: readonly Item[];
}

/** Rows of mine in all, shared by the networks, and how few of them each gets where there are many. */
const MINE_ROWS = 40;
const MINE_LEAST = 5;

/** What a person owes, in each of the networks. */
export function mineCard(networks: readonly MineView[], name: string, now: Instant): Card {
  const some = networks.filter(({ items }) => items.length > 0);
  const most = Math.max(MINE_LEAST, Math.floor(MINE_ROWS / some.length));
  return card([
    heading('Mina uppdrag'),
    labelled('För', name),
    ...(some.length === 0 ? [says('Du har inget öppet uppdrag. Skriv ”lista” för att se allas.')] : []),
    ...some.flatMap(({ state, items }) => [
      ...(networks.length > 1 ? [typed(state.network.name, { weight: 'bolder' }, { spacing: 'large' })] : []),
      ...items.slice(0, most).map((item) => itemRow(item, state, now)),
      ...(items.length > most ? [says(`… och ${items.length - most} till. Skriv ”lista” för att se alla.`)] : []),
    ]),
  ]);
}
