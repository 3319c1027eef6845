import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import { emptiedNotices } from './departed.ts';
import { withMunicipalities } from './founding.ts';
import type { Group, Member, NetworkState } from '../network.ts';
import { withTerms } from './terms.ts';
import { dayOf, type Day } from '../time.ts';

/** What the presidium says of a member beside the municipality. */
export interface Roles {
  readonly presidium: boolean;
  /** When the term began; today where it isn't said. */
  readonly since?: Day | undefined;
  readonly coordinator: boolean;
  /** Ids of the groups that the member is in. */
  readonly groups: readonly string[];
}

/** Whether the network would be without a presidium, which it has now: any member would run it then. */
export function leavesUnled(state: NetworkState, member: Member, { presidium }: Pick<Roles, 'presidium'>): boolean {
  if (presidium || !member.presidium) return false;
  return !state.members.some((other) => other.presidium && other.id !== member.id);
}

/** The groups that change when the member is in these and in no others. */
function regrouped(groups: readonly Group[], { id }: Member, chosen: readonly string[]): Group[] {
  return groups.flatMap((group) => {
    const [was, is] = [group.members.includes(id), chosen.includes(group.id)];
    if (was === is) return [];
    return { ...group, members: is ? [...group.members, id] : group.members.filter((other) => other !== id) };
  });
}

/**
 * The change that gives a member a municipality, or takes it away, and the roles where they are said. The presidium is told
 * of a municipality that has nobody left by it.
 */
export function changeMember(
  state: NetworkState,
  act: Act,
  { municipality: _before, ...member }: Member,
  municipality: string | undefined,
  roles?: Roles,
): Change {
  const named: Member = municipality === undefined ? member : { ...member, municipality };
  const after: Member = roles ? { ...named, presidium: roles.presidium, coordinator: roles.coordinator } : named;
  const terms = roles ? withTerms(state, [after], dayOf(act.at), roles.since) : state.network;
  const network = withMunicipalities(terms, [after]);
  const change = changeOf(state, act, 'roster', {
    members: [after],
    groups: roles ? regrouped(state.groups, after, roles.groups) : [],
    ...(network === state.network ? {} : { network }),
  });
  const members = state.members.map((other) => (other.id === after.id ? after : other));
  return { ...change, owed: [...change.owed, ...emptiedNotices(state, members, act)] };
}
