import { describe, expect, it } from 'vitest';
import { findDates, DATE_RULES } from '../../../domain/swedish/dates/dates.ts';
import { readDue } from '../../../domain/swedish/dates/date.ts';
import { DATE_PHRASES, NEXT_MEETING_PHRASES, NO_DATES, TODAY } from './date-phrases.ts';

const read = (text: string): string => {
  const reading = readDue(text, { today: TODAY });
  if (!reading.ok) return '—';
  return reading.due.kind === 'date' ? `${reading.due.approximate ? '~' : ''}${reading.due.day}` : reading.due.kind;
};

describe('words for a date', () => {
  it.each(DATE_PHRASES)('given "%s", then %s', (phrase, day) => expect(read(phrase)).toBe(day));
  it.each(NEXT_MEETING_PHRASES)('given "%s", then the next meeting', (phrase) =>
    expect(read(phrase)).toBe('next-meeting'),
  );
  it.each(NO_DATES)('given "%s", then no date', (text) => expect(findDates(text, TODAY)).toEqual([]));
});

describe('the rules of dates', () => {
  it.each(DATE_RULES.map((rule) => [rule.name, rule.example] as const))(
    'rule %s reads its example "%s"',
    (name, example) => expect(findDates(example, TODAY).map(({ rule }) => rule)).toEqual([name]),
  );
});

describe('days in a list', () => {
  it.each([
    ['11 februari, 6 maj och 25 november', ['2027-02-11', '2027-05-06', '2027-11-25']],
    ['12/1, 3/3 och 30/11', ['2027-01-12', '2027-03-03', '2027-11-30']],
    ['8 december och 25 november', ['2026-12-08', '2026-11-25']],
    ['12/1, 3/3 och 30/11-26', ['2027-01-12', '2027-03-03', '2026-11-30']],
  ])('given "%s", then they come in turn', (text, days) =>
    expect(findDates(text, TODAY).map(({ span }) => span?.last)).toEqual(days),
  );
});
