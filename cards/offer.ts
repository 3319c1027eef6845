import type { Version } from '../domain/change.ts';
import type { Item } from '../domain/item.ts';
import type { Network, NetworkState } from '../domain/network.ts';
import type { Offer } from '../domain/offer.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { dayText, momentText } from './dates.ts';
import { card, heading, labelled, problem, says, typed, type Card, type Element } from './element.ts';
import { capital, itemName, press } from './texts.ts';

/** "SKIS 14". */
export const originName = ({ code, number }: Pick<Offer['from'], 'code' | 'number'>): string => `${code} ${number}`;

/** Says that an item is in the other network's hands already, and what has become of it there. */
export function sentBeforeText(item: Item, { by, at, settled }: Offer, { code }: Network, now: Instant): string {
  const when = momentText(at, dayOf(now));
  const stands =
    settled?.number === undefined
      ? 'Presidiet där har inte svarat än'
      : `De har tagit emot det som ${originName({ code, number: settled.number })}`;
  return `${capital(itemName(item))} är redan skickat till ${code}, ${when} av ${by.name}. ${stands}, så jag skickade det inte igen.`;
}

function copyElements({ title, note, from, by, due, at }: Offer, now: Instant): Element[] {
  const today = dayOf(now);
  return [
    typed(title, { size: 'medium', weight: 'bolder' }),
    labelled('Från:', originName(from)),
    labelled('Skickat', `${momentText(at, today)} av ${by.name}`),
    ...(due === undefined ? [] : [labelled('Klart senast där:', dayText(due, today))]),
    ...(note === '' ? [] : [labelled('Anteckning:', note)]),
  ];
}

function answerElement({ settled }: Offer, now: Instant): Element[] {
  if (settled === undefined) return [];
  const { by, at, number, reason } = settled;
  const when = `${momentText(at, dayOf(now))} av ${by.name}`;
  return [
    number === undefined
      ? labelled('Avböjt', `${when}: ${reason ?? ''}`)
      : labelled(`Mottaget som nummer ${number}:`, when),
  ];
}

/** What another network has sent, with the choice to take it or to decline it, or with what was chosen. */
export function offerCard(offer: Offer, network: Pick<Network, 'id'>, now: Instant, wrong?: string): Card {
  const at = { network: network.id, offer: offer.id };
  const number = offer.settled?.number;
  return card(
    [
      heading('Skickat från ett annat nätverk'),
      ...copyElements(offer, now),
      ...answerElement(offer, now),
      ...(offer.settled
        ? []
        : [
            says('Presidiet väljer om ni tar emot det. Det sparas då här, och avsändaren får veta när det är klart.'),
            { type: 'Input.Text', id: 'reason', label: 'Varför, om ni avböjer', isMultiline: true, maxLength: 1000 },
          ]),
      ...(wrong === undefined ? [] : [problem(wrong)]),
    ],
    offer.settled
      ? number === undefined
        ? []
        : [button('show', `${press.show} ${number}`, { network: network.id, number })]
      : [{ ...plainButton('takeOffer', 'Ta emot', at), style: 'positive' }, button('declineOffer', 'Avböj', at)],
  );
}

/** Says to whoever sent an item to another network what has become of it there. */
export function toldCard(item: Item, { network }: NetworkState, { text = '' }: Pick<Version, 'text'>): Card {
  return card(
    [
      heading('Svar från ett annat nätverk'),
      typed(`${text}.`, { weight: 'bolder' }),
      labelled(`${capital(itemName(item))} i`, network.name),
      typed(item.title),
    ],
    [button('show', `${press.show} ${itemName(item)}`, { network: network.id, number: item.number })],
  );
}
