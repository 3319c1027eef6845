import type { Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Member } from '../../domain/network.ts';
import type { Poll } from '../../domain/polls/poll.ts';
import type { View } from './register-sheets.ts';

/** What is kept of a person: how Teams reaches them is nobody's business afterwards. */
function personOf({ id, name, municipality, presidium, coordinator, left }: Member) {
  return { id, name, municipality, presidium, coordinator, left };
}

/** What an archive holds. */
export interface Archived extends View {
  readonly items: readonly Item[];
  readonly polls: readonly Poll[];
  readonly versions: readonly Version[];
}

/** Everything as JSON that other systems can read, in the words of the program: times in UTC, days in Sweden. */
export function archiveJson({ state, now, items, polls, versions }: Archived): string {
  const { code, name, municipalities, createdOn } = state.network;
  const everything = {
    format: 'uppdrag 1',
    written: now,
    network: { code, name, municipalities, createdOn },
    members: [...state.members, ...state.departed].map(personOf),
    groups: state.groups,
    meetings: state.meetings,
    items,
    polls,
    history: versions.map(({ at, by, verb, text, after }) => ({ at, by, verb, text, after })),
  };
  return `${JSON.stringify(everything, null, 2)}\n`;
}
