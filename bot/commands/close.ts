import type { Card } from '../../cards/parts/element.ts';
import { itemCard } from '../../cards/items/item.ts';
import { strikeForm } from '../../cards/items/steps.ts';
import { itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Verb } from '../../domain/change.ts';
import { LONGEST_NOTE, type Item } from '../../domain/items/item.ts';
import { Refusal } from '../../domain/refusal.ts';
import { noted, reopened, standing, struck } from '../../domain/items/transitions.ts';
import { countsThings } from '../../domain/swedish/typed/counts-things.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, findItem, save, type Turn } from '../turn.ts';
import { changeable, isStale } from './edit.ts';

const LONGEST_REASON = 1000;

function within(what: 'reason' | 'note', text: string, limit: number): string {
  const { length } = text;
  if (length === 0) throw new Refusal({ code: 'empty', what });
  if (length > limit) throw new Refusal({ code: 'too-long', what, length, limit });
  return text;
}

async function keep(
  turn: Turn,
  verb: Verb,
  after: Item,
  banner: (item: string) => string,
  text?: string,
  operation?: string,
): Promise<Answer> {
  const act = actOf(turn, operation);
  const saved = await save(
    turn,
    changeOf(turn.state, act, verb, { items: [after], ...(text === undefined ? {} : { text }) }),
  );
  return {
    card: itemCard({ item: after, state: saved, now: turn.now, banner: banner(itemName(after)), undo: act.operation }),
    place: 'everyone',
  };
}

async function strike(turn: Turn, number: number, written: string, operation?: string): Promise<Answer> {
  const item = await changeable(turn, number);
  const reason = within('reason', written.trim(), LONGEST_REASON);
  return keep(turn, 'struck', struck(item, reason, actOf(turn, operation)), words.item.struck, reason, operation);
}

/** Asks for the reason, since nothing is closed without one; refuses at once what is closed already. */
async function openStrike(turn: Turn, number: number): Promise<{ readonly card: Card }> {
  const item = standing(await changeable(turn, number));
  return { card: strikeForm(item, turn.state.network.id) };
}

async function reopen(turn: Turn, number: number, operation?: string): Promise<Answer> {
  return keep(turn, 'reopened', reopened(await changeable(turn, number)), words.item.reopened, undefined, operation);
}

async function note(turn: Turn, number: number, written: string): Promise<Answer> {
  const item = await findItem(turn, number);
  const text = within('note', written.trim(), LONGEST_NOTE);
  return keep(turn, 'noted', noted(item), words.item.noted, text);
}

export const closeCommand: Command = {
  typed: [
    {
      says: /^avskriv (?<number>\d{1,7})(?:(?<marked>[:,])? (?<reason>.+))?$/isu,
      meant: (_state, { marked, reason = '' }) => marked !== undefined || !countsThings(reason),
      spoken: (turn, words) =>
        words.reason === undefined ? openStrike(turn, numberIn(words)) : strike(turn, numberIn(words), words.reason),
    },
    { says: /^öppna (?:igen )?(?<number>\d{1,7})$/iu, spoken: (turn, words) => reopen(turn, numberIn(words)) },
    {
      says: /^notera (?<number>\d{1,7})(?:(?<marked>[:,])? (?<text>.+))?$/isu,
      meant: (_state, { marked, text = '' }) => marked !== undefined || !countsThings(text),
      spoken: (turn, words) => note(turn, numberIn(words), words.text ?? ''),
    },
  ],
  buttons: {
    strike: async (turn, { number }) => ({ ...(await openStrike(turn, number)), place: 'presser' }),
    saveStrike: async (turn, { network, number, revision, reason }) => {
      const item = await changeable(turn, number);
      const operation = idOf('strike', network, String(number), String(revision));
      if (await isStale(turn, item, revision, operation)) throw new Refusal({ code: 'stale', item });
      if (reason.trim() !== '') return strike(turn, number, reason, operation);
      return { card: strikeForm(item, network, words.item.strikeNeedsReason), place: 'presser' };
    },
    reopen: async (turn, { network, number, revision }) => {
      const item = await changeable(turn, number);
      const operation = idOf('reopen', network, String(number), String(revision));
      if (await isStale(turn, item, revision, operation)) throw new Refusal({ code: 'stale', item });
      return reopen(turn, number, operation);
    },
  },
};
