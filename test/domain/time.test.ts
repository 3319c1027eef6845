import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dayOf, instantAt, isDay, isTime, localOf, noonOf } from '../../domain/time.ts';
import { anyDay, anyTime } from './arbitraries.ts';

describe('08:00 in Stockholm', () => {
  it.each([
    ['in winter', '2027-01-15', '2027-01-15T07:00:00.000Z'],
    ['in summer', '2027-06-15', '2027-06-15T06:00:00.000Z'],
    ['the day before summer time', '2027-03-27', '2027-03-27T07:00:00.000Z'],
    ['the day of summer time', '2027-03-28', '2027-03-28T06:00:00.000Z'],
    ['the day before winter time', '2026-10-24', '2026-10-24T06:00:00.000Z'],
    ['the day of winter time', '2026-10-25', '2026-10-25T07:00:00.000Z'],
    ['on a leap day', '2028-02-29', '2028-02-29T07:00:00.000Z'],
    ['on the last day of a year', '2026-12-31', '2026-12-31T07:00:00.000Z'],
  ])('%s, %s, is %s', (_when, day, instant) => expect(instantAt(day, '08:00')).toBe(instant));
});

test('an hour that the clock skips in spring is the hour after', () => {
  expect(instantAt('2027-03-28', '02:30')).toBe(instantAt('2027-03-28', '03:30'));
});

test('whatever the day and the time, the clock in Stockholm shows them then', () => {
  fc.assert(
    fc.property(anyDay, anyTime, (day, time) => {
      fc.pre(!(time.startsWith('02') && instantAt(day, '02:00') === instantAt(day, '03:00')));
      const local = localOf(instantAt(day, time));
      expect([local.toISODate(), local.toFormat('HH:mm')]).toEqual([day, time]);
    }),
  );
});

test('later moments are later texts', () => {
  fc.assert(
    fc.property(anyDay, anyTime, anyDay, anyTime, (day, time, otherDay, otherTime) => {
      const [one, other] = [instantAt(day, time), instantAt(otherDay, otherTime)];
      expect(one < other).toBe(Date.parse(one) < Date.parse(other));
    }),
  );
});

describe('the day it is in Stockholm', () => {
  it.each([
    ['2027-06-15T21:59:59.999Z', '2027-06-15'],
    ['2027-06-15T22:00:00.000Z', '2027-06-16'],
    ['2027-01-15T22:30:00.000Z', '2027-01-15'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('at %s is %s', (instant, day) => expect(dayOf(instant)).toBe(day));
});

describe('days are counted by the calendar, not in hours', () => {
  it.each([
    ['2027-03-27', 1, '2027-03-28'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-06-01', -14, '2027-05-18'],
  ])('%s and %i days is %s', (day, count, expected) => expect(addDays(day, count)).toBe(expected));

  it('takes as many days back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });
});

describe('what is no day, time or instant is told', () => {
  it.each(['2027-02-29', '2027-13-01', '2027-06-31', '27-06-01', '2027-6-1', '1 juni', ''])('"%s" is no day', (text) =>
    expect(isDay(text)).toBe(false),
  );
  it.each(['2028-02-29', '2027-12-31'])('"%s" is a day', (text) => expect(isDay(text)).toBe(true));
  it.each(['24:00', '8:00', '08:60', '08.00', ''])('"%s" is no time', (text) => expect(isTime(text)).toBe(false));
  it.each(['00:00', '08:00', '23:59'])('"%s" is a time', (text) => expect(isTime(text)).toBe(true));
  it('names what was given', () => {
    expect(() => noonOf('2027-02-30')).toThrow(/2027-02-30.*YYYY-MM-DD/);
    expect(() => instantAt('2027-06-01', '25:00')).toThrow(/2027-06-01 25:00/);
    expect(() => addDays('i morgon', 1)).toThrow(/i morgon.*YYYY-MM-DD/);
    expect(() => localOf('i morgon')).toThrow(/i morgon/);
  });
});
