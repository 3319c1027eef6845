import { tickedCard } from '../../cards/items/ticked.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Item } from '../../domain/items/item.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Answer } from '../answer.ts';
import { actOf, findItem, save, type Turn } from '../turn.ts';
import { linesMeant, tickedHere, toldOf } from './tick-lines.ts';

/** Tells which item stood in the way of them all. */
function refusedTogether(fault: unknown): unknown {
  return fault instanceof Refusal ? new Refusal({ code: 'all-or-none', because: fault.reason }) : fault;
}

/**
 * "klart 3, 4 och 5": one change, taken back at once. Refuses the whole with "all-or-none" where one of them can't be
 * ticked. The history names the parties where they are the same of every item: a change has one text.
 */
export async function tickSeveral(turn: Turn, numbers: readonly number[], who: string | undefined): Promise<Answer> {
  const act = actOf(turn);
  try {
    const before = await Promise.all(numbers.map((number) => findItem(turn, number)));
    const after = before.map((item) => {
      const keys = linesMeant(turn, item, who);
      if (keys === 'ask') throw new Refusal({ code: 'no-such-line', item });
      return tickedHere(turn, item, keys, act);
    });
    const texts = new Set(after.map((item, index) => namesIn(before[index], item)));
    const [text, ...others] = texts;
    const said = text === undefined || text === '' || others.length > 0 ? {} : { text };
    const saved = await save(turn, changeOf(turn.state, act, 'ticked', { items: after, ...said }));
    return { card: tickedCard(after, saved, turn.now, act.operation) };
  } catch (fault) {
    throw refusedTogether(fault);
  }
}

const namesIn = (before: Item | undefined, after: Item) => (before && toldOf(before, after).text) ?? '';
