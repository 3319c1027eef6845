import { CardFactory, MessageFactory } from 'botbuilder';
import type { Card } from '../../cards/parts/element.ts';

/** A card as a message. Text and card never share an activity: Teams splits them and gives no id. */
export function cardMessage(card: Card) {
  return MessageFactory.attachment(CardFactory.adaptiveCard(card));
}
