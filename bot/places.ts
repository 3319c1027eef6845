import type { Change } from '../domain/change.ts';
import { returned } from '../domain/people/departed.ts';
import { membersFrom, newNetwork, withMunicipalities } from '../domain/people/founding.ts';
import type { Member } from '../domain/network.ts';
import { dayOf } from '../domain/time.ts';
import { RepeatedError, type Snapshot } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { idOf, networkId } from './ids.ts';
import { networkOfSpace, type Incoming } from './incoming.ts';
import { knowSharedChannel } from './shared-channels.ts';
import type { Surroundings } from './turn.ts';

type Channel = Extract<Incoming['space'], { kind: 'channel' }>;

/** The team's network, or the channel's own where it has been made one. */
async function inChannel({ store }: Pick<Deps, 'store'>, team: Snapshot, channel: Channel['channel'], tenant: string) {
  if (!team.network.split.includes(channel)) return team;
  return (await store.load(networkId(tenant, channel))) ?? team;
}

/** The network that a place shows; undefined where it shows none. Founds none: the bot may never have been added there. */
export async function networkShown(
  deps: Pick<Deps, 'store'>,
  { space, address }: Pick<Incoming, 'space' | 'address'>,
): Promise<Snapshot | undefined> {
  if (space.kind === 'personal') return undefined;
  const state = await deps.store.load(networkOfSpace(space, address.tenant));
  return state && space.kind === 'channel' ? inChannel(deps, state, space.channel, address.tenant) : state;
}

/** The network that a channel shows: the team's, or its own where it has been made one. Founds the team's where there is none. */
export async function channelNetwork(
  deps: Pick<Deps, 'store' | 'now' | 'wait'>,
  incoming: Incoming,
  surroundings: Surroundings,
): Promise<Snapshot> {
  const { space, address } = incoming;
  if (space.kind !== 'channel') throw new Error(`a ${space.kind} chat has no network of its own`);
  const id = networkOfSpace(space, address.tenant);
  const known = await deps.store.load(id);
  const team = known ?? (await found(deps, id, incoming, space.team, surroundings));
  if (known === undefined) await knowSharedChannel(deps, incoming);
  return inChannel(deps, team, space.channel, address.tenant);
}

/** Makes the network of a team that has just got the bot, with its people as members. Its home is the first channel, whose id is the team's. */
async function found(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  id: string,
  { address, sender }: Incoming,
  team: string,
  { people, teamName }: Surroundings,
): Promise<Snapshot> {
  const members = membersFrom(await people(), []);
  const network = withMunicipalities(
    newNetwork(id, await teamName(), { ...address, conversation: team }, dayOf(now())),
    members,
  );
  const act = { operation: idOf('found', id), by: { id: sender.id, name: sender.name }, at: now() };
  const founding: Change = {
    act,
    verb: 'set',
    network,
    items: [],
    meetings: [],
    members,
    groups: [],
    polls: [],
    owed: [],
  };
  try {
    await store.commit(undefined, founding);
  } catch (fault) {
    // Teams tells of an installation in two activities at once: the other one was first.
    if (!(fault instanceof RepeatedError)) throw fault;
  }
  const made = await store.load(id);
  if (made === undefined) throw new Error(`network ${id} was founded and isn't there`);
  return made;
}

/**
 * The sender as a member: as the roster has them or had them, else as Teams names them, to be saved with the first thing
 * they do. Who was taken out by hand is nobody here.
 */
export function memberOf(state: Snapshot, { sender }: Incoming): Member {
  const known = state.members.find(({ id }) => id === sender.id);
  const before = state.departed.find(({ id, takenOut }) => id === sender.id && !takenOut);
  return known ?? (before ? returned(before) : { ...sender, presidium: false, coordinator: false });
}

/** All networks that a person belongs to. One trip, and one for each. */
export async function networksOf({ store }: Pick<Deps, 'store'>, person: string): Promise<Snapshot[]> {
  const ids = await store.networksOf(person);
  const states = await Promise.all(ids.map((id) => store.load(id)));
  return states.filter((state) => state?.members.some(({ id }) => id === person)) as Snapshot[];
}
