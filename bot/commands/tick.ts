import { itemCard } from '../../cards/items/item.ts';
import { chooseLinesCard } from '../../cards/items/steps.ts';
import { itemName, joined } from '../../cards/parts/texts.ts';
import { whoseCard } from '../../cards/items/whose.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Item } from '../../domain/items/item.ts';
import { linesOf } from '../../domain/people/members.ts';
import { partyKey } from '../../domain/items/party.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, findItem, save, stopRepeated, type Turn } from '../turn.ts';
import { linesMeant, namesTicked, tickedHere, toldOf } from './tick-lines.ts';
import { tickSeveral } from './tick-several.ts';

function banner(before: Item, after: Item): string {
  if (after.state === 'done') return words.item.isDone(itemName(after));
  const left = after.lines.filter((line) => !line.done).map((line) => line.party.name);
  return words.item.partDone(joined(namesTicked(before, after)), joined(left));
}

async function tickLines(turn: Turn, item: Item, keys: readonly string[] | 'all', operation?: string): Promise<Item> {
  const act = actOf(turn, operation);
  const after = tickedHere(turn, item, keys, act);
  await save(turn, changeOf(turn.state, act, 'ticked', { items: [after], ...toldOf(item, after) }));
  return after;
}

function answer(turn: Turn, before: Item, after: Item, undo: string): Answer {
  return {
    card: itemCard({ item: after, state: turn.state, now: turn.now, banner: banner(before, after), undo }),
    place: 'everyone',
  };
}

async function tickSpoken(turn: Turn, number: number, who: string | undefined): Promise<Answer> {
  const item = await findItem(turn, number);
  const keys = linesMeant(turn, item, who);
  if (keys === 'ask') return { card: whoseCard(item, turn.state.network.id) };
  const after = await tickLines(turn, item, keys);
  return answer(turn, item, after, turn.incoming.operation);
}

/** A tick concerns one party's line: what else has changed since the card was drawn doesn't matter to it. */
async function tickPressed(turn: Turn, number: number, revision: number, keys: readonly string[]): Promise<Answer> {
  const item = await findItem(turn, number);
  const operation = idOf('tick', turn.state.network.id, String(number), String(revision), ...keys);
  if (item.revision !== revision) await stopRepeated(turn, operation);
  return answer(turn, item, await tickLines(turn, item, keys, operation), operation);
}

/** The numbers of "3, 4 och 5", each once. */
const numbersIn = (written: string) => [...new Set(written.match(/\d+/g)?.map(Number))];

export const tickCommand: Command = {
  typed: [
    {
      says: /^(?:klart|klar) (?<numbers>\d{1,7}(?:(?:,| och|, och)? \d{1,7}){1,19})(?: (?<who>.{1,200}))?$/iu,
      spoken: (turn, { numbers = '', who }) => tickSeveral(turn, numbersIn(numbers), who),
    },
    {
      says: /^(?:klart|klar) (?<number>\d{1,7})(?: (?<who>.{1,200}))?$/iu,
      // "Klart 3 skolor till 1 maj" names nobody.
      meant: (_state, { who = '' }) => !/\d/.test(who),
      spoken: (turn, words) => tickSpoken(turn, numberIn(words), words.who),
    },
  ],
  buttons: {
    tick: (turn, { number, revision, keys }) => tickPressed(turn, number, revision, keys),
    choose: async (turn, { number }) => {
      const item = await findItem(turn, number);
      const mine = linesOf(item, turn.me, turn.state.groups).map(({ party }) => partyKey(party));
      return { card: chooseLinesCard(item, turn.state.network.id, mine), place: 'presser' };
    },
    tickChosen: (turn, { number, revision, lines }) =>
      tickPressed(
        turn,
        number,
        revision,
        lines.split(',').filter((key) => key !== ''),
      ),
  },
};
