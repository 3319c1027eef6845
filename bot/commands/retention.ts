import type { Card } from '../../cards/parts/element.ts';
import { readYears, retentionForm, retentionPreview, retentionSavedCard } from '../../cards/registers/retention.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Retention } from '../../domain/network.ts';
import { bordersOf, countsOf } from '../../domain/registers/retention.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, notRunning, save, type Turn } from '../turn.ts';

/** What is weeded is gone: this is for the presidium itself and the coordinator, and for nobody while there is none. */
function deciding(turn: Turn): Turn {
  if (!turn.me.presidium && !turn.me.coordinator) throw notRunning(turn);
  return turn;
}

function openForm(turn: Turn): { readonly card: Card } {
  const { state, incoming } = deciding(turn);
  return { card: retentionForm(state.network, undefined, incoming.operation) };
}

async function preview(turn: Turn, pressed: Pressed<'tryRetention'>): Promise<Answer> {
  const { state, store, now } = deciding(turn);
  const { operation } = pressed;
  const years = readYears(pressed);
  if (years === undefined) return { card: retentionForm(state.network, undefined, operation), place: 'presser' };
  const borders = bordersOf(years, now);
  const what = await store.outlived(state, borders);
  const counts = countsOf(what, what.loose.length);
  return {
    card: retentionPreview({ network: state.network, years, counts, borders, operation, now }),
    place: 'presser',
  };
}

async function set(turn: Turn, operation: string, retention: Retention | undefined): Promise<Answer> {
  const { state } = deciding(turn);
  const network = { ...state.network, retention };
  const saved = await save(turn, changeOf(state, actOf(turn, operation), 'set', { network }));
  return { card: retentionSavedCard(saved.network), place: 'everyone' };
}

export const retentionCommand: Command = {
  typed: [{ says: /^gallring$/iu, spoken: openForm }],
  buttons: {
    retention: (turn) => ({ ...openForm(turn), place: 'presser' }),
    tryRetention: preview,
    saveRetention: (turn, { operation, years, decisionYears }) =>
      set(turn, operation, { years, decisionYears, since: dayOf(turn.now) }),
    stopRetention: (turn, { operation }) => set(turn, operation, undefined),
  },
};
