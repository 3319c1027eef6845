import { button } from '../../cards/button.ts';
import { listCard, PAGE } from '../../cards/list.ts';
import { press } from '../../cards/texts.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../turn.ts';

/** One page of the register of decisions, latest first; assignments decided at a meeting are in it too. */
async function decisions({ state, store, now }: Turn, from?: string): Promise<Answer> {
  const network = state.network.id;
  const page = await store.decisions(network, { size: PAGE, ...(from === undefined ? {} : { from }) });
  const more = page.next === undefined ? {} : { more: button('decisions', press.more, { network, from: page.next }) };
  const card = listCard({ title: 'Beslut', items: page.rows, state, now, none: 'Inget beslut är sparat än.', ...more });
  return from === undefined ? { card } : { card, place: 'presser' };
}

export const decisionsCommand: Command = {
  typed: [{ says: /^beslut$/iu, spoken: (turn) => decisions(turn) }],
  buttons: { decisions: (turn, { from }) => decisions(turn, from) },
};
