import { cancelledCard } from '../cards/items/form.ts';
import { helpCard } from '../cards/help.ts';
import { sentenceCard } from '../cards/messages.ts';
import { isVerb, readPayload, type Pressed } from '../cards/payloads.ts';
import { words } from '../cards/words.ts';
import type { Snapshot } from '../storage/store.ts';
import type { Answer } from './answer.ts';
import { askedText } from './ask-which.ts';
import { answerButton, isCommand } from './commands/all.ts';
import { decide } from './decide.ts';
import { textIn } from './handle-text.ts';
import { networkOfSpace } from './incoming.ts';
import { pressPersonal } from './personal.ts';
import { networksOf } from './places.ts';
import { networkHere, turnsIn, type Visit } from './visit.ts';

/** Links a chat to a network that the presser belongs to, and answers there what was written before it was linked. */
async function link(visit: Visit, pressed: Pressed<'link'>): Promise<Answer> {
  const { deps, incoming } = visit;
  const { space, address, sender } = incoming;
  const { network, operation = incoming.operation } = pressed;
  const state = (await networksOf(deps, sender.id)).find((candidate) => candidate.network.id === network);
  if (state === undefined || space.kind !== 'group') return { text: words.answers.otherNetworksButton };
  await deps.store.link(networkOfSpace(space, address.tenant), network);
  const text = await askedText(visit, { ...pressed, operation });
  if (text === undefined) return { card: sentenceCard(words.answers.expired), place: 'everyone' };
  // A command acts in the name of whoever presses: somebody else's is not carried out by linking the chat.
  const theirs = pressed.by !== sender.id && isCommand(text, deps.commands, state);
  if (text === '' || theirs) return { card: helpCard(state), place: 'everyone' };
  const answer = await textIn({ ...visit, incoming: { ...incoming, operation } }, state, text);
  return { ...('card' in answer ? answer : { card: sentenceCard(answer.text) }), place: 'everyone' };
}

/** Says in the network that was picked what was asked about: the same act, however often the button is pressed. */
async function picked(visit: Visit, state: Snapshot, pressed: Pressed<'pick'>): Promise<Answer> {
  const text = await askedText(visit, pressed);
  if (text === undefined) return { text: words.answers.expired };
  return textIn({ ...visit, incoming: { ...visit.incoming, operation: pressed.operation } }, state, text);
}

/** Says what was probably meant, in the name of whoever presses; the answer takes the place of the question. */
async function said(visit: Visit, state: Snapshot, { operation, words: text }: Pressed<'say'>): Promise<Answer> {
  const answer = await textIn({ ...visit, incoming: { ...visit.incoming, operation } }, state, text);
  return { ...('card' in answer ? answer : { card: sentenceCard(answer.text) }), place: 'everyone' };
}

/** Answers a pressed button. It acts only on the network of the space it stands in; in private, on one of the presser's own. */
export async function handleButton(visit: Visit, verb: string, raw: unknown): Promise<Answer> {
  const { deps, incoming } = visit;
  if (!isVerb(verb)) return { text: words.answers.unknownButton };
  const pressed = readPayload(verb, raw);
  if (pressed === undefined) return { text: words.answers.unknownButton };
  if (verb === 'cancel') return { card: cancelledCard(), place: 'everyone' };
  if (verb === 'link') return link(visit, pressed as Pressed<'link'>);
  const personal = pressPersonal(visit, verb, pressed);
  if (personal) return personal;
  const { network } = pressed as { readonly network: string };
  const states =
    incoming.space.kind === 'personal' ? await networksOf(deps, incoming.sender.id) : [await networkHere(visit)];
  const state = states.find((candidate) => candidate?.network.id === network);
  if (state === undefined) return { text: words.answers.otherNetworksButton };
  if (verb === 'pick') return picked(visit, state, pressed as Pressed<'pick'>);
  if (verb === 'say') return said(visit, state, pressed as Pressed<'say'>);
  return decide(deps, turnsIn(visit, state), (turn) => answerButton(turn, verb, pressed, deps.commands), true);
}
