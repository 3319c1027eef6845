import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-07-10';

/** The tasks of notes of 10 July 2027: whose each is, and its day. */
const tasks = (text: string): string[] =>
  readNotes(`Minnesanteckningar 2027-07-10\n\nNärvarande: Siv Ek, Bo Dahl\n\n${text}\n`, { date: DATE, today: DATE })
    .filter(({ kind }) => kind === 'assignment')
    .map(({ assignees, due }) => [assignees.join(' + '), due.kind === 'date' ? due.day : due.kind].join(' '));

describe('what notes tell was done on a day', () => {
  it.each([
    'Siv beställer grus, klart 2/6',
    'Beställa grus – Siv – klart 13/6',
    'Bo lagar grinden. Klart 13/6',
    'Bo lagar grinden, åtgärdat: 2027-01-29',
  ])('given "%s" in notes of 10 July, then nobody has it to do next year', (line) => expect(tasks(line)).toEqual([]));

  it.each([
    ['Bo målar staketet, klart 13/9', 'Bo 2027-09-13'],
    ['Siv skriver rapporten, ska vara klart 13/8.', 'Siv 2027-08-13'],
    ['Siv skriver rapporten, klart senast 13/6.', 'Siv 2028-06-13'],
  ])('given "%s" there, then it is to be done: %s', (line, task) => expect(tasks(line)).toEqual([task]));

  it.each([
    'Bo skulle ringa Skolverket: KLART',
    'Siv bokar lokal – gjort',
    'Siv bokar lokal (redan fixat)',
    'Bo skickar ut listan. Klart.',
    '☑ Bo skickar ut listan',
  ])('given "%s", then nobody has it to do', (line) => expect(tasks(line)).toEqual([]));

  it.each(['Bo återkommer när mallen är klar.', 'Siv ser till att allt är färdigt.'])(
    'given "%s", then it is still to be done',
    (line) => expect(tasks(line)).toHaveLength(1),
  );

  it('given one that is done beside one that is not, then the other is left', () =>
    expect(tasks('Siv beställer bord klart 13/6, Bo ringer kommunen senast 15/8.')).toEqual(['Bo 2027-08-15']));
});
