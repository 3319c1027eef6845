import type { Item } from './item.ts';
import type { Group, Member, NetworkState } from './network.ts';
import type { Line, Party } from './party.ts';

/** Whether a party is this member: the person, their municipality, or a group they are in. */
export function isOf(party: Party, member: Member, groups: readonly Group[]): boolean {
  switch (party.kind) {
    case 'municipality':
      return member.municipality === party.name;
    case 'member':
      return member.id === party.id;
    case 'group':
      return groups.some((group) => group.id === party.id && group.members.includes(member.id));
    case 'outside':
      return false;
  }
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
