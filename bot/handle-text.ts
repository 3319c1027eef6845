import { meantCard } from '../cards/items/meant.ts';
import { helpCard } from '../cards/help.ts';
import { linkCard } from '../cards/items/steps.ts';
import { words } from '../cards/words.ts';
import type { Snapshot } from '../storage/store.ts';
import { withoutCode } from './addressed.ts';
import type { Answer } from './answer.ts';
import { askWhich, carried, tooLong } from './ask-which.ts';
import { answerText, isCommand } from './commands/all.ts';
import { HELP } from './commands/help.ts';
import { mineIn } from './commands/mine.ts';
import { isTooShort } from './commands/smalltalk.ts';
import { decide } from './decide.ts';
import { inOtherWords } from './other-words.ts';
import { answerPersonal, isPersonal } from './personal.ts';
import { networksOf } from './places.ts';
import { misspelt, withoutDots, type IsSaid } from './spelling.ts';
import { networkHere, turnsIn, type Visit } from './visit.ts';

const MINE = /^(?:(?:lista|visa) )?(?:mina|mina uppdrag)[.!?]?$/iu;

const isMine = (text: string): boolean => MINE.test(inOtherWords(text));

/**
 * Answers a text within one network. Its short name is no part of a command: "SKIS 14" is "14". Missing dots are put in
 * where the whole is a command then; where one letter is wrong, it is asked whether that command was meant. What only is
 * near a command comes after those.
 */
export function textIn(visit: Visit, state: Snapshot, text: string): Promise<Answer> | Answer {
  const { deps, incoming } = visit;
  const commands = deps.commands.filter(({ isNear }) => isNear !== true);
  const isSaid = (said: string) => isMine(said) || isPersonal(said) || isCommand(said, commands, state);
  const isNear = (said: string) => isCommand(said, deps.commands, state);
  const written = [withoutCode(text, state.network.code) ?? text, text];
  const whole = (is: IsSaid) => written.find(is) ?? written.flatMap((one) => withoutDots(one, is) ?? [])[0];
  const said = whole(isSaid) ?? text;
  const personal = answerPersonal(visit, said);
  if (personal) return personal;
  if (isMine(said)) return mineIn([state], incoming.sender, incoming.space.kind === 'personal', deps.now());
  const near = isSaid(said) ? undefined : misspelt(said, isSaid);
  if (near !== undefined) {
    const sentence = isTooShort(text) ? {} : { sentence: text };
    return { card: meantCard(state.network.id, incoming.operation, { commands: [near], ...sentence }) };
  }
  const meant = isSaid(said) ? said : (whole(isNear) ?? said);
  return decide(deps, turnsIn(visit, state), (turn) => answerText(turn, meant, deps.commands), false);
}

/** In private the network is the sender's only one, the one whose short name comes first, or else the one they pick. */
async function textInPrivate(visit: Visit, text: string): Promise<Answer> {
  const { deps, incoming } = visit;
  const states = await networksOf(deps, incoming.sender.id);
  const [only, ...others] = states;
  if (only === undefined)
    return HELP.test(inOtherWords(text)) ? { card: helpCard() } : { text: words.answers.noNetwork };
  if (isMine(text)) return mineIn(states, incoming.sender, true, deps.now());
  if (others.length === 0) return textIn(visit, only, text);
  if (HELP.test(inOtherWords(text))) return { card: helpCard() };
  const named = states.flatMap((state) => {
    const rest = withoutCode(text, state.network.code);
    return rest === undefined ? [] : [{ state, rest }];
  });
  const [one, ...namesakes] = named;
  if (one && namesakes.length === 0) return textIn(visit, one.state, one.rest);
  const networks = (named.length > 0 ? named : states.map((state) => ({ state }))).map(({ state }) => state.network);
  return askWhich(visit, one?.rest ?? text, networks);
}

/** A chat shows nothing before a member has linked it to a network, knowing who reads along; what was written waits for that. */
export async function askToLink(visit: Visit, text = ''): Promise<Answer> {
  const { deps, incoming, surroundings } = visit;
  const states = await networksOf(deps, incoming.sender.id);
  if (states.length === 0) return { text: words.answers.noNetwork };
  const refused = tooLong(text, deps.now());
  if (refused) return refused;
  const readers = (await surroundings.people()).map(({ name }) => name);
  const networks = states.map(({ network }) => network);
  if (text === '') return { card: linkCard(networks, readers) };
  const drawn = { ...(await carried(visit, text)), by: incoming.sender.id };
  return { card: linkCard(networks, readers, { text, drawn }) };
}

/** Answers a text, cleaned of the mention that called the bot, in whatever place it was written. */
export async function handleText(visit: Visit, written: string): Promise<Answer> {
  const isSaidAnywhere = (said: string) => isMine(said) || isPersonal(said) || HELP.test(inOtherWords(said));
  const text = withoutDots(written, isSaidAnywhere) ?? written;
  const personal = answerPersonal(visit, text);
  if (personal) return personal;
  if (visit.incoming.space.kind === 'personal') return textInPrivate(visit, text);
  const state = await networkHere(visit);
  return state ? textIn(visit, state, text) : askToLink(visit, text);
}
