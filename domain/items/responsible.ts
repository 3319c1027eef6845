import type { Item } from './item.ts';
import { membersOf } from '../people/members.ts';
import type { Member, NetworkState } from '../network.ts';

/** The members who owe some of these items still, each once, in the order of the items. */
export function responsibleFor(items: readonly Item[], state: NetworkState): Member[] {
  const lines = items.flatMap((item) => item.lines).filter(({ done }) => !done);
  return [...new Set(lines.flatMap(({ party }) => membersOf(party, state)))];
}
