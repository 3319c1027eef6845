import { noticeDay } from '../calendar.ts';
import type { Act, Change } from '../change.ts';
import { changeOf } from '../apply.ts';
import { dueDay } from './due.ts';
import type { Item } from './item.ts';
import type { NetworkState } from '../network.ts';
import { itemSubject } from '../notices/notice.ts';
import { addDays, dayOf, instantAt, type Day, type Instant } from '../time.ts';

/** How many days later a reminder may be asked for again. */
const DISTANCES = [1, 3, 7] as const;

/**
 * The days on which a reminder of these items can come again: in 1, 3 or 7 days, moved on to a working day, and never
 * after the first due date among them. Empty where it would be too late.
 */
export function laterDays(items: readonly Item[], state: NetworkState, now: Instant): Day[] {
  const dues = items.flatMap(({ due }) => dueDay(due, state.meetings) ?? []).sort();
  const [first] = dues;
  if (first === undefined) return [];
  const days = DISTANCES.map((distance) => noticeDay(addDays(dayOf(now), distance), 1, state.network.settings));
  return [...new Set(days)].filter((day) => day <= first);
}

/** The change that reminds whoever acts once more of these items, at the network's hour on `day`. */
export function snooze(state: NetworkState, act: Act, items: readonly Item[], day: Day): Change {
  const at = instantAt(day, state.network.settings.hour);
  const owed = items.map(({ number }) => ({
    at,
    network: state.network.id,
    subject: itemSubject(number),
    kind: 'later' as const,
    person: act.by.id,
  }));
  return { ...changeOf(state, act, 'snoozed', {}), owed };
}
