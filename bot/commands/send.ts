import { itemCard } from '../../cards/items/item.ts';
import { offerCard, sentBeforeText } from '../../cards/items/offer.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { itemName, joined } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Network } from '../../domain/network.ts';
import { isDeclined, type Offer } from '../../domain/items/offer.ts';
import { declineOffer, offerOf, receive, take } from '../../domain/items/offering.ts';
import { Refusal } from '../../domain/refusal.ts';
import { noted } from '../../domain/items/transitions.ts';
import { RepeatedError, type Snapshot } from '../../storage/store.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { networksOf } from '../places.ts';
import { actOf, findItem, itemHistory, running, save, type Turn } from '../turn.ts';

const LONGEST_REASON = 1000;

const same = (a: string, b: string) => a.toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv');
const called = ({ code, name }: Network, written: string) => same(code, written) || same(name, written);

function nowhere(written: string, others: readonly Snapshot[]): Answer {
  const names = others.map(({ network }) =>
    network.code === network.name ? network.code : words.offer.network(network.code, network.name),
  );
  return { text: names.length === 0 ? words.offer.noOthers : words.offer.unknown(written, joined(names)) };
}

/** The copy's own operation, by which the other network knows it. */
const offerIdOf = (operation: string) => idOf('sent', operation);

/** What `to` has been sent of an item and hasn't declined. One trip, and one for each time that the item was sent anywhere. */
async function sentBefore(turn: Turn, number: number, to: Snapshot): Promise<Offer | undefined> {
  const sent = (await itemHistory(turn, number)).filter(
    ({ verb, operation }) => verb === 'sent' && operation !== turn.incoming.operation,
  );
  const offers = await Promise.all(sent.map(({ operation }) => turn.store.offer(to.network.id, offerIdOf(operation))));
  return offers.find((offer) => offer !== undefined && !isDeclined(offer));
}

/**
 * Hands a copy to another network of the sender's. It is put there first and written down here after: should the process
 * die in between, nothing is lost, and the same words sent again write down what is missing.
 */
async function send(turn: Turn, number: number, written: string): Promise<Answer> {
  const { state, store, me, now } = turn;
  if (!state.members.some(({ id }) => id === me.id)) throw new Refusal({ code: 'not-a-member' });
  const item = await findItem(turn, number);
  const others = (await networksOf({ store }, me.id)).filter(({ network }) => network.id !== state.network.id);
  const [to, ...more] = others.filter(({ network }) => called(network, written));
  if (to === undefined) return nowhere(written, others);
  if (more.length > 0) return { text: words.offer.several(written) };
  const before = await sentBefore(turn, number, to);
  if (before) return { text: sentBeforeText(item, before, to.network, now) };
  const act = actOf(turn);
  const sent = { ...act, operation: offerIdOf(act.operation) };
  try {
    await store.commit(to, receive(to, sent, offerOf(item, state, sent)));
  } catch (fault) {
    if (!(fault instanceof RepeatedError)) throw fault;
  }
  const after = noted(item);
  const saved = await save(
    turn,
    changeOf(state, act, 'sent', { items: [after], text: words.offer.sentTo(to.network.code) }),
  );
  const banner = words.offer.isSent(itemName(after), to.network.code);
  return { card: itemCard({ item: after, state: saved, now, banner }), place: 'everyone' };
}

async function findOffer({ store, state }: Turn, id: string): Promise<Offer> {
  const offer = await store.offer(state.network.id, id);
  if (offer === undefined) throw new Refusal({ code: 'unknown-offer' });
  return offer;
}

/** It is answered once, by whoever is first: both answers are one operation. */
const answering = ({ id }: Offer) => idOf('answer to', id);

async function takeOffer(turn: Turn, pressed: Pressed<'takeOffer'>): Promise<Answer> {
  const { state, now } = running(turn);
  const offer = await findOffer(turn, pressed.offer);
  if (offer.settled) return { card: offerCard(offer, state.network, now), place: 'everyone' };
  const act = actOf(turn, answering(offer));
  const change = take(state, act, offer);
  const after = await save(turn, change);
  const [item] = change.items;
  if (item === undefined) throw new Error('what was taken made no item');
  const banner = words.offer.taken(itemName(item));
  return { card: itemCard({ item, state: after, now, banner }), place: 'everyone' };
}

async function decline(turn: Turn, pressed: Pressed<'declineOffer'>): Promise<Answer> {
  const { state, now } = running(turn);
  const offer = await findOffer(turn, pressed.offer);
  if (offer.settled) return { card: offerCard(offer, state.network, now), place: 'everyone' };
  const reason = pressed.reason.replace(/\s+/g, ' ').trim();
  const { length } = reason;
  if (length > LONGEST_REASON) throw new Refusal({ code: 'too-long', what: 'reason', length, limit: LONGEST_REASON });
  if (length === 0) {
    return { card: offerCard(offer, state.network, now, words.offer.reasonMissing), place: 'presser' };
  }
  const change = declineOffer(state, actOf(turn, answering(offer)), offer, reason);
  await save(turn, change);
  return { card: offerCard(change.offer ?? offer, state.network, now), place: 'everyone' };
}

export const sendCommand: Command = {
  typed: [
    {
      says: /^skicka (?<number>\d{1,7})(?: till)?$/iu,
      spoken: (_turn, written) => ({ text: words.offer.whereto(numberIn(written)) }),
    },
    {
      says: /^skicka (?<number>\d{1,7}) till (?<where>.{1,200})$/iu,
      spoken: (turn, written) => send(turn, numberIn(written), written.where ?? ''),
    },
  ],
  buttons: { takeOffer, declineOffer: decline },
};
