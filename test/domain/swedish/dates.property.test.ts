import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDue } from '../../../domain/swedish/dates/date.ts';
import { findDates } from '../../../domain/swedish/dates/dates.ts';
import { readSentence } from '../../../domain/swedish/typed/sentence.ts';
import { addDays, noonOf, type Day } from '../../../domain/time.ts';
import { roster } from './roster.ts';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const WEEKDAYS = 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ');
const LAST_DAY = 5000;

const day = fc.integer({ min: 0, max: LAST_DAY }).map((count) => addDays('2024-01-01', count));
const parts = (of: Day): { day: number; month: number; year: number; name: string; short: string; weekday: string } => {
  const { day: number, month, year, weekday } = noonOf(of);
  const name = MONTHS[month - 1]!;
  return { day: number, month, year, name, short: String(year).slice(2), weekday: WEEKDAYS[weekday - 1]! };
};
const two = (number: number): string => String(number).padStart(2, '0');

/** Each way of writing a whole date, year and all. */
const FORMS: readonly ((of: Day) => string)[] = [
  (of) => of,
  (of) => of.replaceAll('-', ''),
  (of) => of.slice(2),
  (of) => of.slice(2).replaceAll('-', ''),
  (of) => `${parts(of).day} ${parts(of).name} ${parts(of).year}`,
  (of) => `den ${parts(of).day} ${parts(of).name} ${parts(of).year}`,
  (of) => `${parts(of).weekday}en den ${parts(of).day}:e ${parts(of).name} ${parts(of).year}`,
  (of) => `${parts(of).day} ${parts(of).name.slice(0, 3)} ${parts(of).year}`,
  (of) => `${parts(of).day}/${parts(of).month}-${parts(of).short}`,
  (of) => `${parts(of).day}/${parts(of).month} ${parts(of).year}`,
  (of) => `${two(parts(of).day)}-${two(parts(of).month)}-${parts(of).year}`,
  (of) => `senast ${parts(of).day} ${parts(of).name.toUpperCase()} ${parts(of).year}`,
];

/** Each way of writing a date without its year. */
const YEARLESS: readonly ((of: Day) => string)[] = [
  (of) => `${parts(of).day} ${parts(of).name}`,
  (of) => `den ${parts(of).day}:e ${parts(of).name}`,
  (of) => `${parts(of).weekday} ${parts(of).day} ${parts(of).name.slice(0, 3)}`,
  (of) => `${parts(of).day}/${parts(of).month}`,
  (of) => `på mötet den ${parts(of).day}/${parts(of).month}`,
];

describe('any date', () => {
  it('written with its year, in any form and any spaces and dashes, is read back', () =>
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(...FORMS),
        fc.boolean(),
        fc.boolean(),
        (of, today, form, hard, decomposed) => {
          const spaced = hard ? form(of).replaceAll(' ', '\u00a0') : form(of);
          const written = decomposed ? spaced.normalize('NFD') : spaced;
          expect(readDue(written, { today })).toEqual({ ok: true, due: { kind: 'date', day: of, approximate: false } });
        },
      ),
    ));

  it('written without its year is the first on or after today', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 364 }), fc.constantFrom(...YEARLESS), (today, ahead, form) => {
        const of = addDays(today, ahead);
        fc.pre(parts(of).day !== 29 || parts(of).month !== 2);
        expect(readDue(form(of), { today })).toEqual({ ok: true, due: { kind: 'date', day: of, approximate: false } });
      }),
    ));

  it('typed in a sentence is its due date, and no part of its title', () =>
    fc.assert(
      fc.property(day, day, fc.constantFrom(...FORMS), (of, today, form) => {
        const draft = readSentence(`Hjo tar fram en mall till ${form(of)}`, {
          roster,
          now: `${today}T09:00:00.000Z`,
          meetings: [],
        });
        expect(draft.due).toEqual({ kind: 'date', day: of, approximate: false });
        expect(draft.title).toBe('Tar fram en mall');
      }),
    ));
});

describe('any text', () => {
  it('is read without an error, and each date found stands where it says', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), day, (text, today) => {
        for (const mention of findDates(text, today))
          expect(text.normalize('NFC').slice(mention.from, mention.to)).toBe(mention.text);
      }),
    ));

  it('gives the same draft each time, and a title where it has words', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), (text) => {
        const context = { roster, now: '2026-11-22T09:00:00.000Z', meetings: [] };
        expect(readSentence(text, context)).toEqual(readSentence(text, context));
        expect(readSentence(text, context).title).not.toBe('');
      }),
    ));
});
