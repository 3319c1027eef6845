import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { card, says, type Card } from '../parts/element.ts';
import { itemRow } from '../parts/rows.ts';
import { itemName } from '../parts/texts.ts';
import { LONGEST_SAID } from '../payloads/said.ts';
import { words } from '../words.ts';

/** An item that may be what somebody tells is done, and the keys of those of its parties who did it. */
export interface MayBeDone {
  readonly item: Item;
  readonly keys: readonly string[];
}

/** Asks whether one of these is what was told as done; else the sentence may be something new. */
export function toldDoneCard(
  found: readonly MayBeDone[],
  sentence: string,
  { state, now }: { readonly state: NetworkState; readonly now: Instant },
): Card {
  const network = state.network.id;
  const { isThis, isOneOf, tick, tickOne, isNew } = words.nearly.done;
  return card(
    [says(found.length === 1 ? isThis : isOneOf), ...found.map(({ item }) => itemRow(item, state, now))],
    [
      ...found.map(({ item, keys }) =>
        button('tick', found.length === 1 ? tick : tickOne(itemName(item)), {
          ...{ network, number: item.number, revision: item.revision },
          keys: [...keys],
        }),
      ),
      ...(sentence.length > LONGEST_SAID ? [] : [button('captureText', isNew, { network, words: sentence })]),
    ],
  );
}
