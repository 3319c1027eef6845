import { changeOf } from './apply.ts';
import type { Act, Change } from './change.ts';
import type { Item } from './item.ts';
import { owes } from './listing.ts';
import { municipalitiesWithMembers } from './members.ts';
import type { Member, NetworkState } from './network.ts';
import type { Notice, Subject } from './notice.ts';
import { partyKey, type Party } from './party.ts';
import { withTerms } from './terms.ts';
import { dayOf } from './time.ts';

/** Who has nobody here any more, and what they owe still. */
export interface Left {
  readonly party: Party;
  readonly items: readonly Item[];
}

/** What a party owes: the open items with a line of its own that isn't ticked. */
export function owedByParty(party: Party, { items }: Pick<NetworkState, 'items'>): Item[] {
  return items.filter((item) => owes(item, party));
}

/**
 * What the subject of a notice has left behind: a person who has left and owed something, or a municipality without
 * members. Undefined where it has been handed over, or somebody has come back.
 */
export function leftBy(subject: Subject, state: NetworkState): Left | undefined {
  if (subject.startsWith('k:')) {
    const party: Party = { kind: 'municipality', name: subject.slice(2) };
    const hasMembers = state.members.some(({ municipality }) => municipality === party.name);
    return hasMembers ? undefined : { party, items: owedByParty(party, state) };
  }
  const member = state.departed.find(({ id }) => subject === `p:${id}`);
  if (member === undefined) return undefined;
  const party: Party = { kind: 'member', id: member.id, name: member.name };
  const items = owedByParty(party, state);
  return items.length > 0 ? { party, items } : undefined;
}

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
