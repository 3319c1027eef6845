import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROW_KINDS } from './row-kinds.ts';

const page = readFileSync(new URL('../../docs/personuppgifter.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));
const kinds = rows.map((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? '');

it('every kind of row stands once in the table of personal data, and no kind that there isn’t', () => {
  expect(kinds.toSorted()).toEqual(ROW_KINDS);
});

it('each says what it is, what it tells of people, why it is kept and for how long', () => {
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1);
    expect(cells.map((cell) => cell.trim().length > 0)).toEqual([true, true, true, true, true]);
  }
});
