import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isWorkingDay, workingDaysBefore } from '../../../domain/calendar.ts';
import type { Item } from '../../../domain/items/item.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { usualSettings, type NetworkState, type Settings } from '../../../domain/network.ts';
import type { Notice, NoticeKind } from '../../../domain/notices/notice.ts';
import {
  itemNotices,
  meetingNotices,
  noticeId,
  newlyOwed,
  noticesOf as allNotices,
  stillCalledFor,
} from '../../../domain/notices/schedule.ts';
import { dayOf, localOf } from '../../../domain/time.ts';
import { anyDay, anySettings } from '../arbitraries.ts';
import { at, itemOf, meetingOf, networkOf, now, on, stateOf } from '../samples.ts';

const withSettings = (settings: Partial<Settings>, changed: Partial<NetworkState> = {}) =>
  stateOf({ network: networkOf({ settings: { ...usualSettings, ...settings } }), ...changed });

const read = (notices: readonly Notice[]) => notices.map(({ kind, at }) => `${kind} ${at}`);
const noticesOf = (item: Item, state = stateOf()) => read(itemNotices(item, state));
const dueOn = (day: string, settings: Partial<Settings> = {}) =>
  noticesOf(itemOf(1, { due: on(day) }), withSettings(settings));

describe('what an assignment calls for', () => {
  it('is a reminder 14 and 3 calendar days before, and one word once it is overdue', () => {
    // The 29th of May is a Saturday: the reminder goes out on the Friday.
    expect(dueOn('2027-06-01')).toEqual([
      'reminder14 2027-05-18T06:00:00.000Z',
      'reminder3 2027-05-28T06:00:00.000Z',
      'overdue 2027-06-02T06:00:00.000Z',
    ]);
  });

  it('is at 08:00 on both sides of the change to summer time, and never on a day of Easter', () => {
    expect(dueOn('2027-04-01')).toEqual([
      'reminder14 2027-03-18T07:00:00.000Z',
      'reminder3 2027-03-25T07:00:00.000Z',
      'overdue 2027-04-02T06:00:00.000Z',
    ]);
  });

  it('goes over the end of a year', () => {
    expect(dueOn('2026-12-31')).toEqual([
      'reminder14 2026-12-17T07:00:00.000Z',
      'reminder3 2026-12-28T07:00:00.000Z',
      'overdue 2027-01-04T07:00:00.000Z',
    ]);
  });

  it('counts a leap day', () => {
    expect(dueOn('2028-03-01', { reminders: [1] })).toEqual([
      'reminder1 2028-02-29T07:00:00.000Z',
      'overdue 2028-03-02T07:00:00.000Z',
    ]);
  });

  it('is at the hour that the network has set', () => {
    expect(dueOn('2027-06-01', { hour: '16:30', reminders: [] })).toEqual(['overdue 2027-06-02T14:30:00.000Z']);
  });

  it('leaves July alone: what falls in it comes before it, once, and overdue comes after it', () => {
    expect(dueOn('2027-08-03')).toEqual(['reminder3 2027-06-30T06:00:00.000Z', 'overdue 2027-08-04T06:00:00.000Z']);
    expect(dueOn('2027-07-06')).toEqual([
      'reminder14 2027-06-22T06:00:00.000Z',
      'reminder3 2027-06-30T06:00:00.000Z',
      'overdue 2027-08-02T06:00:00.000Z',
    ]);
  });

  it('comes in July where the network has set so', () => {
    expect(dueOn('2027-08-03', { quietJuly: false })).toEqual([
      'reminder14 2027-07-20T06:00:00.000Z',
      'reminder3 2027-07-30T06:00:00.000Z',
      'overdue 2027-08-04T06:00:00.000Z',
    ]);
  });

  it('is as much for the day of the meeting that it is due at', () => {
    const meeting = meetingOf('june', '2027-06-01');
    expect(noticesOf(itemOf(1, { due: at(meeting) }), stateOf({ meetings: [meeting] }))).toEqual(dueOn('2027-06-01'));
  });
});

describe('nothing is called for', () => {
  const cancelled = meetingOf('off', '2027-06-01', { cancelled: true });
  it.each<[string, Partial<Item>]>([
    ['without a due date', { due: { kind: 'none' } }],
    ['until the next meeting is planned', { due: { kind: 'next-meeting' } }],
    ['at a cancelled meeting', { due: at(cancelled) }],
    ['by a decision', { kind: 'decision', state: 'done' }],
    ['by a topic', { kind: 'topic' }],
    ['by what is done', { state: 'done' }],
    ['by what is struck', { state: 'struck' }],
  ])('%s', (_when, changed) => expect(noticesOf(itemOf(1, changed), stateOf({ meetings: [cancelled] }))).toEqual([]));
});

