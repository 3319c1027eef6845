import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { card, success, type Card } from '../parts/element.ts';
import { itemRow } from '../parts/rows.ts';
import { itemName, joined, press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Several items that were ticked at once, as they stand now; `undo` takes back all of it. */
export function tickedCard(items: readonly Item[], state: NetworkState, now: Instant, undo: string): Card {
  return card(
    [success(words.item.severalDone(joined(items.map(itemName)))), ...items.map((item) => itemRow(item, state, now))],
    [button('undo', press.undo, { network: state.network.id, operation: undo })],
  );
}
