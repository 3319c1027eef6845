import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { stillOwed } from '../../../domain/notices/bundle.ts';
import { noticeDay } from '../../../domain/calendar.ts';
import { laterDays, snooze } from '../../../domain/items/snooze.ts';
import { addDays, dayOf, instantAt, localOf } from '../../../domain/time.ts';
import { ticked } from '../../../domain/items/transitions.ts';
import { anyDay, anySettings } from '../arbitraries.ts';
import { actOf, bo, itemOf, networkOf, on, stateOf, tibro } from '../samples.ts';

describe('a reminder that is put off', () => {
  const item = itemOf(1, { due: on('2027-03-10'), lines: [{ party: tibro }] });
  const state = stateOf({ items: [item] });
  const act = actOf('later', bo, '2027-03-01T08:00:00.000Z');
  const [notice] = snooze(state, act, [item], '2027-03-04').owed;

  it('may come in one, three or seven days while that is before the due date', () => {
    expect(laterDays([item], state, '2027-03-01T08:00:00.000Z')).toEqual(['2027-03-02', '2027-03-04', '2027-03-08']);
    expect(laterDays([item], state, '2027-03-05T08:00:00.000Z')).toEqual(['2027-03-08']);
    expect(laterDays([item], state, '2027-03-10T08:00:00.000Z')).toEqual([]);
    expect(laterDays([itemOf(2, { due: { kind: 'none' } })], state, '2027-03-01T08:00:00.000Z')).toEqual([]);
  });

  it('is for the one who put it off, at the network’s hour', () => {
    expect(notice).toMatchObject({ at: '2027-03-04T07:00:00.000Z', subject: 'i1', kind: 'later', person: bo.id });
  });

  it('is owed until the thing is done, is overdue, or is theirs no more', () => {
    const at = '2027-03-04T07:00:00.000Z';
    expect(stillOwed(notice!, state, at)).toBe(true);
    expect(stillOwed(notice!, { ...state, items: [] }, at)).toBe(false);
    expect(stillOwed(notice!, { ...state, items: [ticked(item, 'all', act)] }, at)).toBe(false);
    expect(stillOwed(notice!, { ...state, items: [{ ...item, due: on('2027-03-03') }] }, at)).toBe(false);
    expect(stillOwed(notice!, { ...state, members: state.members.map((one) => ({ ...one, muted: true })) }, at)).toBe(
      false,
    );
  });
});

test('whatever the day and the settings, it comes on a later notice day at the hour set, and never after the due date', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anySettings, (today, until, settings) => {
      const item = itemOf(1, { due: on(addDays(today, until)) });
      const state = stateOf({ network: networkOf({ settings }), items: [item] });
      const now = instantAt(today, '12:00');
      for (const day of laterDays([item], state, now)) {
        expect(day > today && day <= addDays(today, until)).toBe(true);
        expect(noticeDay(day, 1, settings)).toBe(day);
        const [notice] = snooze(state, actOf('later', bo, now), [item], day).owed;
        expect(dayOf(notice!.at)).toBe(day);
        // An hour that the clock skips in spring is the one after.
        expect([settings.hour, localOf(instantAt(day, settings.hour)).toFormat('HH:mm')]).toContain(
          localOf(notice!.at).toFormat('HH:mm'),
        );
      }
    }),
  );
});