describe('every notice of an assignment, whatever the day and the settings', () => {
  const anyItem = fc.tuple(anyDay, anySettings).map(([day, settings]) => {
    const item = itemOf(1, { due: on(day) });
    return { day, settings, notices: itemNotices(item, withSettings(settings)) };
  });

  it('falls on a working day at the set hour, and not in July where July is quiet', () => {
    fc.assert(
      fc.property(anyItem, ({ settings, notices }) => {
        for (const { at } of notices) {
          expect(localOf(at).toFormat('HH:mm')).toBe(settings.hour);
          expect(isWorkingDay(dayOf(at))).toBe(true);
          if (settings.quietJuly) expect(localOf(at).month).not.toBe(7);
        }
      }),
    );
  });

  it('is no reminder after the due date, and no overdue before the day after it', () => {
    fc.assert(
      fc.property(anyItem, ({ day, notices }) => {
        for (const { kind, at } of notices) expect(kind === 'overdue' ? dayOf(at) > day : dayOf(at) <= day).toBe(true);
      }),
    );
  });

  it('is a reminder on its day or earlier, never two on one day, and overdue once where that is set', () => {
    fc.assert(
      fc.property(anyItem, ({ day, settings, notices }) => {
        const reminders = notices.filter(({ kind }) => kind !== 'overdue');
        expect(notices.length - reminders.length).toBe(settings.overdue ? 1 : 0);
        expect(new Set(notices.map(({ at }) => at)).size).toBe(notices.length);
        expect(reminders.length > 0).toBe(settings.reminders.length > 0);
        for (const { kind, at } of reminders) {
          const days = localOf(`${day}T12:00Z`).startOf('day').diff(localOf(at).startOf('day'), 'days').days;
          expect(Math.round(days)).toBeGreaterThanOrEqual(Number(kind.slice('reminder'.length)));
        }
      }),
    );
  });

  it('is the same notice when it is planned again', () => {
    fc.assert(
      fc.property(anyDay, anySettings, (day, settings) => {
        const plan = () => itemNotices(itemOf(1, { due: on(day) }), withSettings(settings)).map(noticeId);
        expect(plan()).toEqual(plan());
        expect(new Set(plan()).size).toBe(plan().length);
      }),
    );
  });
});

/** What a meeting on a day calls for, of one kind. */
function ofMeeting(kind: NoticeKind, day: string, settings: Partial<Settings> = {}, changed: Partial<Meeting> = {}) {
  const notices = meetingNotices(meetingOf('m', day, changed), withSettings(settings));
  return notices.filter((notice) => notice.kind === kind).map(({ at }) => at);
}

describe('a meeting calls for Läget inför mötet', () => {
  it('five working days before it', () =>
    expect(ofMeeting('digest', '2027-06-01')).toEqual(['2027-05-25T06:00:00.000Z']));
  it('with the days of Easter left out', () =>
    expect(ofMeeting('digest', '2027-03-31')).toEqual(['2027-03-22T07:00:00.000Z']));
  it('before July rather than in it', () =>
    expect(ofMeeting('digest', '2027-08-04')).toEqual(['2027-06-30T06:00:00.000Z']));

  it('once, on a working day at the set hour, at least as many working days before as are set', () => {
    fc.assert(
      fc.property(anyDay, anySettings, (day, settings) => {
        const [digest, ...more] = ofMeeting('digest', day, settings);
        expect(more).toEqual([]);
        expect(digest !== undefined).toBe(settings.digest > 0);
        if (digest === undefined) return;
        expect(isWorkingDay(dayOf(digest))).toBe(true);
        expect(localOf(digest).toFormat('HH:mm')).toBe(settings.hour);
        expect(dayOf(digest) <= workingDaysBefore(day, settings.digest)).toBe(true);
      }),
    );
  });
});

describe('a meeting calls for its notes', () => {
  it.each([
    ['the day after it', '2027-06-01', '2027-06-02T06:00:00.000Z'],
    ['on Monday after a Friday', '2027-06-04', '2027-06-07T06:00:00.000Z'],
    ['after July, not in it', '2027-06-30', '2027-08-02T06:00:00.000Z'],
  ])('%s', (_when, day, at) => expect(ofMeeting('notes', day)).toEqual([at]));

  it('until they are saved', () => expect(ofMeeting('notes', '2027-06-01', {}, { notesSaved: true })).toEqual([]));

  it('once, on a working day at the set hour, after its day', () => {
    fc.assert(
      fc.property(anyDay, anySettings, (day, settings) => {
        const [notes, ...more] = ofMeeting('notes', day, settings);
        expect(more).toEqual([]);
        expect(notes !== undefined).toBe(settings.notes);
        if (notes === undefined) return;
        expect(isWorkingDay(dayOf(notes))).toBe(true);
        expect(localOf(notes).toFormat('HH:mm')).toBe(settings.hour);
        expect(dayOf(notes) > day).toBe(true);
      }),
    );
  });
});

