import type { Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Network, NetworkState } from '../../domain/network.ts';
import type { Offer } from '../../domain/items/offer.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { dayText, momentText } from '../parts/dates.ts';
import { card, heading, labelled, problem, says, typed, type Card, type Element } from '../parts/element.ts';
import { itemName } from '../parts/texts.ts';
import { words } from '../words.ts';

/** "SKIS 14". */
export const originName = ({ code, number }: Pick<Offer['from'], 'code' | 'number'>): string => `${code} ${number}`;

/** Says that an item is in the other network's hands already, and what has become of it there. */
export function sentBeforeText(item: Item, { by, at, settled }: Offer, { code }: Network, now: Instant): string {
  const when = momentText(at, dayOf(now));
  const number = settled?.number;
  if (number === undefined) return words.offer.unanswered(itemName(item), code, when, by.name);
  return words.offer.takenBefore(itemName(item), code, when, by.name, originName({ code, number }));
}

function copyElements({ title, note, from, by, due, at }: Offer, now: Instant): Element[] {
  const today = dayOf(now);
  return [
    typed(title, { size: 'medium', weight: 'bolder' }),
    labelled(words.offer.from, originName(from)),
    labelled(words.offer.sent, words.offer.sentBy(momentText(at, today), by.name)),
    ...(due === undefined ? [] : [labelled(words.offer.due, dayText(due, today))]),
    ...(note === '' ? [] : [labelled(words.offer.note, note)]),
  ];
}

function answerElement({ settled }: Offer, now: Instant): Element[] {
  if (settled === undefined) return [];
  const { by, at, number, reason } = settled;
  const when = momentText(at, dayOf(now));
  return [
    number === undefined
      ? labelled(words.offer.declined, words.offer.declinedBy(when, by.name, reason ?? ''))
      : labelled(words.offer.takenAs(number), words.offer.sentBy(when, by.name)),
  ];
}

/** What another network has sent, with the choice to take it or to decline it, or with what was chosen. */
export function offerCard(offer: Offer, network: Pick<Network, 'id'>, now: Instant, wrong?: string): Card {
  const at = { network: network.id, offer: offer.id };
  const number = offer.settled?.number;
  return card(
    [
      heading(words.offer.heading),
      ...copyElements(offer, now),
      ...answerElement(offer, now),
      ...(offer.settled
        ? []
        : [
            says(words.offer.about),
            { type: 'Input.Text', id: 'reason', label: words.offer.reason, isMultiline: true, maxLength: 1000 },
          ]),
      ...(wrong === undefined ? [] : [problem(wrong)]),
    ],
    offer.settled
      ? number === undefined
        ? []
        : [button('show', words.common.showItem(String(number)), { network: network.id, number })]
      : [
          { ...plainButton('takeOffer', words.offer.press.take, at), style: 'positive' },
          button('declineOffer', words.offer.press.decline, at),
        ],
  );
}

/** Says to whoever sent an item to another network what has become of it there. */
export function toldCard(item: Item, { network }: NetworkState, { text = '' }: Pick<Version, 'text'>): Card {
  return card(
    [
      heading(words.offer.back.heading),
      typed(words.offer.back.sentence(text), { weight: 'bolder' }),
      labelled(words.common.itemIn(itemName(item)), network.name),
      typed(item.title),
    ],
    [button('show', words.common.showItem(itemName(item)), { network: network.id, number: item.number })],
  );
}
