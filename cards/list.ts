import type { Item } from '../domain/item.ts';
import type { NetworkState } from '../domain/network.ts';
import type { Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { card, heading, labelled, says, typed, MOST_ACTIONS, type Action, type Card } from './element.ts';
import { itemRow } from './rows.ts';
import { press, shortened } from './texts.ts';

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
    [
      ...(more ? [more] : []),
      button('new', press.new, { network: state.network.id }),
      button('askSearch', press.search, { network: state.network.id }),
    ],
  );
}

/** What one network says of what is mine there. */
export interface MineView {
  readonly state: NetworkState;
  readonly items: readonly Item[];
  /** Private reminders are turned off. */
  readonly muted: boolean;
}

/** Rows of mine in all, shared by the networks, and how few of them each gets where there are many. */
const MINE_ROWS = 40;
const MINE_LEAST = 5;

/** A network's short name as long as a button takes. */
const LONGEST_CODE = 20;

/** Turns private reminders from one network off or on. */
export function muteButton({ network }: Pick<NetworkState, 'network'>, muted: boolean, several: boolean): Action {
  const what = `påminnelser${several ? ` från ${shortened(network.code, LONGEST_CODE)}` : ''}`;
  return button('mute', muted ? `Stäng av ${what}` : `Slå på ${what}`, { network: network.id, muted });
}

/** What a person owes, in each of the networks. In private it can be chosen not to be reminded of it. */
export function mineCard(networks: readonly MineView[], name: string, isPrivate: boolean, now: Instant): Card {
  const some = networks.filter(({ items }) => items.length > 0);
  const most = Math.max(MINE_LEAST, Math.floor(MINE_ROWS / some.length));
  const several = networks.length > 1;
  const switches = networks.map(({ state, muted }) => muteButton(state, !muted, several));
  return card(
    [
      heading('Mina uppdrag'),
      labelled('För', name),
      ...(some.length === 0 ? [says('Du har inget öppet uppdrag. Skriv ”lista” för att se allas.')] : []),
      ...some.flatMap(({ state, items }) => [
        ...(several ? [typed(state.network.name, { weight: 'bolder' }, { spacing: 'large' })] : []),
        ...items.slice(0, most).map((item) => itemRow(item, state, now)),
        ...(items.length > most ? [says(`… och ${items.length - most} till. Skriv ”lista” för att se alla.`)] : []),
      ]),
    ],
    isPrivate ? switches.slice(0, MOST_ACTIONS) : [],
  );
}
