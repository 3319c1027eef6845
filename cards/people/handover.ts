import type { Item } from '../../domain/items/item.ts';
import type { Left } from '../../domain/people/left-behind.ts';
import { byDue } from '../../domain/items/listing.ts';
import type { NetworkState } from '../../domain/network.ts';
import { partyKey, type Line } from '../../domain/items/party.ts';
import type { Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import { card, heading, labelled, problem, says, success, typed, type Card, type Element } from '../parts/element.ts';
import { partyTitle } from '../items/form-choices.ts';
import { partyChoices } from '../items/form-reading.ts';
import { itemDetails, rowTitle } from '../parts/rows.ts';
import { itemName, press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Rows on the card of what somebody left; of more, the rest come when these are handed over. */
const MOST_LEFT = 15;

/** Who takes over: a municipality, a group or a person. */
function takerField(state: NetworkState, chosen: string): Element {
  const choices = partyChoices(state).map((party) => ({ title: partyTitle(party, state), value: partyKey(party) }));
  return choiceSet('to', words.handover.taker.label, choices, chosen, {
    // A list that can be searched shows nothing, or the bare value, where one is chosen beforehand.
    style: chosen === '' ? 'filtered' : 'compact',
    placeholder: words.handover.taker.placeholder,
  });
}

/** Asks whose line is handed over, where there are several, and to whom. */
export function handForm(
  item: Item,
  state: NetworkState,
  lines: readonly Line[],
  asks: { readonly line: string; readonly to: string; readonly wrong?: string },
): Card {
  const at = { network: state.network.id, number: item.number };
  const choices = lines.map(({ party }) => ({ title: party.name, value: partyKey(party) }));
  return card(
    [
      heading(words.handover.heading(itemName(item))),
      typed(item.title, { weight: 'bolder' }),
      choiceSet('line', words.handover.line.label, choices, asks.line),
      takerField(state, asks.to),
      ...(asks.wrong === undefined ? [] : [problem(asks.wrong)]),
    ],
    [
      button('saveHand', press.hand, { ...at, revision: item.revision }, { style: 'positive' }),
      plainButton('back', press.cancel, at),
    ],
  );
}

function leftHeading({ party }: Left): string {
  const { municipality, group, member } = words.handover.left;
  if (party.kind === 'municipality') return municipality;
  return party.kind === 'group' ? group : member;
}

function leftText({ party, items }: Left): string {
  const { municipalityOwesNothing, none, count } = words.handover.left;
  if (items.length > 0) return count(items.length);
  return party.kind === 'municipality' ? municipalityOwesNothing : none;
}

/** What somebody who has nobody here any more owes still, to be handed over one by one or all at once. */
export function leftCard(
  left: Left,
  state: NetworkState,
  now: Instant,
  happened: { readonly banner?: string; readonly wrong?: string; readonly undo?: string; readonly to?: string } = {},
): Card {
  const { party } = left;
  const network = state.network.id;
  const items = byDue(left.items, state.meetings);
  const shown = items.slice(0, MOST_LEFT);
  const at = { network, party: partyKey(party) };
  const { banner, wrong, undo, to = '' } = happened;
  const rows = shown.map((item): Element => ({
    type: 'Container',
    spacing: 'medium',
    separator: true,
    items: [
      typed(rowTitle(item), { weight: 'bolder' }),
      typed(itemDetails(item, state, now), { isSubtle: true }, { spacing: 'none' }),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [button('handLeft', words.handover.press.item(itemName(item)), { ...at, numbers: [item.number] })],
      },
    ],
  }));
  const all = shown.map(({ number }) => number);
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(leftHeading(left)),
      labelled(`${state.network.code}:`, party.name),
      says(leftText(left)),
      ...(items.length > 0 ? [takerField(state, to)] : []),
      ...(wrong === undefined ? [] : [problem(wrong)]),
      ...rows,
      ...(items.length > shown.length ? [says(words.common.moreLeft(items.length - shown.length))] : []),
    ],
    [
      ...(shown.length > 1
        ? [button('handLeft', words.handover.press.all(shown.length), { ...at, numbers: all }, { style: 'positive' })]
        : []),
      ...(undo === undefined ? [] : [button('undo', press.undo, { network, operation: undo })]),
    ],
  );
}
