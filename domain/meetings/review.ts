import { dueDay } from '../items/due.ts';
import { daysBetween } from '../registers/figures.ts';
import type { Item } from '../items/item.ts';
import { byDue } from '../items/listing.ts';
import { itemSubject } from '../notices/notice.ts';
import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import type { NetworkState } from '../network.ts';
import type { Instant } from '../time.ts';

/** What is gone through: open assignments by due date, then what waits to be brought up. */
export function reviewed(state: NetworkState): Item[] {
  const of = (kind: Item['kind']) =>
    byDue(
      state.items.filter((item) => item.kind === kind),
      state.meetings,
    );
  return [...of('assignment'), ...of('topic')];
}

/** Something that the presidium may want to act on. */
export type Suggestion =
  | { readonly kind: 'unanswered'; readonly item: Item; readonly left: number; readonly of: number }
  | { readonly kind: 'proposal'; readonly item: Item }
  | { readonly kind: 'undated'; readonly item: Item; readonly days: number };

/** An assignment without a date is told of once it is this old. */
const OLD_DAYS = 90;

/** Nobody can be asked to have answered what was written down less than this many days ago. */
const NEW_DAYS = 7;

/** Fewer than this many left are told of one by one on the item itself. */
const SEVERAL = 3;

/** What is worth a look before the meeting: dates asked for, many who haven't answered, old ones without a date. */
export function suggestions(state: NetworkState, now: Instant): Suggestion[] {
  const items = reviewed(state).filter(({ kind }) => kind === 'assignment');
  const proposals = items.filter(({ proposal }) => proposal !== undefined);
  const unanswered = items.flatMap((item): Suggestion[] => {
    const left = item.lines.filter(({ done }) => !done).length;
    const [some, due] = [left < item.lines.length, dueDay(item.due, state.meetings)];
    const waited = due !== undefined && daysBetween(item.created.at, now) >= NEW_DAYS;
    return left >= SEVERAL && (some || waited) ? [{ kind: 'unanswered', item, left, of: item.lines.length }] : [];
  });
  const undated = items.flatMap((item): Suggestion[] => {
    const days = daysBetween(item.created.at, now);
    return item.due.kind === 'none' && days >= OLD_DAYS ? [{ kind: 'undated', item, days }] : [];
  });
  return [...proposals.map((item): Suggestion => ({ kind: 'proposal', item })), ...unanswered, ...undated];
}

/** The change that reminds at once those who owe an item. */
export function nudge(state: NetworkState, act: Act, item: Item): Change {
  const owed = { at: act.at, network: state.network.id, subject: itemSubject(item.number), kind: 'nudge' as const };
  return { ...changeOf(state, act, 'snoozed', {}), owed: [owed] };
}
