import type { Item } from '../../domain/items/item.ts';
import { partyKey } from '../../domain/items/party.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { card, says, typed, type Action, type Card } from '../parts/element.ts';
import { itemRow } from '../parts/rows.ts';
import { itemName } from '../parts/texts.ts';
import { LONGEST_SAID } from '../payloads/said.ts';
import { refusalText } from '../refusals.ts';
import { words } from '../words.ts';

/** An item that may be what somebody tells is done, and the keys of those of its parties who did it. */
export interface MayBeDone {
  readonly item: Item;
  readonly keys: readonly string[];
}

interface Place {
  readonly state: NetworkState;
  readonly now: Instant;
}

/** Captures the sentence as it stands, where a button can carry it. */
function captureActions(sentence: string, network: string): Action[] {
  if (sentence.length > LONGEST_SAID) return [];
  return [button('captureText', words.nearly.done.isNew, { network, words: sentence })];
}

const rowsOf = (found: readonly MayBeDone[], { state, now }: Place) =>
  found.map(({ item, keys }) => itemRow(item, state, now, (party) => keys.includes(partyKey(party))));

/** Ticks what is chosen; named where there is a choice, or something else on the card. */
function tickActions(found: readonly MayBeDone[], network: string, isAlone: boolean): Action[] {
  const { tick, tickOne } = words.nearly.done;
  return found.map(({ item, keys }) =>
    button('tick', isAlone ? tick : tickOne(itemName(item)), {
      ...{ network, number: item.number, revision: item.revision },
      keys: [...keys],
    }),
  );
}

/** Asks whether one of these is what was told as done; else the sentence may be something new. */
export function toldDoneCard(found: readonly MayBeDone[], sentence: string, place: Place): Card {
  const network = place.state.network.id;
  const { isThis, isOneOf } = words.nearly.done;
  return card(
    [says(found.length === 1 ? isThis : isOneOf), ...rowsOf(found, place)],
    [...tickActions(found, network, found.length === 1), ...captureActions(sentence, network)],
  );
}

/** Says that what was told as done is ticked already; `others` may be what is meant, or the sentence something new. */
export function alreadyDoneCard(
  {
    code,
    item,
    names,
  }: { readonly code: 'already-ticked' | 'already-closed'; readonly item: Item; readonly names: readonly string[] },
  others: readonly MayBeDone[],
  sentence: string,
  place: Place,
): Card {
  const { state, now } = place;
  const row = itemRow(item, state, now, ({ name }) => names.includes(name));
  const ask = others.length === 0 ? [] : [says(words.nearly.done.isOther), ...rowsOf(others, place)];
  return card(
    [typed(refusalText({ code, item, names }, dayOf(now))), row, ...ask],
    [...tickActions(others, state.network.id, false), ...captureActions(sentence, state.network.id)],
  );
}
