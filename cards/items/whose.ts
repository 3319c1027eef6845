import type { Item } from '../../domain/items/item.ts';
import { partyKey } from '../../domain/items/party.ts';
import { button } from '../parts/button.ts';
import { card, MOST_ACTIONS, typed, type Card } from '../parts/element.ts';
import { tickActions } from './item-actions.ts';
import { chooseLinesCard } from './steps.ts';
import { eitherOf, itemName } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Asks whose part of an item is done: a button for each that is left and one for all, or a list where they are many. */
export function whoseCard(item: Item, network: string): Card {
  const left = item.lines.filter(({ done }) => !done).map(({ party }) => party);
  if (left.length >= MOST_ACTIONS) return chooseLinesCard(item, network, []);
  const { number, revision } = item;
  const { question, all } = words.steps.whose;
  return card(
    [
      typed(question(eitherOf(left.map(({ name }) => name)), itemName(item))),
      typed(item.title, { weight: 'bolder' }, { spacing: 'small' }),
    ],
    [
      ...tickActions(item, network, left.length),
      button('tick', all, { network, number, revision, keys: left.map(partyKey) }),
    ],
  );
}
