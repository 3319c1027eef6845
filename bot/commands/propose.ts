import { itemCard } from '../../cards/items/item.ts';
import type { Drawn, Pressed } from '../../cards/payloads.ts';
import { declineForm, LONGEST_REASON, movedText, newDueText, proposeForm } from '../../cards/items/proposal.ts';
import { itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Change } from '../../domain/change.ts';
import type { Due } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { mayChange, mayPropose } from '../../domain/people/permission.ts';
import { accept, decline, isBygone, proposalOf, propose } from '../../domain/items/proposal.ts';
import { Refusal } from '../../domain/refusal.ts';
import { dayOf, isDay } from '../../domain/time.ts';
import { moved } from '../../domain/items/transitions.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, findItem, save, stopRepeated, type Turn } from '../turn.ts';
import { changeable } from './edit.ts';
import { readNewDue } from './move.ts';

/** The item, where the sender owes some of it or may change it. Refuses others, and a closed one. */
async function proposable(turn: Turn, number: number): Promise<Item> {
  const { state, me, now } = turn;
  const item = await findItem(turn, number);
  if (!mayPropose(state, me, item) && !mayChange(state, me, item, now)) {
    throw new Refusal({ code: 'not-allowed', what: 'propose', item });
  }
  if (item.state !== 'open') throw new Refusal({ code: 'already-closed', item });
  return item;
}

/** Saves the change to the one item, and shows it. */
async function shown(turn: Turn, change: Change, banner: string): Promise<Answer> {
  const { now } = turn;
  const saved = await save(turn, change);
  const [item] = change.items;
  if (item === undefined) throw new Error(`a change called ${change.verb} holds no item`);
  return { card: itemCard({ item, state: saved, now, banner, undo: change.act.operation }), place: 'everyone' };
}

/** Asks for another date; who may change the item has nobody to ask, and moves it. Typed, they are told so: they may not have known. */
function keep(turn: Turn, item: Item, due: Due, reason: string, operation?: string): Promise<Answer> {
  const { state, me, now } = turn;
  const act = actOf(turn, operation);
  const when = newDueText(due, turn);
  const text = reason === '' ? when : words.proposal.dueBecause(when, reason);
  if (mayChange(state, me, item, now)) {
    const change = changeOf(state, act, 'moved', { items: [moved(item, due)], text: words.item.movedTo(text) });
    const told = movedText(item, due, turn);
    return shown(turn, change, operation === undefined ? words.proposal.movedUnasked(told) : told);
  }
  const change = propose(state, act, item, due, { reason: reason === '' ? undefined : reason, text });
  return shown(turn, change, words.proposal.sent(itemName(item), item.created.by.name));
}

async function openForm(turn: Turn, number: number): Promise<Answer> {
  const { state, me, now, incoming } = turn;
  const item = await proposable(turn, number);
  const moves = mayChange(state, me, item, now);
  return { card: proposeForm({ item, state, now }, incoming.operation, { moves }), place: 'presser' };
}

async function saveForm(turn: Turn, pressed: Pressed<'saveProposal'>): Promise<Answer> {
  const { state, me, now } = turn;
  const { number, operation, day } = pressed;
  const item = await proposable(turn, number);
  const reason = pressed.reason.trim();
  const wrong = wrongIn(day, reason, dayOf(now));
  if (wrong === undefined) return keep(turn, item, readNewDue(turn, item, day), reason, operation);
  const asks = { moves: mayChange(state, me, item, now), values: { day, reason }, wrong };
  return { card: proposeForm({ item, state, now }, operation, asks), place: 'presser' };
}

function wrongIn(day: string, reason: string, today: string): string | undefined {
  const { dateMissing, datePassed, reasonLong } = words.proposal.form;
  if (!isDay(day)) return dateMissing;
  if (day < today) return datePassed;
  return reason.length > LONGEST_REASON ? reasonLong(reason.length, LONGEST_REASON) : undefined;
}

/** The item with the very proposal that a card showed, where the sender may answer it. */
async function answerable(
  turn: Turn,
  { number, proposed }: Omit<Drawn<'accept'>, 'network'>,
  operation: string,
): Promise<Item> {
  const item = await changeable(turn, number);
  if (item.proposal?.at !== proposed) {
    await stopRepeated(turn, operation);
    proposalOf(item);
    throw new Refusal({ code: 'stale', item });
  }
  return item;
}

function acceptNow(turn: Turn, item: Item, operation?: string): Promise<Answer> {
  const { state, now } = turn;
  const { due, by } = proposalOf(item);
  if (isBygone(due, state.meetings, dayOf(now))) throw new Refusal({ code: 'proposal-passed', item });
  const when = newDueText(due, turn);
  const change = accept(state, actOf(turn, operation), item, { text: words.proposal.accepted(when, by.name) });
  return shown(turn, change, movedText(item, due, turn));
}

function declineNow(turn: Turn, item: Item, reason: string, operation?: string): Promise<Answer> {
  const change = decline(turn.state, actOf(turn, operation), item, reason);
  return shown(turn, change, words.proposal.decline.done(itemName(item)));
}

async function declineSpoken(turn: Turn, number: number, reason: string): Promise<Answer> {
  const item = await changeable(turn, number);
  const { at } = proposalOf(item);
  if (reason === '') return { card: declineForm({ item, state: turn.state, now: turn.now }, at) };
  return declineNow(turn, item, reason);
}

export const proposeCommand: Command = {
  typed: [
    {
      says: /^föreslå (?:datum (?:för )?)?(?<number>\d{1,7})$/iu,
      spoken: (turn, written) => openForm(turn, numberIn(written)),
    },
    {
      says: /^föreslå (?<number>\d{1,7}) (?:till )?(?<when>.{1,100}?)(?:: (?<reason>.{1,1000}))?$/isu,
      spoken: async (turn, written) => {
        const item = await proposable(turn, numberIn(written));
        return keep(turn, item, readNewDue(turn, item, written.when ?? ''), (written.reason ?? '').trim());
      },
    },
    {
      says: /^godkänn (?<number>\d{1,7})$/iu,
      spoken: async (turn, written) => acceptNow(turn, await changeable(turn, numberIn(written))),
    },
    {
      says: /^avböj (?<number>\d{1,7})(?:[:,]? (?<reason>.{1,1000}))?$/isu,
      spoken: (turn, written) => declineSpoken(turn, numberIn(written), (written.reason ?? '').trim()),
    },
  ],
  buttons: {
    propose: (turn, { number }) => openForm(turn, number),
    saveProposal: saveForm,
    accept: async (turn, pressed) => {
      const operation = idOf('accept', pressed.network, String(pressed.number), pressed.proposed);
      return acceptNow(turn, await answerable(turn, pressed, operation), operation);
    },
    decline: async (turn, pressed) => {
      const { state, now } = turn;
      const item = await answerable(turn, pressed, turn.incoming.operation);
      return { card: declineForm({ item, state, now }, pressed.proposed), place: 'presser' };
    },
    saveDecline: async (turn, pressed) => {
      const { state, now } = turn;
      const operation = idOf('decline', pressed.network, String(pressed.number), pressed.proposed);
      const item = await answerable(turn, pressed, operation);
      const reason = pressed.reason.trim().slice(0, LONGEST_REASON);
      if (reason !== '') return declineNow(turn, item, reason, operation);
      const wrong = words.proposal.decline.reasonMissing;
      return { card: declineForm({ item, state, now }, pressed.proposed, wrong), place: 'presser' };
    },
  },
};
