import { forgetCard, forgottenCard, myDataCard, myLinkRemovedCard } from '../cards/people/my-data.ts';
import type { Pressed, Verb } from '../cards/payloads.ts';
import { words } from '../cards/words.ts';
import { forgetMember } from '../domain/people/forgetting.ts';
import { RepeatedError } from '../storage/store.ts';
import type { Answer } from './answer.ts';
import { makeLink } from './files/make-link.ts';
import { idOf } from './ids.ts';
import { networksEverOf } from './networks-ever-of.ts';
import { turnIn, type Visit } from './visit.ts';
import { whileStale } from './while-stale.ts';

// What a person may ask about themselves, in all their networks at once, those that they have left too. It needs no
// choice of network and saves nothing in passing: a change made here would keep the chat's address, which may be what is
// to be erased.

/** Gives a link to all that is kept about the sender. */
async function showMyData(visit: Visit, format: 'docx' | 'json'): Promise<Answer> {
  const { deps, incoming } = visit;
  const [state] = await networksEverOf(deps.store, incoming.sender.id);
  if (state === undefined) return { text: words.myData.nothingKept };
  const link = await makeLink(turnIn(visit, state), 'personal', { format });
  return { card: myDataCard({ ...link, now: deps.now() }) };
}

async function askToForget({ deps, incoming }: Visit): Promise<Answer> {
  const states = await networksEverOf(deps.store, incoming.sender.id);
  return states.length === 0 ? { text: words.myData.nothingKept } : { card: forgetCard(incoming.operation) };
}

async function forgetIn({ deps, incoming }: Visit, network: string, operation: string): Promise<void> {
  const { id, name } = incoming.sender;
  await whileStale(deps, async () => {
    const state = await deps.store.load(network);
    if (state === undefined) return;
    const act = { operation: idOf('forget', network, operation), by: { id, name }, at: deps.now() };
    try {
      await deps.store.commit(state, forgetMember(state, act));
    } catch (fault) {
      // Pressed twice: it is done.
      if (!(fault instanceof RepeatedError)) throw fault;
    }
  });
}

/** Erases what is the sender's alone. */
async function forgetMe(visit: Visit, { operation }: Pressed<'forgetMe'>): Promise<Answer> {
  const { deps, incoming } = visit;
  const states = await networksEverOf(deps.store, incoming.sender.id);
  for (const { network } of states) await forgetIn(visit, network.id, operation);
  const erased = await deps.store.forget(incoming.sender.id);
  deps.log.info('forgot a person', { networks: states.length, ...erased });
  return { card: forgottenCard({ networks: states.length, ...erased }), place: 'everyone' };
}

/** Takes a link to one's own data away; another's is left alone, and nothing tells whether there is one. */
async function removeMyLink({ deps, incoming }: Visit, { link: hash }: Pressed<'removeMyLink'>): Promise<Answer> {
  const link = await deps.store.fileLink(hash);
  if (link?.person === incoming.sender.id) await deps.store.removeFileLink(hash);
  return { card: myLinkRemovedCard(), place: 'everyone' };
}

const MY_DATA = /^(?:(?:visa|exportera) )?mina (?:person)?uppgifter[.!?]?$/iu;
const FORGET = /^(?:glöm|radera) mig[.!?]?$/iu;

const inPrivate = ({ incoming }: Visit, run: () => Promise<Answer>): Promise<Answer> =>
  incoming.space.kind === 'personal' ? run() : Promise.resolve({ text: words.myData.writeInPrivate });

/** Whether a text asks about the sender themselves. */
export const isPersonal = (text: string): boolean => MY_DATA.test(text) || FORGET.test(text);

/** Answers what somebody asks about themselves; undefined where the words are something else. */
export function answerPersonal(visit: Visit, text: string): Promise<Answer> | undefined {
  if (MY_DATA.test(text)) return inPrivate(visit, () => showMyData(visit, 'docx'));
  return FORGET.test(text) ? inPrivate(visit, () => askToForget(visit)) : undefined;
}

/** Answers the buttons of those answers; undefined for all others. */
export function pressPersonal(visit: Visit, verb: Verb, pressed: unknown): Promise<Answer> | undefined {
  if (verb === 'myData') return inPrivate(visit, () => showMyData(visit, (pressed as Pressed<'myData'>).format));
  if (verb === 'forgetMe') return inPrivate(visit, () => forgetMe(visit, pressed as Pressed<'forgetMe'>));
  if (verb === 'removeMyLink') return inPrivate(visit, () => removeMyLink(visit, pressed as Pressed<'removeMyLink'>));
  return undefined;
}
