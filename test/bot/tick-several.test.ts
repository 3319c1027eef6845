import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

describe('klart with several numbers', () => {
  const here = founded();
  const openNumbers = async () => (await here.town.state()).items.map(({ number }) => number);

  it('ticks them in one change, which is taken back at once', async () => {
    const { town } = here;
    const [one, two, three] = await here.given(
      assignment('Ett', ['Tibro']),
      assignment('Två', ['Tibro', 'Hjo']),
      assignment('Tre', ['Tibro']),
    );
    town.trips.take();
    const ticked = await town.write('Erik Lund', `klart ${one}, ${two} och ${three}`);
    const { query, batch, row } = town.trips.take();
    expect(query + batch + row).toBe(2);
    expect(wordsOf(ticked.card)).toContain(`Markerat som klart: uppdrag ${one}, uppdrag ${two} och uppdrag ${three}.`);
    expect(wordsOf(ticked.card)).toContain('Tibro och Hjo (1 av 2 klara) · Pågående');
    expect(await openNumbers()).toEqual([two]);
    expect(buttonsOf(ticked.card!)).toEqual(['Ångra']);
    const undone = await town.press('Erik Lund', ticked, 'Ångra');
    expect(wordsOf(undone.card)).toBe(
      `Ångrat. Uppdrag ${one} och ${three} är öppna igen, och uppdrag ${two} är som förut.`,
    );
    expect(await openNumbers()).toEqual([one, two, three]);
  });

  it('ticks none of them where one cannot be, and says which', async () => {
    const { town } = here;
    const before = await openNumbers();
    await town.write('Maria Holm', `klart ${before[2]} Tibro`);
    const refused = await town.write('Erik Lund', `klart ${before[0]} och ${before[2]}`);
    expect(refused.text).toContain(`Uppdrag ${before[2]} är redan klart.`);
    expect(refused.text).toContain('Därför är inget av dem markerat.');
    expect((await town.write('Erik Lund', `klart ${before[0]} och 999`)).text).toContain(
      'Det finns inget med nummer 999',
    );
    expect(await openNumbers()).toEqual(before.slice(0, 2));
  });

  it('ticks the part of the one who is named, and tells of it in each history', async () => {
    const { town } = here;
    const numbers = await here.given(assignment('A', ['Tibro', 'Hjo']), assignment('B', ['Tibro', 'Hjo']));
    await town.write('Maria Holm', `klart ${numbers.join(' och ')} Tibro`);
    for (const number of numbers) {
      expect(wordsOf((await town.write('Erik Lund', `visa ${number}`)).card)).toContain(
        'Maria Holm markerade klart: Tibro',
      );
    }
  });

  it('is said once, however often a number is', async () => {
    const [number] = await here.given(assignment('C', ['Tibro']));
    const ticked = await here.town.write('Erik Lund', `klart ${number} och ${number}`);
    expect(wordsOf(ticked.card)).toContain(`Markerat som klart: uppdrag ${number}.`);
  });

  it('leaves a sentence alone', async () => {
    const form = await here.town.write('Erik Lund', 'Klart senast 1 maj: Hjo lämnar 2 underlag');
    expect(inputsOf(form.card!)).toMatchObject({ day: '2027-05-01' });
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
