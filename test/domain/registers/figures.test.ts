import { describe, expect, it } from 'vitest';
import { byMunicipality, daysBetween, halfYears, oldestOf } from '../../../domain/registers/figures.ts';
import { suggestions } from '../../../domain/meetings/review.ts';
import type { Item } from '../../../domain/items/item.ts';
import { asta, itemOf, now, on, stateOf } from '../samples.ts';

const owing = (...names: string[]) => names.map((name) => ({ party: { kind: 'municipality' as const, name } }));
const stamp = (at: string) => ({ by: asta, at });

describe('figures before a meeting', () => {
  it('count what each municipality owes still, most overdue first', () => {
    const state = stateOf({
      items: [
        itemOf(1, { due: on('2027-02-01'), lines: owing('Hjo', 'Tibro') }),
        itemOf(2, { due: on('2027-06-01'), lines: owing('Skövde') }),
        itemOf(3, { due: on('2027-06-01'), lines: owing('Skövde') }),
        itemOf(4, { lines: [{ ...owing('Karlsborg')[0]!, done: stamp(now) }] }),
      ],
    });
    expect(byMunicipality(state, now)).toEqual([
      { name: 'Hjo', open: 1, overdue: 1 },
      { name: 'Tibro', open: 1, overdue: 1 },
      { name: 'Skövde', open: 2, overdue: 0 },
    ]);
  });

  it('know the oldest assignment, and no topic', () => {
    const items = [
      itemOf(1, { kind: 'topic', created: stamp('2025-01-01T09:00:00.000Z') }),
      itemOf(2, { created: stamp('2026-02-01T09:00:00.000Z') }),
      itemOf(3, { created: stamp('2026-01-01T09:00:00.000Z') }),
    ];
    expect(oldestOf(items)?.number).toBe(3);
    expect(oldestOf([])).toBeUndefined();
    expect(daysBetween('2026-01-01T09:00:00.000Z', '2026-01-03T08:59:00.000Z')).toBe(1);
  });

  it('tell how assignments were done, half-year by half-year', () => {
    const doneOn = (number: number, created: string, closed: string, due?: string): Item =>
      itemOf(number, {
        state: 'done',
        due: due === undefined ? { kind: 'none' } : on(due),
        created: stamp(`${created}T09:00:00.000Z`),
        closed: stamp(`${closed}T09:00:00.000Z`),
      });
    const items = [
      doneOn(1, '2026-01-01', '2026-06-30', '2026-06-30'),
      doneOn(2, '2026-01-01', '2026-02-01', '2026-01-15'),
      doneOn(3, '2026-07-01', '2026-07-11'),
      itemOf(4, { state: 'struck', closed: stamp('2026-07-01T09:00:00.000Z') }),
    ];
    expect(halfYears(items, [])).toEqual([
      { name: 'VT 2026', done: 2, dated: 2, inTime: 1, medianDays: 31 },
      { name: 'HT 2026', done: 1, dated: 0, inTime: 0, medianDays: 10 },
    ]);
  });
});

describe('what is worth a look', () => {
  it('is a date asked for, many who are left of what is a week old, and what is old and has no date', () => {
    const proposal = { ...stamp(now), due: on('2027-07-01') };
    const items = [
      itemOf(1, { due: { kind: 'none' }, created: stamp('2026-06-01T09:00:00.000Z') }),
      itemOf(2, { lines: owing('Hjo', 'Tibro', 'Skövde'), created: stamp('2027-01-11T09:00:00.000Z') }),
      itemOf(5, { lines: owing('Hjo', 'Tibro', 'Skövde') }),
      itemOf(3, { proposal }),
      itemOf(4),
    ];
    const found = suggestions(stateOf({ items }), now).map(({ kind, item }) => `${kind} ${item.number}`);
    expect(found).toEqual(['proposal 3', 'unanswered 2', 'undated 1']);
  });
});
