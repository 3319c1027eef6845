import { describe, expect, it } from 'vitest';
import { changeOf } from '../../domain/apply.ts';
import { capture } from '../../domain/items/capture.ts';
import type { Act, Change, Verb } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { planMeetings } from '../../domain/meetings/planning.ts';
import { Refusal } from '../../domain/refusal.ts';
import { edited, moved, noted, reopened, struck, ticked } from '../../domain/items/transitions.ts';
import { undo } from '../../domain/undo.ts';
import { after, itemsOf, remembering, type Remembered } from './remembered.ts';
import { actOf, at, fieldsOf, on, stateOf } from './samples.ts';

const act = (operation: string): Act => actOf(operation);

/** A network in which 1 and 2 were captured, by the operation "first". */
const start = after(remembering(stateOf()), capture(stateOf(), act('first'), [fieldsOf(), fieldsOf({ title: 'Två' })]));

function one(remembered: Remembered, number: number): Item {
  const item = itemsOf(remembered).find((candidate) => candidate.number === number);
  if (item === undefined) throw new Error(`there is no item ${number}`);
  return item;
}

function undoing(remembered: Remembered, operation: string, by = `undo ${operation}`): Change {
  const found = remembered.operations.find(({ id }) => id === operation);
  if (found === undefined) throw new Error(`there is no operation ${operation}`);
  return undo(remembered.state, act(by), found, remembered.histories, 'ångrat');
}

/** The network after an act on item 1, called "act". */
function acted(verb: Verb, of: (item: Item) => Item, from = start): Remembered {
  return after(from, changeOf(from.state, act('act'), verb, { items: [of(one(from, 1))] }));
}

const told = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (fault) {
    if (fault instanceof Refusal) return fault.reason;
    throw fault;
  }
  return undefined;
};

const sameBut = (item: Item, revision: number) => ({ ...item, revision });

