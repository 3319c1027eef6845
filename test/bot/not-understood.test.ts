import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { founded } from './sample-world.ts';

describe('a text in which nothing is read', () => {
  const here = founded();
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each(['asdf qwerty', 'qwe rty uio', 'hjklö jkl 14', 'asdf', 'Blåbär'])(
    'is answered with what can be written: %s',
    async (text) => {
      const { card } = await write(text);
      expect(wordsOf(card)).toContain('Det kunde jag inte läsa som ett uppdrag.');
      expect(buttonsOf(card!)).toEqual(['Hjälp', 'Lista', 'Nytt uppdrag']);
    },
  );

  it('is captured as it stands where it was something to do', async () => {
    const form = await here.town.press('Maria Holm', await write('asdf qwerty'), 'Nytt uppdrag');
    expect(inputsOf(form.card!)).toMatchObject({ title: 'Asdf qwerty', kind: 'assignment' });
    const help = await here.town.press('Maria Holm', await write('asdf qwerty'), 'Hjälp');
    expect(wordsOf(help.card)).toContain('Det här kan du skriva');
  });

  it('has nothing to capture where there is no word in it', async () => {
    expect(buttonsOf((await write('...')).card!)).toEqual(['Hjälp', 'Lista']);
  });

  it.each([
    'Boka lokal',
    'Enkät till rektorer',
    'Skolbussarna i höst',
    'Ny skrivare',
    'Läsårstider gymnasiet',
    'Nycklar skåpen',
    'Nationella prov',
    'Julbord Knistad',
    'Modersmål arabiska',
    'Maila Qwerty',
    'Asdf, Hjo',
    'Qwerty 3 maj',
    'beslut: asdf qwerty',
    'att ta upp: asdf',
  ])('is none where it has a word, a kind, a name or a day that is known: %s', async (text) => {
    expect(inputsOf((await write(text)).card!)).toHaveProperty('title');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
