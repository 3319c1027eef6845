import { registerCard, WHOLE } from '../../cards/registers/register.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { RegisterName, RegisterQuery } from '../../domain/registers/register.ts';
import { readRegisterWords } from '../../domain/registers/register-words.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../turn.ts';
import { isListed, partiesListed } from './names.ts';
import { registerPage } from './register-page.ts';

/** Whether words after "beslut" or "uppdrag" ask for some of the register; else they are a sentence. */
export function isAsked(state: NetworkState, words: string): boolean {
  return readRegisterWords(words, (name) => isListed(state, name)) !== undefined;
}

/** What words ask for. Refuses what they name, where this network doesn't have it. */
export function queryOf(state: NetworkState, of: RegisterName, words: string): RegisterQuery {
  const read = readRegisterWords(words, (name) => isListed(state, name));
  if (read === undefined) return { of, parties: partiesListed(state, words) };
  const { who, ...asked } = read;
  return { of, ...asked, parties: who === '' ? [] : partiesListed(state, who) };
}

/** A page of a register; a later one takes the place of the one before it. */
export async function showRegister(turn: Turn, query: RegisterQuery, from?: string): Promise<Answer> {
  const below = /^[1-9]\d{0,7}$/.test(from ?? '') ? from : undefined;
  const page = await registerPage(turn, query, below);
  const card = registerCard({ query, ...page, state: turn.state, now: turn.now });
  return below === undefined ? { card } : { card, place: 'presser' };
}

const register = (of: RegisterName, says: RegExp): NonNullable<Command['typed']>[number] => ({
  says,
  meant: (state, { words = '' }) => isAsked(state, words),
  spoken: (turn, { words = '' }) => showRegister(turn, queryOf(turn.state, of, words)),
});

export const registerCommand: Command = {
  typed: [
    register(
      'decisions',
      /^(?:(?:visa|lista) )?(?:alla )?(?:beslut|besluten|beslutsregister)(?: (?<words>\S+(?: \S+){0,40}))?$/iu,
    ),
    register(
      'assignments',
      /^(?:visa )?(?:alla )?(?:uppdrag|uppdragen|register|uppdragsregister)(?: (?<words>\S+(?: \S+){0,40}))?$/iu,
    ),
  ],
  buttons: {
    register: (turn, { of, words, from }) => showRegister(turn, queryOf(turn.state, of, words), from),
    narrow: async (turn, { of, year, who, status }) => {
      const words = [year, who, status].filter((word) => word !== '' && word !== WHOLE).join(' ');
      return { ...(await showRegister(turn, queryOf(turn.state, of, words))), place: 'presser' };
    },
  },
};