describe('ångra takes back', () => {
  it.each<[string, Verb, (item: Item) => Item]>([
    ['a tick', 'ticked', (item) => ticked(item, ['k:Tibro'], act('act'))],
    ['the last tick', 'ticked', (item) => ticked(item, 'all', act('act'))],
    ['an edit', 'edited', (item) => edited(item, fieldsOf({ title: 'Annat', parties: [], kind: 'topic' }), act('act'))],
    ['a move', 'moved', (item) => moved(item, on('2027-09-15'))],
    ['a strike', 'struck', (item) => struck(item, 'nej', act('act'))],
    ['a note', 'noted', noted],
  ])('%s: the item is as it was, as a revision of its own', (_what, verb, of) => {
    const before = one(start, 1);
    const then = acted(verb, of);
    const change = undoing(then, 'act');
    expect(change.verb).toBe('undone');
    expect(change.items).toEqual([sameBut(before, 3)]);
    expect(after(then, change).state.items.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('an opening again: the ticks are back', () => {
    const done = acted('ticked', (item) => ticked(item, 'all', act('act')));
    const opened = after(done, changeOf(done.state, act('open'), 'reopened', { items: [reopened(one(done, 1))] }));
    expect(undoing(opened, 'open').items).toEqual([sameBut(one(done, 1), 4)]);
  });

  it('a capture: everything that it created is struck, and no number is used again', () => {
    const change = undoing(start, 'first');
    expect(change.items.map(({ number, revision, state }) => [number, revision, state])).toEqual([
      [1, 2, 'struck'],
      [2, 2, 'struck'],
    ]);
    expect(change.items[0]?.closed).toMatchObject({ reason: 'ångrat', by: change.act.by, at: change.act.at });
    const { state } = after(start, change);
    expect(state.items).toEqual([]);
    expect(state.network.nextNumber).toBe(3);
  });

  it('a captured decision, which was never open', () => {
    const first = capture(stateOf(), act('decision'), [fieldsOf({ kind: 'decision', parties: [] })]);
    expect(undoing(after(remembering(stateOf()), first), 'decision').items).toMatchObject([{ state: 'struck' }]);
  });

  it('all that one operation touched, at once', () => {
    const items = itemsOf(start).map((item) => moved(item, on('2027-09-15')));
    const then = after(start, changeOf(start.state, act('both'), 'moved', { items }));
    expect(undoing(then, 'both').items).toEqual(itemsOf(start).map((item) => sameBut(item, 3)));
  });

  it('planned meetings: they are cancelled, and what was bound to them waits again', () => {
    const waiting = capture(stateOf(), act('first'), [fieldsOf({ due: { kind: 'next-meeting' } })]);
    const from = after(remembering(stateOf()), waiting);
    const fields = { day: '2027-06-01', from: '09:00', to: '12:00', place: '', theme: '' };
    const then = after(from, planMeetings(from.state, act('plan'), [fields]));
    const change = undoing(then, 'plan');
    expect(change.meetings).toMatchObject([{ day: '2027-06-01', cancelled: true, revision: 2 }]);
    expect(change.items).toMatchObject([{ due: { kind: 'next-meeting' }, revision: 3 }]);
    const again = undoing(after(then, change), 'undo plan').meetings;
    expect(again).toMatchObject([{ cancelled: false, revision: 3 }]);
  });

  it('a moved meeting: it is on its day again, with what is due at it', () => {
    const fields = { day: '2027-06-01', from: '09:00', to: '12:00', place: '', theme: '' };
    const planned = after(start, planMeetings(start.state, act('plan'), [fields]));
    const [meeting] = planned.state.meetings;
    const due = after(
      planned,
      changeOf(planned.state, act('due'), 'moved', { items: [moved(one(planned, 1), at(meeting!))] }),
    );
    const later = { ...meeting!, revision: 2, day: '2027-09-15' };
    const then = after(due, changeOf(due.state, act('later'), 'rescheduled', { meetings: [later] }));
    const change = undoing(then, 'later');
    expect(change.meetings).toEqual([{ ...meeting, revision: 3 }]);
    expect(change.items).toEqual([]);
    expect(change.owed.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      'i1 reminder14',
      'i1 reminder3',
      'i1 overdue',
      `m${meeting!.id} review`,
      `m${meeting!.id} digest`,
      `m${meeting!.id} notes`,
      `m${meeting!.id} changed`,
    ]);
  });

  it('a meeting planned by mistake, again and again, without a word of it to anyone', () => {
    const fields = { day: '2027-06-01', from: '09:00', to: '12:00', place: '', theme: '' };
    let then = after(start, planMeetings(start.state, act('plan'), [fields]));
    let last = 'plan';
    for (const verb of ['undone', 'redone', 'undone']) {
      const change = undoing(then, last);
      expect(change.verb).toBe(verb);
      expect(change.owed.filter(({ kind }) => kind === 'changed')).toEqual([]);
      then = after(then, change);
      last = change.act.operation;
    }
    const [cancelled] = then.state.meetings;
    const again = { ...cancelled!, revision: cancelled!.revision + 1, cancelled: false };
    then = after(then, changeOf(then.state, act('again'), 'rescheduled', { meetings: [again] }));
    expect(undoing(then, 'again').owed.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('owes again what the act had made needless', () => {
    const then = acted('ticked', (item) => ticked(item, 'all', act('act')));
    expect(undoing(then, 'act').owed.map(({ kind }) => kind)).toEqual(['reminder14', 'reminder3', 'overdue']);
  });

  it('itself: an undo that is undone does the act again', () => {
    const then = acted('ticked', (item) => ticked(item, 'all', act('act')));
    const undone = after(then, undoing(then, 'act'));
    expect(undoing(undone, 'undo act').items).toEqual([sameBut(one(then, 1), 4)]);
    const struckAgain = after(start, undoing(start, 'first'));
    expect(undoing(struckAgain, 'undo first').items).toEqual(itemsOf(start).map((item) => sameBut(item, 3)));
  });
});

describe('ångra is refused, and nothing is taken back', () => {
  const moving = changeOf(start.state, act('act'), 'moved', { items: [moved(one(start, 1), on('2027-09-15'))] });
  const then = after(start, moving);

  it('where any of it has changed since, with the numbers that have', () => {
    expect(told(() => undoing(then, 'first'))).toEqual({ code: 'changed-since', numbers: [1] });
  });

  it('where it was undone before', () => {
    const undone = after(then, undoing(then, 'act'));
    expect(told(() => undoing(undone, 'act', 'again'))).toEqual({ code: 'already-undone' });
  });

  it('where a meeting of it has changed since', () => {
    const fields = { day: '2027-06-01', from: '09:00', to: '12:00', place: '', theme: '' };
    const planned = after(start, planMeetings(start.state, act('plan'), [fields]));
    const [meeting] = planned.state.meetings;
    const changed = { ...meeting!, revision: 2, theme: 'Frånvaro' };
    const later = after(planned, changeOf(planned.state, act('theme'), 'rescheduled', { meetings: [changed] }));
    expect(told(() => undoing(later, 'plan'))).toEqual({ code: 'changed-since', numbers: [] });
  });

  it('where the operation touched neither items nor meetings', () => {
    const members = start.state.members.map((member) => ({ ...member, presidium: true }));
    const roster = after(start, changeOf(start.state, act('roster'), 'roster', { members }));
    expect(told(() => undoing(roster, 'roster'))).toEqual({ code: 'nothing-to-undo' });
  });
});

/** What follows reads no state but the one it is given: the same histories give the same change. */
it('gives the same change for the same history', () => {
  const state: NetworkState = structuredClone(start.state);
  expect(undoing({ ...start, state }, 'first')).toEqual(undoing(start, 'first'));
});
