import { describe, expect, it } from 'vitest';
import { apply } from '../../../domain/apply.ts';
import { planMeetings, type MeetingFields } from '../../../domain/meetings/planning.ts';
import { actOf, asta, at, itemOf, meetingOf, on, stateOf } from '../samples.ts';

const fields = (day: string, from = '09:00', to = '12:00'): MeetingFields => ({
  day,
  from,
  to,
  place: 'Hjo',
  theme: 'Frånvaro',
});
const waiting = itemOf(1, { due: { kind: 'next-meeting' } });
const act = actOf('op');

describe('planning meetings', () => {
  it('makes each of them, planned, with an id of its own; the same act makes the same', () => {
    const plan = () => planMeetings(stateOf(), act, [fields('2027-06-01'), fields('2027-04-14')]);
    const { meetings, verb } = plan();
    expect(verb).toBe('planned');
    expect(meetings).toMatchObject([
      { ...fields('2027-06-01'), revision: 1, cancelled: false },
      { ...fields('2027-04-14'), revision: 1, cancelled: false },
    ]);
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(2);
    expect(plan()).toEqual(planMeetings(stateOf(), act, [fields('2027-06-01'), fields('2027-04-14')]));
    expect(planMeetings(stateOf(), actOf('other'), [fields('2027-06-01')]).meetings[0]?.id).not.toBe(meetings[0]?.id);
  });

  it('binds what waits for the next meeting to the first to come, and owes its notices', () => {
    const change = planMeetings(stateOf({ items: [waiting] }), act, [fields('2027-06-01'), fields('2027-04-14')]);
    const [june, april] = change.meetings;
    expect(change.items).toEqual([{ ...waiting, revision: 2, due: at(april!) }]);
    expect(
      change.owed.filter(({ subject }) => subject === 'i1').map(({ kind, at }) => `${kind} ${at.slice(0, 10)}`),
    ).toEqual(['reminder14 2027-03-31', 'reminder3 2027-04-09', 'overdue 2027-04-15']);
    expect(change.owed.filter(({ kind }) => kind === 'digest').map(({ subject }) => subject)).toEqual([
      `m${april!.id}`,
      `m${june!.id}`,
    ]);
  });

  it('binds it to a meeting that was planned before, where that comes first', () => {
    const march = meetingOf('march', '2027-03-10');
    const change = planMeetings(stateOf({ items: [waiting], meetings: [march] }), act, [fields('2027-04-14')]);
    expect(change.items.map(({ due }) => due)).toEqual([at(march)]);
  });

  it('binds topics as well, and leaves alone what is due otherwise', () => {
    const items = [
      itemOf(1, { due: { kind: 'next-meeting' }, kind: 'topic' }),
      itemOf(2, { due: { kind: 'none' } }),
      itemOf(3, { due: on('2027-06-01') }),
    ];
    const change = planMeetings(stateOf({ items }), act, [fields('2027-04-14')]);
    expect(change.items.map(({ number }) => number)).toEqual([1]);
  });

  it('during a meeting, binds it to the one after', () => {
    const today = meetingOf('today', '2027-03-01', { from: '09:00', to: '12:00' });
    const change = planMeetings(stateOf({ items: [waiting], meetings: [today] }), act, [fields('2027-04-14')]);
    expect(change.items.map(({ due }) => due)).toEqual([at(change.meetings[0]!)]);
  });

  it('binds nothing to a meeting that has begun or been', () => {
    const state = stateOf({ items: [waiting] });
    expect(planMeetings(state, act, [fields('2027-02-01'), fields('2027-03-01', '10:00', '11:00')]).items).toEqual([]);
  });

  it('leaves the network with its meetings by start', () => {
    const state = stateOf({ meetings: [meetingOf('may', '2027-05-05')] });
    const after = apply(state, planMeetings(state, actOf('op', asta), [fields('2027-06-01'), fields('2027-04-14')]));
    expect(after.meetings.map(({ day }) => day)).toEqual(['2027-04-14', '2027-05-05', '2027-06-01']);
  });
});
