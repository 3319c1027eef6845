import { describe, expect, it, test } from 'vitest';
import { dueDay } from '../../../domain/items/due.ts';
import {
  endOf,
  latestHeld,
  meetingSpokenAt,
  nextMeeting,
  ongoingMeeting,
  plannedMeetings,
  standing,
  startOf,
} from '../../../domain/meetings/meeting.ts';
import { at, meetingOf, on } from '../samples.ts';

const march = meetingOf('march', '2027-03-10');
const april = meetingOf('april', '2027-04-14');
const june = meetingOf('june', '2027-06-01');
const cancelled = meetingOf('off', '2027-05-05', { cancelled: true });
const all = [june, cancelled, april, march];

/** The 14th of April, when the meeting of that day goes on from 09:00 to 12:00. */
const before = '2027-04-14T06:59:00.000Z';
const starts = '2027-04-14T07:00:00.000Z';
const during = '2027-04-14T08:00:00.000Z';
const ends = '2027-04-14T10:00:00.000Z';
const dayAfter = '2027-04-15T08:00:00.000Z';

test('a meeting starts and ends by the clock in Stockholm', () => {
  expect([startOf(march), startOf(april)]).toEqual(['2027-03-10T08:00:00.000Z', starts]);
  expect([endOf(march), endOf(april)]).toEqual(['2027-03-10T11:00:00.000Z', ends]);
});

test('it is planned until it has ended, and then held; a cancelled one is neither', () => {
  expect([before, during, ends].map((now) => standing(april, now))).toEqual(['planned', 'planned', 'held']);
  expect([before, dayAfter].map((now) => standing({ ...april, cancelled: true }, now))).toEqual([
    'cancelled',
    'cancelled',
  ]);
});

test('planned meetings come soonest first, with the one going on and without those cancelled', () => {
  expect(plannedMeetings(all, during)).toEqual([april, june]);
});

describe('"nästa möte"', () => {
  it('is the first to come', () => expect(nextMeeting(all, before)).toBe(april));
  it.each([starts, during, ends])('is the one after, when said at a meeting, at %s', (now) =>
    expect(nextMeeting(all, now)).toBe(june),
  );
  it('is none where none is planned', () => expect(nextMeeting([march, cancelled], during)).toBeUndefined());
  it('is the later one of the same day, when said at the first', () => {
    const afternoon = meetingOf('pm', '2027-04-14', { from: '13:00', to: '15:00' });
    expect(nextMeeting([afternoon, april], during)).toBe(afternoon);
  });
});

describe('the meeting that something was said at', () => {
  it('is the one going on, also where it is the second of its day', () => {
    const morning = meetingOf('am', '2027-04-14', { from: '07:30', to: '08:30' });
    expect(meetingSpokenAt([morning, ...all], during)).toBe(april);
  });
  it('is that of the day, shortly before it and after it', () => {
    expect(meetingSpokenAt(all, before)).toBe(april);
    expect(meetingSpokenAt(all, ends)).toBe(april);
  });
  it('is the latest held for two weeks, and none after that', () => {
    expect(meetingSpokenAt(all, dayAfter)).toBe(april);
    expect(meetingSpokenAt(all, '2027-04-28T08:00:00.000Z')).toBe(april);
    expect(meetingSpokenAt(all, '2027-04-29T08:00:00.000Z')).toBeUndefined();
  });
  it('is none where none was held', () => expect(meetingSpokenAt([june, cancelled], dayAfter)).toBeUndefined());
});

test('one is going on from its start until its end', () => {
  expect([before, starts, during, ends].map((now) => ongoingMeeting(all, now)?.id)).toEqual([
    undefined,
    'april',
    'april',
    undefined,
  ]);
});

test('the latest held is the last that has ended', () => {
  expect(latestHeld(all, during)).toBe(march);
  expect(latestHeld(all, ends)).toBe(april);
  expect(latestHeld(all, '2027-05-06T08:00:00.000Z')).toBe(april);
});

describe('the day something is due', () => {
  it('is its date', () => expect(dueDay(on('2027-06-01'), all)).toBe('2027-06-01'));
  it('is that of its meeting, wherever that moves', () => {
    expect(dueDay(at(june), all)).toBe('2027-06-01');
    expect(dueDay(at(june), [{ ...june, day: '2027-06-08' }])).toBe('2027-06-08');
  });
  it('is none where the meeting is cancelled, or not planned yet, or nothing is set', () => {
    expect(dueDay(at(cancelled), all)).toBeUndefined();
    expect(dueDay({ kind: 'next-meeting' }, all)).toBeUndefined();
    expect(dueDay({ kind: 'none' }, all)).toBeUndefined();
  });
});
