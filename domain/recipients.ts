import type { Item } from './item.ts';
import { membersOf } from './members.ts';
import type { NetworkState } from './network.ts';
import { itemSubject, type Notice } from './notice.ts';

/** The network's own channel, in place of a person. */
export const CHANNEL = 'channel';

/**
 * Who a notice goes to today: the people of every line that isn't ticked, but those who want no reminders. Where a party
 * has nobody here, as an outside body or a municipality without members, the one who wrote the item down is told instead.
 */
export function recipientsOf(notice: Notice, state: NetworkState): string[] {
  if (notice.kind === 'digest' || notice.kind === 'changed') return [CHANNEL];
  if (notice.kind === 'notes' || notice.kind === 'review') {
    const presidium = state.members.filter((member) => member.presidium).map((member) => member.id);
    return presidium.length > 0 ? presidium : [CHANNEL];
  }
  const item = state.items.find((candidate) => itemSubject(candidate.number) === notice.subject);
  return item ? owing(item, state) : [];
}

function owing(item: Item, state: NetworkState): string[] {
  const people = item.lines
    .filter((line) => !line.done)
    .flatMap((line) => {
      const members = membersOf(line.party, state).map((member) => member.id);
      return members.length > 0 ? members : [item.created.by.id];
    });
  return [...new Set(people)].filter((id) => state.members.some((member) => member.id === id && !member.muted));
}
