import type { Item } from '../../domain/items/item.ts';
import { isOf } from '../../domain/people/members.ts';
import type { NetworkState } from '../../domain/network.ts';
import { button } from '../parts/button.ts';
import type { Card, Refresh } from '../parts/element.ts';
import { words } from '../words.ts';

/** Teams draws a card anew for at most this many people ("User Specific Views"); who more of them it is, all see the same. */
const MOST_VIEWERS = 60;

/** What Teams sends by itself where a card has views. */
export const OWN_VIEW = 'own';

/** What of a card its views keep. */
export interface Viewed {
  readonly item: Item;
  readonly state: NetworkState;
  /** The operation that Ångra takes back. */
  readonly undo?: string | undefined;
  readonly withHistory: boolean;
}

/**
 * Has Teams draw an item's card anew for those who still owe some of it, each with their own part first. Undefined where
 * everybody's would be alike, and where they are too many.
 */
export function ownViews({ item, state, undo, withHistory }: Viewed): Refresh | undefined {
  const { lines, number } = item;
  const open = lines.filter(({ done }) => done === undefined);
  if (item.state !== 'open' || lines.length < 2) return undefined;
  const owing = state.members.filter((member) => open.some(({ party }) => isOf(party, member, state.groups)));
  if (owing.length === 0 || owing.length > MOST_VIEWERS) return undefined;
  const data = {
    ...{ network: state.network.id, number },
    ...(undo === undefined ? {} : { undo }),
    ...(withHistory ? { history: true as const } : {}),
  };
  return { action: button(OWN_VIEW, words.item.press.ownPart, data), userIds: owing.map(({ teamsId }) => teamsId) };
}

/** A card that everybody sees alike: in private, in an answer to who pressed, and in a message that isn't the bot's. */
export function plainCard({ refresh: _refresh, ...card }: Card): Card {
  return card;
}
