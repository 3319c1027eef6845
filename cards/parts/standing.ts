import { dueDay } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { isOverdue, isPassed } from '../../domain/items/listing.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Day } from '../../domain/time.ts';
import { dayText } from './dates.ts';
import { words } from '../words.ts';

/** What something is that should have been done by now. */
export const OVERDUE = words.standing.overdue;

/** Where an item stands, in one word or two; of a topic that was passed over, when it should have been brought up. */
export function stateText(item: Item, state: NetworkState, today: Day): string {
  if (item.state === 'struck') return words.standing.struck;
  if (item.state === 'done') return item.kind === 'decision' ? words.standing.decided : words.standing.done;
  if (isOverdue(item, state.meetings, today)) return OVERDUE;
  const day = dueDay(item.due, state.meetings);
  if (day !== undefined && isPassed(item, state.meetings, today)) return words.standing.passed(dayText(day, today));
  return item.kind === 'topic' ? words.standing.waiting : words.standing.going;
}
