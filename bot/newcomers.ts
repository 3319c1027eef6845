import { changeOf } from '../domain/apply.ts';
import type { Act, Change } from '../domain/change.ts';
import { returned, takenOut } from '../domain/people/departed.ts';
import { membersFrom, withMunicipalities, type Person } from '../domain/people/founding.ts';
import type { NetworkState } from '../domain/network.ts';
import { idOf } from './ids.ts';
import { actOf, save, type Turn } from './turn.ts';

/**
 * The change that makes members of the people that Teams names: new ones are added, names and addresses follow. Who has
 * left stays so, but for those among `back`, who are taken in again as they were. Undefined where nothing differs.
 */
export function rosterChange(
  state: NetworkState,
  people: readonly Person[],
  act: Act,
  back: readonly string[],
): Change | undefined {
  const coming = state.departed.filter(({ id }) => back.includes(id));
  const gone = state.departed.filter((member) => !coming.includes(member)).map(({ id }) => id);
  const here = people.filter(({ id }) => !gone.includes(id));
  const found = membersFrom(here, [...state.members, ...coming.map(returned)]);
  const known = new Map(state.members.map((member) => [member.id, JSON.stringify(member)]));
  const members = found.filter((member) => known.get(member.id) !== JSON.stringify(member));
  if (members.length === 0) return undefined;
  const network = withMunicipalities(state.network, members);
  return changeOf(state, act, 'roster', network === state.network ? { members } : { members, network });
}

/** The network with the people that Teams names now, the sender among them. Saves only a difference. */
export async function withPeople(turn: Turn): Promise<NetworkState> {
  const { state, me, surroundings, incoming } = turn;
  const act = actOf(turn, idOf('people', incoming.operation));
  const change = rosterChange(state, await surroundings.people(), act, takenOut(state, me.id) ? [] : [me.id]);
  return change ? save(turn, change) : state;
}
