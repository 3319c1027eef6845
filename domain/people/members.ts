import type { Item } from '../items/item.ts';
import { PRESIDIUM, type Group, type Member, type NetworkState } from '../network.ts';
import type { Line, Party } from '../items/party.ts';

/** Whether a party is this member: the person, their municipality, or a group they are in. */
export function isOf(party: Party, member: Member, groups: readonly Group[]): boolean {
  switch (party.kind) {
    case 'municipality':
      return member.municipality === party.name;
    case 'member':
      return member.id === party.id;
    case 'group':
      return isIn(party.id, member, groups);
    case 'outside':
      return false;
  }
}

function isIn(id: string, member: Member, groups: readonly Group[]): boolean {
  const group = groups.find((candidate) => candidate.id === id);
  // Nobody has made the presidium's group: whoever has the role is in it.
  return group ? group.members.includes(member.id) : id === PRESIDIUM.id && member.presidium;
}

/** The lines of an item that are this member's to do, done or not. */
export function linesOf(item: Item, member: Member, groups: readonly Group[]): Line[] {
  return item.lines.filter((line) => isOf(line.party, member, groups));
}

/** The members who act for a party today; nobody for an outside body. */
export function membersOf(party: Party, state: NetworkState): Member[] {
  return state.members.filter((member) => isOf(party, member, state.groups));
}

/** The municipalities that have a member: what "alla" and "var och en" mean on the day they are said. */
export function municipalitiesWithMembers(state: NetworkState): string[] {
  return state.network.municipalities.filter((name) => state.members.some((member) => member.municipality === name));
}
