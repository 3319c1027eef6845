import { changeOf } from '../domain/apply.ts';
import { membersFrom, withMunicipalities } from '../domain/founding.ts';
import type { NetworkState } from '../domain/network.ts';
import { actOf, save, type Turn } from './turn.ts';
import { idOf } from './ids.ts';

/** The network with the people that Teams names now: new ones are added, names and addresses follow. Saves only a difference. */
export async function withPeople(turn: Turn): Promise<NetworkState> {
  const { state, surroundings, incoming } = turn;
  const found = membersFrom(await surroundings.people(), state.members);
  const known = new Map(state.members.map((member) => [member.id, JSON.stringify(member)]));
  const members = found.filter((member) => known.get(member.id) !== JSON.stringify(member));
  if (members.length === 0) return state;
  const network = withMunicipalities(state.network, members);
  const parts = network === state.network ? { members } : { members, network };
  return save(turn, changeOf(state, actOf(turn, idOf('people', incoming.operation)), 'roster', parts));
}
