import fc from 'fast-check';
import type { Settings } from '../../domain/network.ts';
import { addDays, type Day } from '../../domain/time.ts';

/** Days on which calendars go wrong: changes of clock, leap days, years' ends, and July with its edges. */
const AWKWARD: readonly Day[] = [
  '2026-10-25',
  '2027-03-28',
  '2028-02-29',
  '2027-03-01',
  '2026-12-31',
  '2027-01-01',
  '2027-06-25',
  '2027-06-30',
  '2027-07-01',
  '2027-07-31',
  '2027-08-01',
  '2027-12-24',
];

/** Any day of 2025 to 2039, the awkward ones and their neighbours more often than the rest. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.tuple(fc.constantFrom(...AWKWARD), fc.integer({ min: -20, max: 20 })).map(([day, count]) => addDays(day, count)),
  fc.integer({ min: 0, max: 15 * 365 }).map((count) => addDays('2025-01-01', count)),
);

const two = (number: number) => String(number).padStart(2, '0');

/** Any minute of the day, "08:00" more often than others. */
export const anyTime: fc.Arbitrary<string> = fc.oneof(
  fc.constant('08:00'),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
);

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  hour: anyTime,
  reminders: fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 4 })
    .map((days) => days.toSorted((a, b) => b - a)),
  overdue: fc.boolean(),
  digest: fc.integer({ min: 0, max: 20 }),
  review: fc.integer({ min: 0, max: 20 }),
  notes: fc.boolean(),
  quietJuly: fc.boolean(),
});
