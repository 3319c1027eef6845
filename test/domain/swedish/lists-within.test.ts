import { expect, it } from 'vitest';
import { readNotes } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const HEAD = 'Nätverksträff 2027-01-20\n\nNärvarande: Anna Ek (Skövde), Bo Alm (Tibro), Siv Ask (Hjo)\n\n';

/** What is found, each in one line: what, who, and the lines that it was read from. */
const found = (text: string): string[] =>
  readNotes(`${HEAD}${text}\n`, { date: DATE, today: DATE }).map(({ title, assignees, lines }) =>
    [title, assignees.join(' + '), lines.join('–')].join(' | '),
  );

it.each([
  [
    'Vi bestämde: 1) att fortsätta med enkäten 2) Anna ringer Skolverket 3) Bo bokar lokal till 3 mars',
    ['Fortsätta med enkäten |  | 5–5', 'Ringer Skolverket | Anna | 5–5', 'Bokar lokal | Bo | 5–5'],
  ],
  [
    'Beslut: a) nätverket ska heta Skolnätet, b) Siv tar fram en logga och c) avgiften höjs till 500 kr.',
    ['Nätverket ska heta Skolnätet |  | 5–5', 'Tar fram en logga | Siv | 5–5', 'Avgiften höjs till 500 kr |  | 5–5'],
  ],
])('given a list within one line, %j, then each thing in it is read by itself', (text, items) =>
  expect(found(text)).toEqual(items),
);

it('given numbers that count nothing, then the line is read as it stands', () =>
  expect(found('Siv skickar ut bilaga 2) och bilaga 4) senast 3 mars.')).toEqual([
    'Skickar ut bilaga 2) och bilaga 4) | Siv | 5–5',
  ]));
