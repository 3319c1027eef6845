import { meetingsCard } from '../../cards/meetings/meetings.ts';
import { joined } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { shareChair } from '../../domain/meetings/planning.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, running, save, type Turn } from '../turn.ts';
import { partiesNamed } from './names.ts';

/** Those named take turns to lead the meetings; the planned ones that nobody leads get whose turn it is. */
async function share(turn: Turn, written: string): Promise<Answer> {
  const { state, now } = running(turn);
  const parties = partiesNamed(state, written);
  const after = await save(turn, shareChair(state, actOf(turn), parties));
  const names = joined(parties.map(({ name }) => name));
  const { leads, leadInTurn } = words.planning;
  return { card: meetingsCard(after, now, parties.length === 1 ? leads(names) : leadInTurn(names)) };
}

export const rotationCommand: Command = {
  typed: [
    {
      says: /^(?<who>\S.{1,300}?) (?:delar på ordförandeskapet|turas om (?:att vara|som) ordförande)$/iu,
      spoken: (turn, { who = '' }) => share(turn, who),
    },
  ],
};
