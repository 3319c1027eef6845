import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

describe('what is told as done', () => {
  const here = founded();
  let number: number;
  beforeEach(async () => {
    [number = 0] = await here.given(assignment('Lämnar underlag till enkäten', ['Hjo', 'Tibro'], '2027-04-01'));
  });
  afterEach(() => here.town.write('Maria Holm', `klart ${number} Hjo och Tibro`));
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    ['Hjo har lämnat underlaget', 'Hjo'],
    ['Tibro är klar med enkäten', 'Tibro'],
    ['Tibro är nu klara med enkäten.', 'Tibro'],
    ['Maria Holm har skickat underlag till enkäten', 'Hjo'],
    ['vi har lämnat underlaget', 'Hjo'],
    ['jag är klar med enkäten', 'Hjo'],
  ])('may be ticked where they owe something of those words: %s', async (text, who) => {
    const asked = await write(text);
    expect(wordsOf(asked.card)).toContain(`Uppdrag ${number}: Lämnar underlag till enkäten`);
    expect(buttonsOf(asked.card!).slice(-2)).toEqual(['Markera som klart', 'Det är ett nytt uppdrag']);
    const done = await here.town.press('Maria Holm', asked, 'Markera som klart');
    expect(wordsOf(done.card)).toContain(`${who}: klart`);
  });

  it('is captured as it stands where it is something new', async () => {
    const asked = await write('Hjo har lämnat underlaget');
    const form = await here.town.press('Maria Holm', asked, 'Det är ett nytt uppdrag');
    expect(inputsOf(form.card!)).toMatchObject({ title: 'Har lämnat underlaget', parties: 'k:Hjo' });
  });

  it.each([
    ['Skövde har lämnat underlaget', 'they owe nothing'],
    ['Hjo har bokat bussen', 'nothing that they owe has these words'],
    ['Hjo har lovat att lämna underlag', 'it is to be done'],
    ['Hjo har fått i uppdrag att lämna underlag', 'it is to be done'],
    ['Hjo är klar med underlaget till 1 maj', 'it is to be done by a day'],
  ])('is captured as before: %s, since %s', async (text) => {
    expect(inputsOf((await write(text)).card!)).toHaveProperty('title');
  });

  it('has a button for each that it may be', async () => {
    const [second = 0] = await here.given(assignment('Samlar in underlag om frånvaro', ['Hjo']));
    const asked = await write('Hjo har lämnat underlaget');
    expect(buttonsOf(asked.card!)).toEqual([
      `Klart: uppdrag ${second}`,
      `Klart: uppdrag ${number}`,
      'Det är ett nytt uppdrag',
    ]);
    const done = await here.town.press('Maria Holm', asked, `Klart: uppdrag ${second}`);
    expect(wordsOf(done.card)).toContain(`Uppdrag ${second} är klart.`);
  });
});

describe('what is told as done and was ticked before', () => {
  const here = founded();
  let number: number;
  beforeAll(async () => {
    [number = 0] = await here.given(assignment('Lämnar underlag om frånvaro', ['Hjo', 'Tibro'], '2027-04-01'));
    await here.town.write('Maria Holm', `klart ${number} Hjo`);
  });
  const write = (text: string) => here.town.write('Maria Holm', text);

  it('is answered as the tick would be, and is captured where it is something new', async () => {
    const asked = (await write(`klart ${number} Hjo`)).text ?? '';
    expect(asked).toBe(`Uppdrag ${number} är redan klart för Hjo.`);
    const told = await write('Hjo har lämnat underlaget');
    expect(wordsOf(told.card)).toContain(asked);
    expect(buttonsOf(told.card!)).toEqual(['Det är ett nytt uppdrag']);
    const form = await here.town.press('Maria Holm', told, 'Det är ett nytt uppdrag');
    expect(inputsOf(form.card!)).toMatchObject({ title: 'Har lämnat underlaget', parties: 'k:Hjo' });
  });

  it('is told so beside what is open of some of the words', async () => {
    const [other = 0] = await here.given(assignment('Läser igenom underlaget', ['Hjo']));
    const told = await write('Hjo har lämnat underlaget');
    expect(wordsOf(told.card)).toMatch(
      new RegExp(`^Uppdrag ${number} är redan klart för Hjo\\.\n.*\n.*\nEller är det här klart\\?\nUppdrag ${other}:`),
    );
    expect(buttonsOf(told.card!)).toEqual([`Klart: uppdrag ${other}`, 'Det är ett nytt uppdrag']);
    expect(buttonsOf((await write('Hjo har läst underlaget')).card!)).toContain('Markera som klart');
    await here.town.press('Maria Holm', told, `Klart: uppdrag ${other}`);
  });

  it('is asked about for those who have it left', async () => {
    expect(buttonsOf((await write('Tibro har lämnat underlaget')).card!)).toContain('Markera som klart');
  });

  it('is something new where it has more to it', async () => {
    expect(inputsOf((await write('Hjo har lämnat underlaget om skolbussarna')).card!)).toHaveProperty('title');
  });

  it('is told so when all have ticked and it is closed, for a while', async () => {
    const [one = 0] = await here.given(assignment('Delar med sig av mallen', ['Hjo']));
    await write(`klart ${one}`);
    const told = await write('Hjo har delat med sig av mallen');
    expect(wordsOf(told.card)).toContain((await write(`klart ${one} Hjo`)).text);
    here.town.clock.now = '2027-06-01T08:00:00.000Z';
    expect(inputsOf((await write('Hjo har delat med sig av mallen')).card!)).toHaveProperty('title');
  });
});
