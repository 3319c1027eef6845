import type { Item } from '../../domain/items/item.ts';
import { isOverdue } from '../../domain/items/listing.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { dayText, dueText, meetingName } from '../parts/dates.ts';
import { typed, type Element } from '../parts/element.ts';
import { stateText } from '../parts/standing.ts';
import { partiesText, pressableRow, rowTitle } from '../parts/rows.ts';
import { shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** A row tells how the note begins; the rest is on the item's own card. */
const LONGEST_NOTE = 160;

/** What came of it, in words: "Klart 3 juni", "Försenat, skulle ha varit klart 1 juni"; undefined for a plain decision that holds. */
export function outcomeText(item: Item, state: NetworkState, today: Day): string | undefined {
  const { closed, due, kind } = item;
  if (kind === 'decision' && item.state !== 'struck') return undefined;
  const stands = stateText(item, state, today);
  const { row } = words.register;
  if (closed) {
    const why = closed.reason === undefined ? undefined : shortened(closed.reason, LONGEST_NOTE);
    return row.closed(stands, dayText(dayOf(closed.at), today), why);
  }
  const when = dueText(due, state.meetings, today);
  if (when === undefined || kind === 'topic') return stands;
  return isOverdue(item, state.meetings, today) ? row.overdue(stands, when) : row.due(stands, when);
}

/** When it was decided, said or written down. */
function sinceText(item: Item, state: NetworkState, today: Day): string {
  const meeting = state.meetings.find(({ id }) => id === item.saidAt);
  const { row } = words.register;
  if (meeting === undefined) return row.written(dayText(dayOf(item.created.at), today));
  const name = meetingName(meeting, today);
  return item.decided ? row.decidedAt(name) : row.saidAt(name);
}

/** An item in a register: what it is, since when, and what came of it. Pressed, it shows itself with its history. */
export function registerRow(item: Item, state: NetworkState, now: Instant): Element {
  const today = dayOf(now);
  const overdue = isOverdue(item, state.meetings, today);
  const outcome = outcomeText(item, state, today);
  const about = [sinceText(item, state, today), partiesText(item)].filter((part) => part !== undefined).join(' · ');
  return pressableRow(item, state, [
    typed(rowTitle(item), { weight: 'bolder' }),
    typed(about, { isSubtle: true }, { spacing: 'none' }),
    ...(outcome === undefined ? [] : [typed(outcome, overdue ? { weight: 'bolder' } : {}, { spacing: 'none' })]),
    ...(item.note === '' ? [] : [typed(shortened(item.note, LONGEST_NOTE), { isSubtle: true }, { spacing: 'none' })]),
  ]);
}
