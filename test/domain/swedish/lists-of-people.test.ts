import { expect, it } from 'vitest';
import { readNotes } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-03-04';
const HEAD = 'Nätverket 2027-03-04\nHär är vi: Cornelius (Hjo), Marjatta (Tibro), Göta (Skövde), Siv (Hjo)\n\n';
const found = (text: string): string[] =>
  readNotes(HEAD + text, { date: DATE, today: DATE }).map(({ kind, assignees, title }) =>
    [kind, assignees.join(' + '), title].join(' | '),
  );

it('given lists under people of which most ask for something, then all in them is theirs to do', () =>
  expect(
    found(
      'Cornelius:\n- Kollar med banken om räntan\n- Ringer skolan\nMarjatta (+ Siv):\n- Enkät till föräldrarna\nGöta:\n- Skriver brevet',
    ),
  ).toEqual([
    'assignment | Cornelius | Kollar med banken om räntan',
    'assignment | Cornelius | Ringer skolan',
    'assignment | Marjatta + Siv | Enkät till föräldrarna',
    'assignment | Göta | Skriver brevet',
  ]));

it('given lists under people who tell of themselves, then none of it is to be done', () =>
  expect(
    found('Cornelius:\n- Ny chef på plats\n- Lugnt läge\nMarjatta:\n- Stora klasser\nGöta:\n- Trångt i lokalerna'),
  ).toEqual([]));
