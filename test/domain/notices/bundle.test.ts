import { describe, expect, it, test } from 'vitest';
import { partOf, remindedOf, stillOwed } from '../../../domain/notices/bundle.ts';
import type { Item } from '../../../domain/items/item.ts';
import type { NetworkState } from '../../../domain/network.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import { CHANNEL } from '../../../domain/notices/recipients.ts';
import { itemNotices, meetingNotices } from '../../../domain/notices/schedule.ts';
import { asta, bo, hjo, itemOf, meetingOf, now, on, skolverket, skövde, stateOf, theGroup, tibro } from '../samples.ts';

const item = itemOf(1);
const state = stateOf({ items: [item] });
const noticesTo = (person: string, one: Item = item, of: NetworkState = state): Notice[] =>
  itemNotices(one, of).map((notice) => ({ ...notice, person }));
const owedAt = (moment: string, after: NetworkState, person = 'bo') =>
  noticesTo(person)
    .filter(({ at }) => at <= moment)
    .filter((notice) => stillOwed(notice, after, moment))
    .map(({ kind }) => kind);

describe('after downtime', () => {
  it('both reminders are still owed while the day is to come', () => {
    expect(owedAt('2027-05-31T20:00:00.000Z', state)).toEqual(['reminder14', 'reminder3']);
  });
  it('they still are on the day itself', () => {
    expect(owedAt('2027-06-01T20:00:00.000Z', state)).toEqual(['reminder14', 'reminder3']);
  });
  it('no reminder is sent once the day has passed: the overdue notice tells', () => {
    expect(owedAt('2027-06-02T05:00:00.000Z', state)).toEqual([]);
    expect(owedAt('2027-06-09T06:00:00.000Z', state)).toEqual(['overdue']);
  });
  it('Läget is still posted until the meeting is over', () => {
    const meeting = meetingOf('june', '2027-06-01');
    const after = stateOf({ meetings: [meeting] });
    const [, digest] = meetingNotices(meeting, after).map((notice) => ({ ...notice, person: CHANNEL }));
    expect(stillOwed(digest!, after, '2027-06-01T06:30:00.000Z')).toBe(true);
    expect(stillOwed(digest!, after, '2027-06-01T10:00:00.000Z')).toBe(false);
  });
});

describe('a notice of one person is no longer owed', () => {
  const moment = '2027-05-28T06:00:00.000Z';
  const tibroTicked: Item = {
    ...item,
    lines: [{ party: tibro, done: { by: asta, at: now } }, { party: hjo }],
  };
  it('is owed at first', () => expect(owedAt(moment, state)).toContain('reminder3'));
  it.each<[string, NetworkState]>([
    ['when the item is closed', { ...state, items: [] }],
    ['when it was moved', { ...state, items: [itemOf(1, { due: on('2027-09-01') })] }],
    ['when their part is ticked, though others’ are not', { ...state, items: [tibroTicked] }],
    ['when they have left the municipality', { ...state, members: [asta, { ...bo, municipality: 'Hjo' }] }],
    ['when they have left the network', { ...state, members: [asta] }],
  ])('%s', (_when, after) => expect(owedAt(moment, after)).toEqual([]));

  it('where it is nobody’s yet', () => expect(stillOwed(itemNotices(item, state)[0]!, state, moment)).toBe(false));
});

describe('what falls on one person is one message', () => {
  const items = [itemOf(1), itemOf(2, { due: on('2027-03-05') }), itemOf(3, { due: on('2027-02-01') })];
  const three = stateOf({ items });
  const all = items.flatMap((one) => noticesTo('bo', one, three));

  it('that has each item once, however many notices it has, by due date, and says what is overdue', () => {
    expect(remindedOf(all, three, now).map(({ item: { number }, overdue }) => [number, overdue])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
  });

  it('that has nothing but the items which the notices are about', () => {
    const about = all.filter(({ subject }) => subject === 'i2');
    expect(remindedOf(about, three, now).map(({ item: { number } }) => number)).toEqual([2]);
    expect(remindedOf([{ at: now, network: 'nova', subject: 'mjune', kind: 'digest' }], three, now)).toEqual([]);
  });
});

test('a reminder shows a member their own lines of the item; who has none, all of them', () => {
  const shared = itemOf(1, {
    lines: [{ party: skövde }, { party: tibro }, { party: theGroup }, { party: skolverket }],
  });
  const names = (person: string) => partOf(shared, person, state).lines.map(({ party }) => party.name);
  expect(names('asta')).toEqual(['Skövde', 'AU']);
  expect(names('bo')).toEqual(['Tibro']);
  expect(names('dag')).toEqual(['Skövde', 'Tibro', 'AU', 'Skolverket']);
});
