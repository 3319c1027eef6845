import { expect, test } from 'vitest';
import { outOfReach, triedAgain } from '../../../bot/sweep/failure.ts';
import { usualSettings } from '../../../domain/network.ts';
import type { Failed } from '../../../storage/owed.ts';

const now = '2027-03-01T07:00:00.000Z';
const never = { retryAfterMs: undefined };
const waitOf = (failed: Failed | undefined) => Date.parse(failed!.next) - Date.parse(now);
const before = (tries: number): Failed => ({ tries, since: now, next: now, away: false });

test('each try waits twice as long as the one before, up to a quarter of an hour', () => {
  const waits = [0, 1, 2, 3, 9].map((tries) => waitOf(triedAgain(before(tries), never, now, 30_000, () => 1)));
  expect(waits).toEqual([30_000, 60_000, 120_000, 240_000, 900_000]);
});

test('half of a wait is chance, so that many do not come back at once', () => {
  expect([0, 0.5, 1].map((chance) => waitOf(triedAgain(undefined, never, now, 30_000, () => chance)))).toEqual([
    15_000, 22_500, 30_000,
  ]);
});

test('the service is left alone for as long as it asks', () => {
  expect(waitOf(triedAgain(undefined, { retryAfterMs: 70_000 }, now, 30_000, () => 0))).toBe(70_000);
});

test('after 24 hours of trying there is no next time', () => {
  const since = '2027-02-28T07:00:00.000Z';
  const almost = '2027-02-28T07:00:00.001Z';
  expect(triedAgain({ ...before(9), since }, never, now, 30_000, () => 0)).toBeUndefined();
  expect(triedAgain({ ...before(9), since: almost }, never, now, 30_000, () => 0)?.tries).toBe(10);
});

test.each([
  ['before nine on a working day, the same day', '2027-03-01T07:00:00.000Z', '2027-03-01T08:00:00.000Z'],
  ['at nine, the next working day', '2027-03-05T08:00:00.000Z', '2027-03-08T08:00:00.000Z'],
  ['in summer time, at nine there', '2027-06-01T06:00:00.000Z', '2027-06-01T07:00:00.000Z'],
  ['before Easter, after it', '2027-03-25T12:00:00.000Z', '2027-03-30T07:00:00.000Z'],
])('people out of reach are told of at nine: %s', (_when, found, posted) => {
  expect(outOfReach(found, usualSettings)).toEqual({ tries: 0, since: found, next: posted, away: true });
});
