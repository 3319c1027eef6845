import { takenOut } from '../domain/people/departed.ts';
import type { Snapshot } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { networkOfSpace } from './incoming.ts';
import { withPeople } from './newcomers.ts';
import { channelNetwork, memberOf } from './places.ts';
import type { Surroundings, Turn } from './turn.ts';
import { awayFromChannel, awayFromTeam } from './whereabouts.ts';

/** One thing said or pressed somewhere: what the bot leans on, who it is from, and what Teams can tell of the place. */
export interface Visit {
  readonly deps: Deps;
  readonly incoming: Incoming;
  readonly surroundings: Surroundings;
}

/** The turn that a visit makes in a network. */
export function turnIn({ deps, incoming, surroundings }: Visit, state: Snapshot): Turn {
  const { store, now, publicUrl } = deps;
  return { now: now(), store, state, me: memberOf(state, incoming), incoming, surroundings, publicUrl: publicUrl() };
}

/** Gives the turn in a network, first as it was read, and read anew each time after that. */
export function turnsIn(visit: Visit, first: Snapshot): () => Promise<Turn> {
  let read: Snapshot | undefined = first;
  return async () => {
    const state = read ?? (await visit.deps.store.load(first.network.id));
    read = undefined;
    if (state === undefined) throw new Error(`network ${first.network.id} is gone`);
    return turnIn(visit, state);
  };
}

/** The network that a channel or a chat shows; a chat shows none until it is linked. Who is new in a team becomes a member. */
export async function networkHere(visit: Visit): Promise<Snapshot | undefined> {
  const { deps, incoming } = visit;
  const { space, address } = incoming;
  if (space.kind === 'personal') return undefined;
  if (space.kind === 'group') return deps.store.load(networkOfSpace(space, address.tenant));
  const state = await channelNetwork(deps, incoming, visit.surroundings);
  const back = state.network.away === undefined ? state : await cameBack(visit, state);
  return withSender(visit, back);
}

/** Where people write to the bot it is, whatever Teams told of it or didn't. */
async function cameBack(visit: Visit, state: Snapshot): Promise<Snapshot> {
  const { channel, id } = state.network;
  const { space } = visit.incoming;
  if (channel !== undefined) await awayFromChannel(visit, channel, false);
  else if (space.kind === 'channel') await awayFromTeam(visit, space.team, false);
  return (await visit.deps.store.load(id)) ?? state;
}

/** A team's network, of which whoever writes in the team is a member, but for those who were taken out by hand. */
export async function withSender(visit: Visit, state: Snapshot): Promise<Snapshot> {
  const { deps, incoming } = visit;
  const { id: sender } = incoming.sender;
  if (state.network.channel !== undefined || state.members.some(({ id }) => id === sender)) return state;
  if (takenOut(state, sender)) return state;
  await withPeople(turnIn(visit, state));
  return (await deps.store.load(state.network.id)) ?? state;
}
