import { isItem, isMeeting, type Version } from '../../domain/change.ts';
import { sameDue } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { dayText } from '../parts/dates.ts';
import { words } from '../words.ts';

/** Since when an item has been due where it is due now; undefined where its history doesn't tell. */
function dueSince({ due }: Item, history: readonly Version[]): Instant | undefined {
  const others = history.findLastIndex(({ after }) => isItem(after) && !sameDue(after.due, due));
  return history[others + 1]?.at;
}

/** Of the history of the meeting that an item is due at, what moved the item with it, and to which day. */
export function meetingMoves(
  item: Item,
  history: readonly Version[],
  ofMeeting: readonly Version[],
  now: Instant,
): Version[] {
  const since = dueSince(item, history);
  return ofMeeting.flatMap((version, index): Version[] => {
    const [before, { after, at, verb }] = [ofMeeting[index - 1]?.after, version];
    if (before === undefined || !isMeeting(before) || !isMeeting(after) || since === undefined || at < since) return [];
    if (before.day === after.day) return [];
    const day = dayText(after.day, dayOf(now));
    return [{ ...version, text: verb === 'rescheduled' ? words.item.movedTo(day) : words.history.meetingTo(day) }];
  });
}
