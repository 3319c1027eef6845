import { describe, expect, it } from 'vitest';
import { bordersOf, outlivedOf, withoutFormer, type Borders } from '../../../domain/registers/retention.ts';
import { asta, at, au, bo, itemOf, meetingOf, memberOf, networkOf, person, stateOf } from '../samples.ts';

const stamp = (day: string) => ({ by: { id: 'asta', name: 'Asta Lind' }, at: `${day}T12:00:00.000Z` });
const borders: Borders = { before: '2025-02-28T23:00:00.000Z', decisionsBefore: undefined };

describe('the borders', () => {
  it('lie whole years back, where that day began in Sweden', () => {
    const now = '2027-06-01T22:30:00.000Z';
    expect(bordersOf({ years: 2 }, now)).toEqual({ before: '2025-06-01T22:00:00.000Z', decisionsBefore: undefined });
    expect(bordersOf({ years: 1, decisionYears: 10 }, '2027-03-01T09:00:00.000Z')).toEqual({
      before: '2026-02-28T23:00:00.000Z',
      decisionsBefore: '2017-02-28T23:00:00.000Z',
    });
  });

  it('of a leap day are those of the day before it', () => {
    expect(bordersOf({ years: 1 }, '2028-02-29T09:00:00.000Z').before).toBe('2027-02-27T23:00:00.000Z');
  });
});

describe('what has outlived its border', () => {
  const closed = itemOf(1, { state: 'done', closed: stamp('2025-02-27') });
  const struck = itemOf(2, { state: 'struck', closed: { ...stamp('2025-02-27'), reason: 'x' } });
  const younger = itemOf(3, { state: 'done', created: stamp('2019-01-01'), closed: stamp('2025-03-01') });
  const decided = itemOf(4, { state: 'done', decided: true, closed: stamp('2019-01-01') });
  const decision = itemOf(5, { kind: 'decision', state: 'done', decided: true, created: stamp('2019-01-01') });
  const items = [closed, struck, younger, decided, decision];
  const numbers = (some: Borders) => outlivedOf(stateOf(), items, [], some).items.map(({ number }) => number);

  it('was closed before it, however long ago it began, and was decided at no meeting', () => {
    expect(numbers(borders)).toEqual([1, 2]);
  });

  it('may be decisions too, by a border of their own', () => {
    expect(numbers({ ...borders, decisionsBefore: '2020-01-01T00:00:00.000Z' })).toEqual([1, 2, 4, 5]);
    expect(numbers({ ...borders, decisionsBefore: '2018-01-01T00:00:00.000Z' })).toEqual([1, 2]);
  });

  it('is never open', () => {
    const old = itemOf(1, { created: stamp('2001-01-01') });
    expect(outlivedOf(stateOf({ items: [old] }), [old], [], borders).items).toEqual([]);
  });

  it('is a meeting that nothing names which stays', () => {
    const days = ['2025-02-27', '2025-02-28', '2025-03-01'];
    const meetings = [...days.map((day) => meetingOf(day, day)), meetingOf('due', '2020-01-01')];
    const open = itemOf(9, { due: at({ id: 'due' }) });
    const gone = (state = stateOf({ meetings }), others = items) =>
      outlivedOf(state, others, [], borders).meetings.map(({ id }) => id);
    expect(gone()).toEqual(['2025-02-27', '2025-02-28', 'due']);
    expect(gone(stateOf({ meetings, items: [open] }))).toEqual(['2025-02-27', '2025-02-28']);
    expect(gone(stateOf({ meetings }), [{ ...decision, saidAt: '2025-02-27' }])).toEqual(['2025-02-28', 'due']);
    expect(gone(stateOf({ meetings }), [{ ...closed, saidAt: '2025-02-27' }])).toContain('2025-02-27');
  });

  it('is a member who left, and their places in groups, terms and rotation; nobody who is here', () => {
    const left = memberOf('left', { left: '2025-02-28', name: 'Lena Ek' });
    const lately = memberOf('lately', { left: '2025-03-01' });
    const group = { ...au, members: [asta.id, left.id, lately.id] };
    const term = { member: left.id, name: left.name, from: '2023-01-01', to: '2025-02-27' };
    const lasting = { member: asta.id, name: asta.name, from: '2019-01-01' };
    const network = networkOf({ terms: [lasting, term], rotation: [person(left), person(bo)] });
    const state = stateOf({ departed: [left, lately], groups: [group], network });
    expect(outlivedOf(state, [], [], borders).members).toEqual([left]);
    expect(withoutFormer(state, borders)).toEqual({
      network: { ...network, terms: [lasting], rotation: [person(bo)] },
      groups: [{ ...group, members: [asta.id, lately.id] }],
    });
    expect(withoutFormer(stateOf({ departed: [lately] }), borders)).toBeUndefined();
  });
});
