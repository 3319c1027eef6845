import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { dayText } from '../parts/dates.ts';
import { card, heading, says, type Card } from '../parts/element.ts';
import { itemRow } from '../parts/rows.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Items that are shown; the rest is in the list. */
const MOST_SHOWN = 12;

/** What was saved of notes. */
export interface SavedNotes {
  readonly items: readonly Item[];
  /** The meetings that were planned. */
  readonly planned: readonly Meeting[];
  readonly state: NetworkState;
  readonly now: Instant;
}

/** What was saved of notes, each with its number, to look at or to take back. */
export function notesSavedCard({ items, planned, state, now }: SavedNotes, operation: string): Card {
  const network = state.network.id;
  const left = items.length - MOST_SHOWN;
  return card(
    [
      heading(words.notes.savedHeading),
      ...(items.length > 0 ? [says(words.notes.savedItems(items.length))] : []),
      ...(planned.length > 0
        ? [says(words.notes.plannedMeetings(planned.map(({ day }) => dayText(day, dayOf(now)))))]
        : []),
      ...items.slice(0, MOST_SHOWN).map((item) => itemRow(item, state, now)),
      ...(left > 0 ? [says(words.common.moreLeft(left))] : []),
    ],
    [button('list', press.list, { network, filter: '' }), button('undo', press.undo, { network, operation })],
  );
}
