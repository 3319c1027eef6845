import { expect, it } from 'vitest';
import { readNotes } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const HEAD = 'Nätverksträff 2027-01-20\n\nNärvarande: Anna Ek (Skövde), Bo Alm (Tibro), Siv Ask (Hjo)\n\n';

/** What is found, each in one line: what and when. */
const found = (text: string): string[] =>
  readNotes(`${HEAD}${text}\n`, { date: DATE, today: DATE }).map(({ title, due }) =>
    [title, due.kind === 'date' ? due.day : due.kind].join(' | '),
  );

it.each([
  ['Bo skickar listan om möjligt före jul.', 'Skickar listan | 2027-12-23'],
  ['Bo skickar listan så snart som möjligt, dock senast 3 mars.', 'Skickar listan | 2027-03-03'],
  ['Bo skickar listan, gärna redan på fredag, annars nästa vecka.', 'Skickar listan | 2027-01-22'],
  ['Bo skickar listan, om möjligt till nästa möte, annars i april.', 'Skickar listan | next-meeting'],
  ['Bo skickar listan till 3 mars, annars till nästa möte.', 'Skickar listan | 2027-03-03'],
  ['Bo skickar listan till Siv (senast fre 5/2, helst tidigare)', 'Skickar listan till Siv | 2027-02-05'],
])('given %j, then how firmly the day is meant, and another that would do, is no part of the task', (text, item) =>
  expect(found(text)).toEqual([item]),
);

it('given one day or another, then it is the later that it has to be done by', () =>
  expect(found('Siv mailar ut enkäten på torsdag eller fredag.\nBo ringer den 10 eller 12 mars.')).toEqual([
    'Mailar ut enkäten | 2027-01-22',
    'Ringer | 2027-03-12',
  ]));

it('given one thing or another beside a day, then both are the task', () =>
  expect(found('Bo skriver till 3 mars eller ringer Skolverket.')).toEqual([
    'Skriver eller ringer Skolverket | 2027-03-03',
  ]));
