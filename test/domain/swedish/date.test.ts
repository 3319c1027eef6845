import { describe, expect, it } from 'vitest';
import { readDue } from '../../../domain/swedish/dates/date.ts';

const TODAY = '2026-11-22';
const read = (text: string): string => {
  const reading = readDue(text, { today: TODAY });
  if (!reading.ok) return reading.problem;
  return reading.due.kind === 'date' ? `${reading.due.approximate ? '~' : ''}${reading.due.day}` : reading.due.kind;
};

describe('a due date typed alone', () => {
  it.each([
    ['6 april', '2027-04-06'],
    ['till 6 april', '2027-04-06'],
    ['senast 1/6', '2027-06-01'],
    ['270601', '2027-06-01'],
    ['fredag', '2026-11-27'],
    ['6 april kl 10', '2027-04-06'],
    ['i slutet av maj', '~2027-05-31'],
    ['nästa möte', 'next-meeting'],
    ['till nästa träff', 'next-meeting'],
    ['inget datum', 'none'],
    ['31 juni', 'no-such-day'],
    ['2027-02-30', 'no-such-day'],
    ['hej', 'not-a-date'],
    ['6 april och lite till', 'not-a-date'],
    ['', 'not-a-date'],
  ])('given "%s", then %s', (text, expected) => expect(read(text)).toBe(expected));
});
