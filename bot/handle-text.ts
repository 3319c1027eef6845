import { helpCard } from '../cards/messages.ts';
import { linkCard, pickCard } from '../cards/steps.ts';
import type { Snapshot } from '../storage/store.ts';
import type { Answer } from './answer.ts';
import { answerText } from './commands/all.ts';
import { mineIn } from './commands/mine.ts';
import { decide } from './decide.ts';
import { networksOf } from './places.ts';
import { networkHere, turnsIn, type Visit } from './visit.ts';

const NOWHERE =
  'Jag hittar inget nätverk där du är med. Be någon lägga till mig i ert team i Teams, och skriv något till mig där först.';

const MINE = /^(?:mina|mina uppdrag)$/iu;
const HELP = /^(?:hjälp|help|\?)$/iu;

/** "SKIS lista", "visa SKIS 14": the text without the network's short code, where that is one of its words. */
function withoutCode(text: string, code: string): string | undefined {
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => word.toLocaleUpperCase('sv') === code.toLocaleUpperCase('sv'));
  return at < 0 || words.length === 1 ? undefined : words.filter((_, index) => index !== at).join(' ');
}

/** Answers a text within one network. */
export function textIn(visit: Visit, state: Snapshot, text: string): Promise<Answer> | Answer {
  const { deps, incoming } = visit;
  if (MINE.test(text)) return mineIn([state], incoming.sender, deps.now());
  return decide(deps, turnsIn(visit, state), (turn) => answerText(turn, text, deps.commands), false);
}

/** In private the network is the sender's only one, the one whose code is in the text, or else the one they pick. */
async function textInPrivate(visit: Visit, text: string): Promise<Answer> {
  const { deps, incoming } = visit;
  const states = await networksOf(deps, incoming.sender.id);
  const [only, ...others] = states;
  if (only === undefined) return HELP.test(text) ? { card: helpCard() } : { text: NOWHERE };
  if (MINE.test(text)) return mineIn(states, incoming.sender, deps.now());
  for (const state of states) {
    const rest = withoutCode(text, state.network.code);
    // With one network the code may be part of a sentence; it stands for the network where a command is left without it.
    if (rest !== undefined && (others.length > 0 || /\d$/.test(rest))) return textIn(visit, state, rest);
  }
  if (others.length === 0) return textIn(visit, only, text);
  return {
    card: pickCard(
      text,
      states.map(({ network }) => network),
    ),
  };
}

/** A chat shows nothing before a member has linked it to a network, knowing who reads along. */
async function askToLink({ deps, incoming, surroundings }: Visit): Promise<Answer> {
  const states = await networksOf(deps, incoming.sender.id);
  if (states.length === 0) return { text: NOWHERE };
  const readers = (await surroundings.people()).map(({ name }) => name);
  return {
    card: linkCard(
      states.map(({ network }) => network),
      readers,
    ),
  };
}

/** Answers a text, cleaned of the mention that called the bot, in whatever place it was written. */
export async function handleText(visit: Visit, text: string): Promise<Answer> {
  if (visit.incoming.space.kind === 'personal') return textInPrivate(visit, text);
  const state = await networkHere(visit);
  return state ? textIn(visit, state, text) : askToLink(visit);
}
