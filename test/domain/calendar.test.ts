import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayOff, isWorkingDay, noticeDay, workingDaysBefore } from '../../domain/calendar.ts';
import { addDays, noonOf } from '../../domain/time.ts';
import { anyDay } from './arbitraries.ts';

describe('nobody works on', () => {
  it.each([
    ['nyårsdagen', '2026-01-01'],
    ['trettondedag jul', '2026-01-06'],
    ['långfredagen', '2025-04-18'],
    ['långfredagen', '2027-03-26'],
    ['annandag påsk', '2025-04-21'],
    ['annandag påsk', '2028-04-17'],
    ['första maj', '2026-05-01'],
    ['Kristi himmelsfärds dag', '2025-05-29'],
    ['Kristi himmelsfärds dag', '2026-05-14'],
    ['Kristi himmelsfärds dag', '2027-05-06'],
    ['nationaldagen', '2025-06-06'],
    ['nationaldagen', '2028-06-06'],
    ['midsommarafton', '2025-06-20'],
    ['midsommarafton', '2026-06-19'],
    ['midsommarafton', '2027-06-25'],
    ['julafton', '2025-12-24'],
    ['juldagen', '2025-12-25'],
    ['annandag jul', '2025-12-26'],
    ['nyårsafton', '2027-12-31'],
    ['a Saturday', '2027-03-06'],
    ['a Sunday', '2027-03-07'],
  ])('%s, %s', (_name, day) => expect(isWorkingDay(day)).toBe(false));
});

describe('people work on', () => {
  it.each([
    ['a plain Monday', '2027-03-01'],
    ['annandag pingst, a working day since 2005', '2027-05-17'],
    ['trettondagsafton', '2027-01-05'],
    ['skärtorsdagen', '2027-03-25'],
    ['valborgsmässoafton', '2027-04-30'],
    ['the Friday after Kristi himmelsfärds dag', '2027-05-07'],
    ['the day before midsommarafton', '2027-06-24'],
    ['allhelgonaafton', '2026-10-30'],
    ['lucia', '2027-12-13'],
    ['the day before julafton', '2026-12-23'],
    ['a leap day', '2028-02-29'],
    ['a Wednesday in July', '2027-07-14'],
  ])('%s, %s', (_name, day) => expect(isWorkingDay(day)).toBe(true));
});

it.each([
  ['2026-12-05', 'saturday'],
  ['2026-12-06', 'sunday'],
  ['2027-06-06', 'sunday'],
  ['2027-01-06', 'holiday'],
  ['2026-12-24', 'eve'],
  ['2026-12-07', undefined],
])('%s is off as %s, the weekend before what else it is', (day, why) => expect(dayOff(day)).toBe(why));

describe('a notice that would fall where nobody works', () => {
  it.each([
    ['a Saturday', '2027-05-29', '2027-05-28', '2027-05-31'],
    ['långfredagen, with Easter after it', '2027-03-26', '2027-03-25', '2027-03-30'],
    ['julafton', '2026-12-24', '2026-12-23', '2026-12-28'],
    ['nyårsafton', '2026-12-31', '2026-12-30', '2027-01-04'],
    ['midsommarafton', '2027-06-25', '2027-06-24', '2027-06-28'],
    ['a working day', '2027-06-01', '2027-06-01', '2027-06-01'],
  ])('on %s, %s, moves to %s or %s', (_name, day, earlier, later) => {
    expect(noticeDay(day, -1, { quietJuly: true })).toBe(earlier);
    expect(noticeDay(day, 1, { quietJuly: true })).toBe(later);
  });

  it('moves out of July where July is quiet, and stays there where it is not', () => {
    expect(noticeDay('2027-07-14', -1, { quietJuly: true })).toBe('2027-06-30');
    expect(noticeDay('2027-07-14', 1, { quietJuly: true })).toBe('2027-08-02');
    expect(noticeDay('2027-07-14', 1, { quietJuly: false })).toBe('2027-07-14');
  });

  it('goes to the nearest day that will do, and no further', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(-1 as const, 1 as const), fc.boolean(), (day, direction, quietJuly) => {
        const will = (candidate: string) => isWorkingDay(candidate) && !(quietJuly && noonOf(candidate).month === 7);
        const found = noticeDay(day, direction, { quietJuly });
        expect(will(found)).toBe(true);
        for (let passed = day; passed !== found; passed = addDays(passed, direction)) expect(will(passed)).toBe(false);
      }),
    );
  });
});

describe('working days before a day', () => {
  it.each([
    ['2027-06-07', 1, '2027-06-04'],
    ['2027-06-01', 5, '2027-05-25'],
    ['2027-03-31', 2, '2027-03-25'],
    ['2027-01-04', 1, '2026-12-30'],
    ['2027-06-01', 0, '2027-06-01'],
  ])('%s, %i of them: %s', (day, count, expected) => expect(workingDaysBefore(day, count)).toBe(expected));
});

test('there are as many working days from there up to the day as were asked for', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, count) => {
      let passed = 0;
      for (let one = workingDaysBefore(day, count); one !== day; one = addDays(one, 1))
        passed += Number(isWorkingDay(one));
      expect(passed).toBe(count);
    }),
  );
});
