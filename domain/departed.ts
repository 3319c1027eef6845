import { changeOf } from './apply.ts';
import type { Act, Change } from './change.ts';
import { owedByParty } from './left-behind.ts';
import { municipalitiesWithMembers } from './members.ts';
import type { Member, NetworkState } from './network.ts';
import type { Notice } from './notice.ts';
import { partyKey, type Party } from './party.ts';
import { withTerms } from './terms.ts';
import { dayOf } from './time.ts';

/**
 * The change that these members leave: their roles end with them, and the presidium is told at once what they owed and
 * which municipalities have nobody left.
 */
export function depart(state: NetworkState, act: Act, leaving: readonly Member[]): Change {
  const today = dayOf(act.at);
  const members = leaving.map((member): Member => ({ ...member, presidium: false, coordinator: false, left: today }));
  const network = withTerms(state, members, today);
  const parts = network === state.network ? { members } : { members, network };
  const change = changeOf(state, act, 'roster', parts);
  return { ...change, owed: [...change.owed, ...leftNotices(state, act, members)] };
}

function leftNotices(state: NetworkState, act: Act, gone: readonly Member[]): Notice[] {
  const ids = new Set(gone.map(({ id }) => id));
  const after = { ...state, members: state.members.filter(({ id }) => !ids.has(id)) };
  const left = new Set(municipalitiesWithMembers(after));
  const people = gone.map(({ id, name }): Party => ({ kind: 'member', id, name }));
  const parties = [
    ...people.filter((party) => owedByParty(party, state).length > 0),
    ...municipalitiesWithMembers(state)
      .filter((name) => !left.has(name))
      .map((name): Party => ({ kind: 'municipality', name })),
  ];
  return parties.map((party) => ({
    at: act.at,
    network: state.network.id,
    subject: partyKey(party) as `p:${string}` | `k:${string}`,
    kind: 'left',
  }));
}

/** A member as before, without the day they left. */
export function returned({ left, ...member }: Member): Member {
  return member;
}
