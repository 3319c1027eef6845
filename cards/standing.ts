import { dueDay } from '../domain/due.ts';
import type { Item } from '../domain/item.ts';
import { isOverdue, isPassed } from '../domain/listing.ts';
import type { NetworkState } from '../domain/network.ts';
import type { Day } from '../domain/time.ts';
import { dayText } from './dates.ts';

/** What something is that should have been done by now. */
export const OVERDUE = 'Försenat';

/** Where an item stands, in one word or two; of a topic that was passed over, when it should have been brought up. */
export function stateText(item: Item, state: NetworkState, today: Day): string {
  if (item.state === 'struck') return 'Avskrivet';
  if (item.state === 'done') return item.kind === 'decision' ? 'Beslutat' : 'Klart';
  if (isOverdue(item, state.meetings, today)) return OVERDUE;
  const day = dueDay(item.due, state.meetings);
  if (day !== undefined && isPassed(item, state.meetings, today)) return `Skulle ha tagits upp ${dayText(day, today)}`;
  return item.kind === 'topic' ? 'Väntar' : 'Pågående';
}
