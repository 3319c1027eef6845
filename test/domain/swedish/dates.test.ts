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
