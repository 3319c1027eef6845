import { describe, expect, it, test } from 'vitest';
import { apply, changeOf } from '../../domain/apply.ts';
import type { Item } from '../../domain/items/item.ts';
import { usualSettings, type NetworkState } from '../../domain/network.ts';
import { edited, moved, noted, reopened, struck, ticked } from '../../domain/items/transitions.ts';
import { actOf, asta, at, bo, fieldsOf, itemOf, meetingOf, memberOf, networkOf, now, on, stateOf } from './samples.ts';

const act = actOf('op');
const owed = (state: NetworkState, parts: Parameters<typeof changeOf>[3], moment = now) =>
  changeOf(state, actOf('op', asta, moment), 'edited', parts).owed.map(
    ({ subject, kind, at }) => `${subject} ${kind} ${at.slice(0, 10)}`,
  );

describe('a change owes the notices that it causes, and those alone', () => {
  const item = itemOf(1);
  const state = stateOf({ items: [item] });
  const fields = fieldsOf({ title: item.title, parties: [...item.lines.map(({ party }) => party)] });

  it('a new date: the notices of that date', () => {
    expect(owed(state, { items: [moved(item, on('2027-09-15'))] })).toEqual([
      'i1 reminder14 2027-09-01',
      'i1 reminder3 2027-09-10',
      'i1 overdue 2027-09-16',
    ]);
  });

  it('a date a little later: only the notices that differ', () => {
    // Three days before the 31st of May and before the 1st of June is a Friday in both cases.
    const [before, after] = [itemOf(1, { due: on('2027-05-31') }), itemOf(1, { due: on('2027-06-01') })];
    expect(owed(stateOf({ items: [before] }), { items: [after] })).toEqual([
      'i1 reminder14 2027-05-18',
      'i1 overdue 2027-06-02',
    ]);
  });

  it.each<[string, Item]>([
    ['a note', noted(item)],
    ['another title', edited(item, { ...fields, title: 'Något annat' }, act)],
    ['another party', edited(item, { ...fields, parties: [{ kind: 'municipality', name: 'Hjo' }] }, act)],
    ['a tick', ticked(item, 'all', act)],
    ['a strike', struck(item, 'görs inte', act)],
    ['the same date again', moved(item, item.due)],
    ['no date', moved(item, { kind: 'none' })],
  ])('%s: nothing', (_what, after) => expect(owed(state, { items: [after] })).toEqual([]));

  it('a roster: nothing', () => expect(owed(state, { members: [{ ...bo, presidium: true }] })).toEqual([]));

  it('opening again: what is left of its notices', () => {
    const closed = ticked(item, 'all', act);
    expect(owed(stateOf(), { items: [reopened(closed)] }, '2027-05-20T09:00:00.000Z')).toEqual([
      'i1 reminder3 2027-05-28',
      'i1 overdue 2027-06-02',
    ]);
  });

  it('a date that has passed: nothing, since its notices have too', () => {
    expect(owed(state, { items: [moved(item, on('2027-02-01'))] })).toEqual([]);
  });
});

