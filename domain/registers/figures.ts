import { dueDay } from '../items/due.ts';
import type { Item } from '../items/item.ts';
import { isOverdue } from '../items/listing.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { NetworkState } from '../network.ts';
import { dayOf, type Day, type Instant } from '../time.ts';

/** What one municipality owes. */
export interface MunicipalityFigures {
  readonly name: string;
  readonly open: number;
  readonly overdue: number;
}

/** What each municipality owes still, most overdue first; those that owe nothing are left out. */
export function byMunicipality(state: NetworkState, now: Instant): MunicipalityFigures[] {
  const today = dayOf(now);
  const owing = (name: string) =>
    state.items.filter(
      (item) =>
        item.kind === 'assignment' &&
        item.lines.some(({ party, done }) => !done && party.kind === 'municipality' && party.name === name),
    );
  return state.network.municipalities
    .map((name): MunicipalityFigures => {
      const items = owing(name);
      const overdue = items.filter((item) => isOverdue(item, state.meetings, today)).length;
      return { name, open: items.length, overdue };
    })
    .filter(({ open }) => open > 0)
    .sort((a, b) => b.overdue - a.overdue || b.open - a.open || a.name.localeCompare(b.name, 'sv'));
}

const DAY_MS = 24 * 60 * 60_000;

/** Whole days from one instant to another. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The open assignment that was written down first. */
export function oldestOf(items: readonly Item[]): Item | undefined {
  return items
    .filter(({ kind }) => kind === 'assignment')
    .reduce<Item | undefined>(
      (oldest, item) => (oldest === undefined || item.created.at < oldest.created.at ? item : oldest),
      undefined,
    );
}

/** How assignments of half a year were done. */
export interface HalfYear {
  /** "VT 2027", "HT 2027": by when they were done. */
  readonly name: string;
  readonly done: number;
  /** Of those that had a date, how many there were, and how many were done by it. */
  readonly dated: number;
  readonly inTime: number;
  /** Half of them took at most so many days. */
  readonly medianDays: number;
}

const halfOf = (day: Day) => `${Number(day.slice(5, 7)) <= 6 ? 'VT' : 'HT'} ${day.slice(0, 4)}`;
const rank = (name: string) => `${name.slice(3)}${name.startsWith('VT') ? 1 : 2}`;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** How the assignments among these that are done were done, by half-year, earliest first. */
export function halfYears(items: readonly Item[], meetings: readonly Meeting[]): HalfYear[] {
  const done = items.flatMap((item) =>
    item.kind === 'assignment' && item.state === 'done' && item.closed
      ? [{ item, day: dayOf(item.closed.at), took: daysBetween(item.created.at, item.closed.at) }]
      : [],
  );
  const names = [...new Set(done.map(({ day }) => halfOf(day)))].sort((a, b) => rank(a).localeCompare(rank(b)));
  return names.map((name): HalfYear => {
    const those = done.filter(({ day }) => halfOf(day) === name);
    const dated = those.flatMap(({ item, day }) => {
      const due = dueDay(item.due, meetings);
      return due === undefined ? [] : [{ due, day }];
    });
    return {
      name,
      done: those.length,
      dated: dated.length,
      inTime: dated.filter(({ due, day }) => day <= due).length,
      medianDays: median(those.map(({ took }) => took)),
    };
  });
}
