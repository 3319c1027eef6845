import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { digestOf } from '../../../domain/meetings/digest.ts';
import type { Due } from '../../../domain/items/due.ts';
import { at, itemOf, meetingOf, now, on, stateOf } from '../samples.ts';

const april = meetingOf('april', '2027-04-14');
const june = meetingOf('june', '2027-06-01');
const off = meetingOf('off', '2027-04-21', { cancelled: true });
const meetings = [april, off, june];

describe('Läget inför mötet on the 1st of March', () => {
  const items = [
    itemOf(1, { due: on('2027-02-28') }),
    itemOf(2, { due: on('2027-03-01') }),
    itemOf(3, { due: on('2027-04-13') }),
    itemOf(4, { due: at(april) }),
    itemOf(5, { due: on('2027-04-14') }),
    itemOf(6, { due: on('2027-04-15') }),
    itemOf(7, { due: at(june) }),
    itemOf(8, { due: { kind: 'none' } }),
    itemOf(9, { due: { kind: 'next-meeting' } }),
    itemOf(10, { due: at(off) }),
    itemOf(11, { kind: 'topic', lines: [], due: at(april) }),
    itemOf(12, { kind: 'topic', lines: [], due: on('2027-02-01') }),
    itemOf(13, { kind: 'topic', lines: [], due: at(june) }),
    itemOf(14, { kind: 'topic', lines: [], due: { kind: 'none' } }),
    itemOf(15, { kind: 'topic', lines: [], due: at(off) }),
  ];
  const closed = [
    itemOf(20, { state: 'done' }),
    itemOf(21, { state: 'struck' }),
    itemOf(22, { kind: 'topic', state: 'done' }),
    itemOf(23, { kind: 'decision', state: 'done', decided: true }),
  ];
  const state = stateOf({ items, meetings });
  const lists = (meeting?: typeof april) => {
    const digest = digestOf(state, meeting, closed, now);
    const numbers = (list: typeof digest.done) => list.map(({ number }) => number);
    return {
      done: numbers(digest.done),
      overdue: numbers(digest.overdue),
      due: numbers(digest.dueAtMeeting),
      others: numbers(digest.others),
      topics: numbers(digest.topics),
    };
  };

  it('tells what is overdue, what is to be ready by the meeting, and the rest, by due date', () => {
    expect(lists(april)).toEqual({
      done: [20],
      overdue: [1],
      due: [2, 3, 4, 5],
      others: [6, 7, 9, 8, 10],
      topics: [12, 11, 14, 15],
    });
  });

  it('tells what is to be brought up then and what waits for no meeting, and leaves the rest to its own meeting', () => {
    expect(lists(april).topics).toEqual([12, 11, 14, 15]);
    expect(lists(june).topics).toEqual([13]);
    expect(lists().topics).toEqual([12, 11, 13, 14, 15]);
  });

  it('has nothing to be ready by a meeting where none is planned', () => {
    expect(lists()).toMatchObject({ overdue: [1], due: [], others: [2, 3, 4, 5, 6, 7, 9, 8, 10] });
  });
});

test('each open assignment stands in exactly one of the lists', () => {
  const anyDue = fc.oneof(
    fc.constantFrom<Due>({ kind: 'none' }, { kind: 'next-meeting' }, at(april), at(june), at(off), at({ id: 'gone' })),
    fc.constantFrom('2027-02-28', '2027-03-01', '2027-04-14', '2027-04-15', '2027-06-01').map(on),
  );
  fc.assert(
    fc.property(fc.array(anyDue, { maxLength: 20 }), fc.constantFrom(april, june, undefined), (dues, meeting) => {
      const items = dues.map((due, index) => itemOf(index + 1, { due }));
      const { overdue, dueAtMeeting, others } = digestOf(stateOf({ items, meetings }), meeting, [], now);
      const counted = [...overdue, ...dueAtMeeting, ...others].map(({ number }) => number);
      expect(counted.toSorted((a, b) => a - b)).toEqual(items.map(({ number }) => number));
    }),
  );
});
