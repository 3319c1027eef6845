import {
  effectOf,
  readSettings,
  settingsForm,
  settingsSavedCard,
  settingsValues,
  UNDELIVERED_DAYS,
} from '../../cards/settings.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Address } from '../../domain/network.ts';
import { addDays, dayOf, instantAt } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, running, save, type Turn } from '../turn.ts';

/** The channel that the form stands in, where Läget isn't posted there already. */
function otherChannel({ incoming, state }: Turn): Address | undefined {
  const { space, address } = incoming;
  return space.kind === 'channel' && address.conversation !== state.network.home.conversation ? address : undefined;
}

async function openForm(turn: Turn): Promise<Answer> {
  const { state, now, store, incoming } = running(turn);
  const { settings, id } = state.network;
  const since = instantAt(addDays(dayOf(now), -UNDELIVERED_DAYS), '00:00');
  const undelivered = await store.givenUp(id, since);
  const canMove = otherChannel(turn) !== undefined;
  const effect = effectOf(state, settings, now);
  return {
    card: settingsForm({
      ...{ state, now, operation: incoming.operation, values: settingsValues(settings), effect, undelivered, canMove },
    }),
  };
}

function showEffect(turn: Turn, pressed: Pressed<'trySettings'>): Answer {
  const { state, now } = running(turn);
  const read = readSettings(pressed);
  const seen = 'problems' in read ? { problems: read.problems } : { effect: effectOf(state, read.settings, now) };
  const canMove = otherChannel(turn) !== undefined;
  return {
    card: settingsForm({ state, now, operation: pressed.operation, values: pressed, canMove, ...seen }),
    place: 'presser',
  };
}

async function saveForm(turn: Turn, pressed: Pressed<'saveSettings'>): Promise<Answer> {
  const { state, now } = running(turn);
  const read = readSettings(pressed);
  if ('problems' in read) return showEffect(turn, pressed);
  const home = (pressed.here === 'true' ? otherChannel(turn) : undefined) ?? state.network.home;
  const network = { ...state.network, settings: read.settings, home };
  const saved = await save(turn, changeOf(state, actOf(turn, pressed.operation), 'set', { network }));
  return { card: settingsSavedCard(saved, effectOf(saved, read.settings, now)), place: 'everyone' };
}

export const settingsCommand: Command = {
  typed: [{ says: /^inställningar$/iu, spoken: openForm }],
  buttons: { settings: openForm, trySettings: showEffect, saveSettings: saveForm },
};
