import type { Member, NetworkState, Network, Term } from '../network.ts';
import type { Day } from '../time.ts';

/** The term that lasts still for this member. */
export function currentTerm(terms: readonly Term[], member: Pick<Member, 'id'>): Term | undefined {
  return terms.find((term) => term.member === member.id && term.to === undefined);
}

/**
 * The network with its terms of the presidium as these members make them: one begins `since` for who has the role now (today
 * where that isn't said), and ends today for who has it no longer. `since` also corrects when a term began that lasts.
 */
export function withTerms(
  { network }: Pick<NetworkState, 'network'>,
  after: readonly Member[],
  today: Day,
  since?: Day,
): Network {
  const before = network.terms ?? [];
  const terms = after.reduce<readonly Term[]>((list, member) => {
    const current = currentTerm(list, member);
    if (member.presidium && current) return replaced(list, current, { ...current, from: since ?? current.from });
    if (member.presidium) return [...list, { member: member.id, name: member.name, from: since ?? today }];
    return current ? replaced(list, current, { ...current, to: today }) : list;
  }, before);
  if (terms === before) return network;
  return { ...network, terms: [...terms].sort((a, b) => a.from.localeCompare(b.from)) };
}

function replaced(terms: readonly Term[], one: Term, by: Term): readonly Term[] {
  return JSON.stringify(one) === JSON.stringify(by) ? terms : terms.map((term) => (term === one ? by : term));
}