test('a cancelled meeting calls for nothing', () => {
  expect(meetingNotices(meetingOf('m', '2027-06-01', { cancelled: true }), stateOf())).toEqual([]);
});

test('two items, two kinds and two times are different notices', () => {
  const meetings = [meetingOf('a', '2027-06-01'), meetingOf('b', '2027-06-01')];
  const items = [itemOf(1), itemOf(11), itemOf(2, { due: on('2027-06-02') })];
  const all = newlyOwed([], allNotices(stateOf(), items, meetings), now);
  expect(all).toHaveLength(15);
  expect(new Set(all.map(noticeId)).size).toBe(15);
});

test('only what is to come is owed: a notice whose time is now is not', () => {
  const owed = (moment: string) => read(newlyOwed([], allNotices(stateOf(), [itemOf(1)], []), moment));
  expect(owed('2027-05-18T05:59:59.999Z')).toHaveLength(3);
  expect(owed('2027-05-18T06:00:00.000Z')).toEqual([
    'reminder3 2027-05-28T06:00:00.000Z',
    'overdue 2027-06-02T06:00:00.000Z',
  ]);
  expect(owed('2027-06-02T06:00:00.000Z')).toEqual([]);
});

describe('when its time has come, a notice is still called for', () => {
  const meeting = meetingOf('june', '2027-06-01');
  const item = itemOf(1);
  const following = itemOf(2, { due: at(meeting) });
  const state = stateOf({ meetings: [meeting], items: [item, following] });
  const planned = newlyOwed([], allNotices(state, state.items, state.meetings), now);
  const called = (after: NetworkState, moment?: string) =>
    planned.filter((notice) => stillCalledFor(notice, after, moment ?? notice.at)).map(noticeId);
  const about = (subject: string) => planned.filter((notice) => notice.subject === subject).map(noticeId);
  const withItem = (changed: Item) => ({ ...state, items: [changed, following] });

  it('where nothing has happened', () => expect(called(state)).toEqual(planned.map(noticeId)));

  it('for one recipient as for all', () => {
    const [first] = planned;
    expect(stillCalledFor({ ...first!, person: 'bo' }, state, first!.at)).toBe(true);
  });

  it('not when the item is done or struck, and so no longer open', () => {
    const after = { ...state, items: [following] };
    expect(called(after)).toEqual([...about('i2'), ...about('mjune')]);
  });

  it('not when the item has been moved', () => {
    const after = withItem({ ...item, due: on('2027-09-15') });
    expect(called(after)).toEqual([...about('i2'), ...about('mjune')]);
  });

  it('not when the item was made a topic', () => {
    expect(called(withItem({ ...item, kind: 'topic' }))).toEqual([...about('i2'), ...about('mjune')]);
  });

  it('not when the meeting that it follows has moved or is cancelled', () => {
    for (const changed of [{ day: '2027-06-15' }, { cancelled: true }]) {
      expect(called({ ...state, meetings: [{ ...meeting, ...changed }] })).toEqual(about('i1'));
    }
  });

  it('not Läget inför mötet once the meeting is over', () => {
    expect(called(state, '2027-06-01T09:59:00.000Z')).toContain(about('mjune')[0]);
    expect(called(state, '2027-06-01T10:00:00.000Z')).not.toContain(about('mjune')[0]);
  });

  it('not the prompt for notes once they are saved', () => {
    const prompt = planned.filter(({ kind }) => kind === 'notes').map(noticeId);
    expect(prompt).toHaveLength(1);
    const saved = { ...state, meetings: [{ ...meeting, notesSaved: true } as const] };
    expect(called(saved)).toEqual(planned.map(noticeId).filter((id) => !prompt.includes(id)));
  });

  it('not at the old hour once another is set', () => {
    const network = { ...state.network, settings: { ...usualSettings, hour: '07:30' } };
    expect(called({ ...state, network })).toEqual([]);
  });

  it('whatever the day and the settings', () => {
    fc.assert(
      fc.property(anyDay, anySettings, (day, settings) => {
        const any = withSettings(settings, { items: [itemOf(1, { due: on(day) })], meetings: [meetingOf('m', day)] });
        for (const notice of itemNotices(any.items[0]!, any)) expect(stillCalledFor(notice, any, notice.at)).toBe(true);
        for (const notice of meetingNotices(any.meetings[0]!, any)) {
          expect(stillCalledFor(notice, any, notice.at)).toBe(true);
        }
      }),
    );
  });
});