describe('when a meeting moves, what is due at it moves with it', () => {
  const meeting = meetingOf('june', '2027-06-01');
  const [follows, stays] = [itemOf(1, { due: at(meeting) }), itemOf(2)];
  const state = stateOf({ meetings: [meeting], items: [follows, stays] });

  it('the notices of both are owed at the new time', () => {
    expect(owed(state, { meetings: [{ ...meeting, revision: 2, day: '2027-09-15' }] })).toEqual([
      'i1 reminder14 2027-09-01',
      'i1 reminder3 2027-09-10',
      'i1 overdue 2027-09-16',
      'mjune review 2027-09-01',
      'mjune digest 2027-09-08',
      'mjune notes 2027-09-16',
      'mjune changed 2027-03-01',
    ]);
  });

  it('another hour of the same day owes a word of it at once, and nothing else', () => {
    expect(owed(state, { meetings: [{ ...meeting, revision: 2, from: '13:00', to: '16:00' }] })).toEqual([
      'mjune changed 2027-03-01',
    ]);
  });

  it('another theme, and whatever is changed once it is over, owes no word', () => {
    expect(owed(state, { meetings: [{ ...meeting, revision: 2, theme: 'Matematik' }] })).toEqual([]);
    const over = '2027-06-02T09:00:00.000Z';
    expect(owed(state, { meetings: [{ ...meeting, revision: 2, place: 'Tibro' }] }, over)).toEqual([]);
  });

  it('cancelling it owes a word of it at once, and taking that back owes it all again', () => {
    const cancelled = { ...meeting, revision: 2, cancelled: true };
    expect(owed(state, { meetings: [cancelled] })).toEqual(['mjune changed 2027-03-01']);
    const again = owed({ ...state, meetings: [cancelled] }, { meetings: [{ ...meeting, revision: 3 }] });
    expect(again.map((words) => words.slice(0, 3))).toEqual(['i1 ', 'i1 ', 'i1 ', 'mju', 'mju', 'mju', 'mju']);
  });
});

test('another hour owes every notice of the network at that hour', () => {
  const meeting = meetingOf('june', '2027-06-01');
  const state = stateOf({ meetings: [meeting], items: [itemOf(1, { due: at(meeting) }), itemOf(2)] });
  const network = { ...state.network, settings: { ...usualSettings, hour: '07:00' } };
  const change = changeOf(state, act, 'set', { network });
  expect(change.owed).toHaveLength(9);
  expect(new Set(change.owed.map(({ at }) => at.slice(11)))).toEqual(new Set(['05:00:00.000Z']));
});

describe('the network once a change is saved', () => {
  const state = stateOf({
    items: [itemOf(1), itemOf(3)],
    meetings: [meetingOf('a', '2027-04-14'), meetingOf('c', '2027-06-01')],
  });

  it('has the items that are open, by number', () => {
    const items = [ticked(itemOf(3), 'all', act), itemOf(2), itemOf(4)];
    const after = apply(state, changeOf(state, act, 'edited', { items }));
    expect(after.items.map(({ number }) => number)).toEqual([1, 2, 4]);
  });

  it('has its meetings by start, wherever they were put or moved', () => {
    const meetings = [meetingOf('b', '2027-05-05'), meetingOf('c', '2027-03-15', { revision: 2 })];
    const after = apply(state, changeOf(state, act, 'planned', { meetings }));
    expect(after.meetings.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('has new members and groups, and old ones as they are now', () => {
    const members = [memberOf('eva'), { ...bo, presidium: true }];
    const groups = [{ id: 'au', name: 'AU', members: ['eva'] }];
    const after = apply(state, changeOf(state, act, 'roster', { members, groups }));
    expect(after.members.map(({ id }) => id)).toEqual(['asta', 'bo', 'britt', 'cilla', 'dag', 'eva']);
    expect(after.members[1]).toEqual({ ...bo, presidium: true });
    expect(after.groups).toEqual(groups);
  });

  it('knows the latest operation of the one who acted, and no one else’s', () => {
    const after = apply(state, changeOf(state, actOf('op', bo), 'noted', { items: [noted(itemOf(1))] }));
    expect(after.members.filter(({ lastOperation }) => lastOperation !== undefined)).toEqual([
      { ...bo, lastOperation: 'op' },
    ]);
  });

  it('keeps the latest operation where there is nothing to take back', () => {
    const members = [{ ...bo, municipality: 'Hjo' }];
    const after = apply(state, changeOf(state, actOf('op', bo), 'roster', { members }));
    expect(after.members[1]).toEqual(members[0]);
  });

  it('is otherwise as it was, and the network before it is not touched', () => {
    const before = structuredClone(state);
    const network = networkOf({ name: 'Nya Nova' });
    const after = apply(state, changeOf(state, act, 'set', { network }));
    expect(after).toEqual({ ...state, network });
    expect(state).toEqual(before);
  });
});
