import { expect, test } from 'vitest';
import { apply } from '../../../domain/apply.ts';
import { capture } from '../../../domain/items/capture.ts';
import { actOf, fieldsOf, networkOf, on, stateOf } from '../samples.ts';

const state = stateOf({ network: networkOf({ nextNumber: 14 }) });
const act = actOf('op');

test('given the next number is 14, when one is captured, then it is 14 and the next is 15', () => {
  const change = capture(state, act, [fieldsOf()]);
  expect(change).toMatchObject({ act, verb: 'captured', network: { nextNumber: 15 }, meetings: [], members: [] });
  expect(change.items.map(({ number, revision }) => [number, revision])).toEqual([[14, 1]]);
});

test('several at once are numbered in their order, assignments, decisions and topics alike', () => {
  const captured = [
    fieldsOf({ title: 'a' }),
    fieldsOf({ title: 'b', kind: 'decision', parties: [] }),
    fieldsOf({ title: 'c', kind: 'topic', parties: [] }),
  ];
  const change = capture(state, act, captured);
  expect(change.items.map(({ number, title }) => `${number} ${title}`)).toEqual(['14 a', '15 b', '16 c']);
  const after = apply(state, change);
  expect(after.network.nextNumber).toBe(17);
  expect(after.items.map(({ number }) => number)).toEqual([14, 16]);
});

test('each keeps its own sentence, and only the network’s next number changes', () => {
  const change = capture(state, act, [{ ...fieldsOf(), source: 'Skövde presenterar' }, fieldsOf()]);
  expect(change.items.map(({ source }) => source)).toEqual(['Skövde presenterar', undefined]);
  expect(change.network).toEqual({ ...state.network, nextNumber: 16 });
});

test('it owes the notices that are still to come, of what is to be done', () => {
  const captured = [
    fieldsOf({ due: on('2027-03-10') }),
    fieldsOf({ kind: 'decision', due: on('2027-03-10') }),
    fieldsOf({ due: on('2027-02-01') }),
  ];
  const owed = capture(state, act, captured).owed.map(
    ({ subject, kind, at }) => `${subject} ${kind} ${at.slice(0, 10)}`,
  );
  expect(owed).toEqual(['i14 reminder3 2027-03-05', 'i14 overdue 2027-03-11']);
});
