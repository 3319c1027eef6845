import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { card, heading, labelled, says, typed, MOST_ACTIONS, type Action, type Card } from '../parts/element.ts';
import { itemRow, type First } from '../parts/rows.ts';
import { press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

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
  readonly first?: First | undefined;
  /** Which rows these are, "1–10 av 23". */
  readonly range?: string;
  readonly more?: Action;
}

/** A page of items. */
export function listCard({ title, items, state, now, none, first, range, more }: ListView): Card {
  return card(
    [
      typed(title, { size: 'large', weight: 'bolder' }),
      ...(range === undefined ? [] : [says(range, { isSubtle: true, spacing: 'none' })]),
      ...(items.length === 0 ? [says(none)] : items.map((item) => itemRow(item, state, now, first))),
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
  /** What is the person's own. */
  readonly first?: First | undefined;
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
  const { mute, muteFrom, unmute, unmuteFrom } = words.list.mine;
  const code = shortened(network.code, LONGEST_CODE);
  const [off, on] = several ? [muteFrom(code), unmuteFrom(code)] : [mute, unmute];
  return button('mute', muted ? off : on, { network: network.id, muted });
}

/** What a person owes, in each of the networks. In private it can be chosen not to be reminded of it. */
export function mineCard(networks: readonly MineView[], name: string, isPrivate: boolean, now: Instant): Card {
  const some = networks.filter(({ items }) => items.length > 0);
  const most = Math.max(MINE_LEAST, Math.floor(MINE_ROWS / some.length));
  const several = networks.length > 1;
  const switches = networks.map(({ state, muted }) => muteButton(state, !muted, several));
  return card(
    [
      heading(words.list.mine.heading),
      labelled(words.list.mine.whose, name),
      ...(some.length === 0 ? [says(words.list.mine.nothing)] : []),
      ...some.flatMap(({ state, items, first }) => [
        ...(several ? [typed(state.network.name, { weight: 'bolder' }, { spacing: 'large' })] : []),
        ...items.slice(0, most).map((item) => itemRow(item, state, now, first)),
        ...(items.length > most ? [says(words.list.mine.more(items.length - most))] : []),
      ]),
    ],
    isPrivate ? switches.slice(0, MOST_ACTIONS) : [],
  );
}
