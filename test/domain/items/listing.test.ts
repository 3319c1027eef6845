import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { byDue, isOverdue, isPassed, owedBy, owes } from '../../../domain/items/listing.ts';
import {
  asta,
  at,
  bo,
  cilla,
  hjo,
  itemOf,
  meetingOf,
  now,
  on,
  person,
  skövde,
  stateOf,
  theGroup,
  tibro,
} from '../samples.ts';

const april = meetingOf('april', '2027-04-14');
const off = meetingOf('off', '2027-04-21', { cancelled: true });

test('a topic is passed over from the day after it was to be brought up', () => {
  const topic = itemOf(1, { kind: 'topic', lines: [], due: at(april) });
  expect(['2027-04-14', '2027-04-15'].map((today) => isPassed(topic, [april], today))).toEqual([false, true]);
  expect(isPassed({ ...topic, state: 'done' }, [april], '2027-04-15')).toBe(false);
  expect(isPassed(itemOf(1, { due: at(april) }), [april], '2027-04-15')).toBe(false);
});

describe('overdue', () => {
  it('is from the day after the due date', () => {
    const item = itemOf(1, { due: on('2027-06-01') });
    const days = ['2027-05-31', '2027-06-01', '2027-06-02'];
    expect(days.map((today) => isOverdue(item, [], today))).toEqual([false, false, true]);
  });
  it('is from the day after the meeting, wherever that has moved', () => {
    const item = itemOf(1, { due: at(april) });
    const days = ['2027-04-14', '2027-04-15'];
    expect(days.map((today) => isOverdue(item, [april], today))).toEqual([false, true]);
    expect(isOverdue(item, [{ ...april, day: '2027-05-05' }], '2027-04-15')).toBe(false);
  });
  it('is never what is closed, or has no day', () => {
    const late = '2030-01-01';
    expect(isOverdue(itemOf(1, { state: 'done' }), [], late)).toBe(false);
    expect(isOverdue(itemOf(1, { state: 'struck' }), [], late)).toBe(false);
    expect(isOverdue(itemOf(1, { due: { kind: 'none' } }), [], late)).toBe(false);
    expect(isOverdue(itemOf(1, { due: { kind: 'next-meeting' } }), [], late)).toBe(false);
    expect(isOverdue(itemOf(1, { due: at(off) }), [off], late)).toBe(false);
  });
});

describe('a list goes', () => {
  const items = [
    itemOf(1, { due: { kind: 'none' } }),
    itemOf(2, { due: { kind: 'next-meeting' } }),
    itemOf(3, { due: on('2027-05-01') }),
    itemOf(4, { due: at(april) }),
    itemOf(5, { due: on('2027-02-01') }),
    itemOf(6, { due: on('2027-04-14') }),
    itemOf(7, { due: at(off) }),
  ];

  it('by due date, then what waits for the next meeting, then what has no day; by number within a day', () => {
    expect(byDue(items, [april, off]).map(({ number }) => number)).toEqual([5, 4, 6, 3, 2, 1, 7]);
  });

  it('the same way whatever order it was read in, and holds all that it was given', () => {
    const order = byDue(items, [april, off]);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(byDue(shuffled, [april, off])).toEqual(order);
      }),
    );
  });
});

test('what a member owes is what they, their municipality or their groups have left', () => {
  const done = { by: bo, at: now };
  const items = [
    itemOf(1, { lines: [{ party: hjo }] }),
    itemOf(2, { lines: [{ party: hjo, done }, { party: tibro }] }),
    itemOf(3, { lines: [{ party: theGroup }] }),
    itemOf(4, { lines: [{ party: person(cilla) }] }),
    itemOf(5, { lines: [] }),
    itemOf(6, { lines: [{ party: skövde }] }),
  ];
  const state = stateOf({ items });
  const numbers = (member: typeof asta) => owedBy(member, state).map(({ number }) => number);
  expect(numbers(cilla)).toEqual([1, 3, 4]);
  expect(numbers(asta)).toEqual([3, 6]);
  expect(numbers(bo)).toEqual([2]);
});

test('a party owes an item until its own line is ticked', () => {
  const item = itemOf(1, { lines: [{ party: hjo, done: { by: bo, at: now } }, { party: tibro }] });
  expect([hjo, tibro, skövde].map((party) => owes(item, party))).toEqual([false, true, false]);
});
