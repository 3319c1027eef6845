import { helpCard } from '../../cards/messages.ts';
import type { Command } from '../command.ts';

export const helpCommand: Command = {
  typed: [{ says: /^(?:hjälp|help|\?)$/iu, spoken: ({ state }) => ({ card: helpCard(state.network.id) }) }],
};
