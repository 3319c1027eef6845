import { describe, expect, it } from 'vitest';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('ångra', () => {
  const here = founded();
  const write = (text: string) => here.town.write('Maria Holm', text);
  const stateOf = async (number: number) =>
    /^Uppdrag \d+ · (\S+)/u.exec(wordsOf((await write(`visa ${number}`)).card))?.[1];

  it('asks before it takes back what was done over an hour ago, or on another day, and says what it is', async () => {
    const [number] = await here.given(assignment('Boka lokal', ['Hjo']));
    await write(`klart ${number}`);
    for (const now of ['2027-02-01T10:00:01.000Z', '2027-02-04T08:00:00.000Z']) {
      here.town.clock.now = now;
      const asked = await write('ångra');
      expect(wordsOf(asked.card), now).toContain('1 februari 10:00. Du markerade klart:');
      expect(wordsOf(asked.card)).toContain(`Uppdrag ${number}: Boka lokal`);
      expect(buttonsOf(asked.card!)).toEqual(['Ångra', 'Avbryt']);
      expect(await stateOf(number!)).toBe('Klart');
    }
    const asked = await write('ångra');
    const undone = await here.town.press('Maria Holm', asked, 'Ångra');
    expect(wordsOf(undone.card)).toContain(`Ångrat. Uppdrag ${number} är öppet igen: inte klart för Hjo.`);
    expect(await stateOf(number!)).toBe('Pågående');
  });

  it('asks shortly after midnight about what was done the day before', async () => {
    here.town.clock.now = '2027-02-05T22:50:00.000Z';
    const [number] = await here.given(assignment('Boka buss', ['Hjo']));
    await write(`klart ${number}`);
    here.town.clock.now = '2027-02-05T23:10:00.000Z';
    expect(wordsOf((await write('ångra')).card)).toContain('Ångra det här?');
  });

  it('is seen in the history at what was taken back, until it is done again', async () => {
    const [number] = await here.given(assignment('Boka bord', ['Hjo']));
    await write(`notera ${number} bussen är bokad`);
    await write('ångra');
    const history = async () => wordsOf((await write(`visa ${number}`)).card);
    expect(await history()).toContain('Maria Holm noterade (ångrat): bussen är bokad');
    await write('ångra');
    expect(await history()).toContain('Maria Holm noterade: bussen är bokad');
    await write('ångra');
    await write(`notera ${number} tåget är bokat`);
    expect(await history()).toContain('Maria Holm noterade (ångrat): bussen är bokad');
    expect(await history()).toContain('Maria Holm noterade: tåget är bokat');
  });

  it('takes back at once what was just done; a second one does it again, and says so', async () => {
    const [number] = await here.given(assignment('Boka buss', ['Hjo']));
    await write(`klart ${number}`);
    const told = async () => wordsOf((await write('ångra')).card).split('\n')[0];
    expect(await told()).toBe(`Ångrat. Uppdrag ${number} är öppet igen: inte klart för Hjo.`);
    expect(await told()).toBe(`Gjorde om det du ångrade. Uppdrag ${number} är ändrat igen: klart för Hjo.`);
    expect(await stateOf(number!)).toBe('Klart');
    expect(await told()).toBe(`Ångrat. Uppdrag ${number} är öppet igen: inte klart för Hjo.`);
    expect(wordsOf((await write(`visa ${number}`)).card)).toContain('Maria Holm gjorde om');
  });

  it('tells what was taken back: a date, a comment, a new item, a meeting that was moved', async () => {
    const [number] = await here.given(assignment('Boka sal', ['Hjo'], '2027-04-06'));
    const told = async () => wordsOf((await write('ångra')).card).split('\n')[0];
    await write(`flytta ${number} till 8 april`);
    expect(await told()).toBe(`Ångrat. Uppdrag ${number} är som förut: datum till 6 april.`);
    expect(await told()).toBe(`Gjorde om det du ångrade. Uppdrag ${number} är ändrat igen: datum till 8 april.`);
    await write(`notera ${number} salen är bokad`);
    expect(await told()).toBe(`Ångrat. Uppdrag ${number} är som förut: utan noteringen ”salen är bokad”.`);
    expect(await told()).toBe(
      `Gjorde om det du ångrade. Uppdrag ${number} är ändrat igen: med noteringen ”salen är bokad”.`,
    );
    const form = await write('Hjo bokar kaffe 3 maj');
    await here.town.press('Maria Holm', form, 'Spara');
    expect(await told()).toBe(`Ångrat. Uppdrag ${number! + 1} är avskrivet.`);
    await here.givenMeetings(meeting('june', '2027-06-01'));
    await here.town.press('Maria Holm', await write('flytta mötet 1 juni till 8 juni'), 'Spara');
    expect(await told()).toBe('Ångrat. Mötet 1 juni är som förut.');
  });

  it('says so where what a button takes back was taken back before, by words', async () => {
    const [number] = await here.given(assignment('Boka tolk', ['Hjo']));
    const done = await write(`klart ${number}`);
    await write('ångra');
    expect((await here.town.press('Maria Holm', done, 'Ångra')).text).toBe('Det är redan ångrat.');
  });

  it('names the first of many, and says of several which were done again', async () => {
    const numbers = await here.given(...Array.from({ length: 12 }, (_, at) => assignment(`Punkt ${at}`, ['Hjo'])));
    here.town.clock.now = '2027-02-08T09:00:00.000Z';
    const asked = await write('ångra');
    expect(wordsOf(asked.card)).toContain('… och 2 till.');
    await here.town.press('Maria Holm', asked, 'Ångra');
    const [first, last] = [numbers[0], numbers.at(-1)];
    expect(wordsOf((await write('ångra')).card)).toBe(
      `Gjorde om det du ångrade. Uppdrag ${first}–${last} är öppna igen.`,
    );
    expect(wordsOf((await write('ångra')).card)).toBe(`Ångrat. Uppdrag ${first}–${last} är avskrivna.`);
  });

  it('refuses at once what somebody has changed since, without asking', async () => {
    const [number] = await here.given(assignment('Boka föreläsare', ['Tibro']));
    await here.town.write('Erik Lund', `klart ${number}`);
    here.town.clock.now = '2027-02-10T09:00:00.000Z';
    expect((await write('ångra')).text).toContain(`Någon har ändrat ${number} efter dig`);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
