import { muteButton } from '../../cards/items/list.ts';
import { mutedCard } from '../../cards/items/steps.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, save, type Turn } from '../turn.ts';

/** Turns the presser's private reminders from this network off or on. */
async function mute(turn: Turn, { muted }: Pressed<'mute'>): Promise<Answer> {
  const { state } = turn;
  const { muted: _before, ...me } = turn.me;
  const members = [{ ...me, ...(muted ? { muted } : {}) }];
  await save(turn, changeOf(state, actOf(turn), 'roster', { members }));
  return { card: mutedCard(state.network, muted, muteButton(state, !muted, true)) };
}

export const muteCommand: Command = { buttons: { mute } };
