import { helpCard } from '../../cards/help.ts';
import type { Command } from '../command.ts';

/** Asking for help, in the words of somebody new. */
export const HELP = /^(?:hjälp(?: mig)?|help|\?|vad kan du(?: göra)?|hur gör (?:jag|man))[.!?]*$/iu;

export const helpCommand: Command = {
  typed: [{ says: HELP, spoken: ({ state }) => ({ card: helpCard(state) }) }],
};
