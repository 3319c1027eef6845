import type { Item } from '../items/item.ts';
import { owes } from '../items/listing.ts';
import type { NetworkState } from '../network.ts';
import type { Subject } from '../notices/notice.ts';
import type { Party } from '../items/party.ts';

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
