import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { rowOf, text, valueOf } from '../../storage/columns.ts';
import { itemSchema } from '../../storage/rows.ts';
import { itemOf } from './samples.ts';

const strings = (row: object) => Object.values(row).filter((value): value is string => typeof value === 'string');

test('a long value is cut into columns that the service takes, never through a character', () => {
  const note = 'å😀'.repeat(30_000);
  const row = rowOf('k', { note });
  expect(strings(row).every((column) => column.length <= 32_768)).toBe(true);
  expect(strings(row).every((column) => !/\p{Surrogate}/u.test(column))).toBe(true);
  expect(row.parts).toBe(3);
  expect(valueOf(row, z.object({ note: z.string() }))).toEqual({ note });
});

test('whatever people type is read back as typed, and holds nothing that a line-minded reader stops at', () => {
  const typed = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(typed, (note) => {
      const row = rowOf('k', note);
      const units = strings(row).flatMap((column) => column.split(''));
      expect(units.filter((one) => one < ' ' || '\u2028\u2029\uffff'.includes(one))).toEqual([]);
      expect(valueOf(row, z.string())).toBe(note);
    }),
  );
});

test('a short value merged over a long one leaves nothing of it to be read', () => {
  const merged = { ...rowOf('k', 'x'.repeat(70_000)), ...rowOf('k', 'short', { extra: '1' }) };
  expect(valueOf(merged, z.string())).toBe('short');
  expect(text(merged, 'extra')).toBe('1');
  expect(text(merged, 'missing')).toBeUndefined();
});

test('a value too long for a row is refused before anything is sent', () => {
  expect(() => rowOf('live!n!o!1', 'x'.repeat(500_000))).toThrow(/live!n!o!1 takes 500002 characters.*shorten it/);
});

test('a row that does not fit its schema is an error that names it', () => {
  expect(() => valueOf(rowOf('live!n!o!1', { ...itemOf(1), state: 'lost' }), itemSchema)).toThrow(/live!n!o!1/);
  expect(() => valueOf({ partitionKey: '0', rowKey: 'k', parts: 1, json0: '{"half' }, z.string())).toThrow(/the row k/);
  expect(() => valueOf({ partitionKey: '0', rowKey: 'k' }, z.string())).toThrow(/the row k/);
});

test('a row of a later version is refused by name, so that saving it again loses nothing', () => {
  const row = rowOf('live!n!0', 'x');
  expect(valueOf({ ...row, version: undefined }, z.string())).toBe('x');
  expect(() => valueOf({ ...row, version: 99 }, z.string())).toThrow(
    /the row live!n!0 was written by a later version of Uppdrag \(rows 99; this one knows \d+\)/,
  );
});
