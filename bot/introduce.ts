import { helpCard } from '../cards/help.ts';
import { privateWelcomeCard, welcomeCard } from '../cards/messages.ts';
import { changeOf } from '../domain/apply.ts';
import { RepeatedError } from '../storage/store.ts';
import type { Answer } from './answer.ts';
import { askToLink } from './handle-text.ts';
import { idOf } from './ids.ts';
import { networksOf } from './places.ts';
import { actOf } from './turn.ts';
import { networkHere, turnIn, type Visit } from './visit.ts';

/**
 * The introduction, once in each place: that it was given is stored with the network, and Teams, which tells again when
 * the app is updated, gets undefined then. A chat that isn't linked is asked which network it is about.
 */
export async function introduce(visit: Visit): Promise<Answer | undefined> {
  const { incoming, deps } = visit;
  const personal = incoming.space.kind === 'personal';
  const mine = personal ? await networksOf(deps, incoming.sender.id) : [];
  const state = personal ? mine[0] : await networkHere(visit);
  if (state === undefined) return personal ? { card: helpCard() } : askToLink(visit);
  const turn = turnIn(visit, state);
  const act = actOf(turn, idOf('introduced', incoming.address.conversation));
  try {
    await deps.store.commit(state, changeOf(state, act, 'set', {}));
  } catch (fault) {
    if (fault instanceof RepeatedError) return undefined;
    throw fault;
  }
  if (personal) return { card: privateWelcomeCard(mine.map(({ network }) => network.name)) };
  const { id, name } = state.network;
  return { card: welcomeCard(id, name, incoming.space.kind === 'channel' && !incoming.space.shared) };
}
