import { describe, expect, it } from 'vitest';
import { wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

describe('the forms that change and strike an item', () => {
  const here = founded();

  it('asks nothing of a day that has passed where the item had it before, and asks of another', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Skicka inbjudan', ['Hjo'], '2027-01-20'));
    const form = await town.write('Maria Holm', `ändra ${number}`);
    const asked = await town.press('Maria Holm', form, 'Spara', { day: '2027-01-21' });
    expect(wordsOf(asked.card)).toContain('21 januari har redan varit.');
    const saved = await town.press('Maria Holm', form, 'Spara', { title: 'Skicka inbjudan till alla' });
    expect(wordsOf(saved.card)).toContain(`Uppdrag ${number} är ändrat.`);
  });

  it('refuses at once to strike what is closed, before a reason is asked for', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Boka rum', ['Hjo']));
    const card = await town.write('Maria Holm', `visa ${number}`);
    await town.write('Maria Holm', `klart ${number}`);
    const closed = `Uppdrag ${number} är redan klart. Skriv ”öppna igen ${number}” om det inte stämmer.`;
    expect((await town.write('Maria Holm', `avskriv ${number}`)).text).toBe(closed);
    expect(wordsOf((await town.press('Maria Holm', card, 'Avskriv')).card)).toContain('är redan klart');
  });

  it('tells in the history what a change of the form made of it, and what it was taken back to', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Boka buss', ['Hjo'], '2027-04-06'));
    const history = async () => wordsOf((await town.write('Maria Holm', `visa ${number}`)).card);
    const form = await town.write('Maria Holm', `ändra ${number}`);
    await town.press('Maria Holm', form, 'Spara', { day: '2027-04-08', parties: 'k:Hjo,k:Tibro', note: 'Stor' });
    expect(await history()).toContain(
      'Maria Holm ändrade: datum till 8 april, ansvarig till Hjo och Tibro, anteckningen till ”Stor”',
    );
    await town.write('Maria Holm', 'ångra');
    expect(await history()).toContain('Maria Holm ångrade: datum till 6 april, ansvarig till Hjo, ingen anteckning');
    await town.write('Maria Holm', 'ångra');
    expect(await history()).toContain('Maria Holm gjorde om: datum till 8 april');
    const again = await town.write('Maria Holm', `ändra ${number}`);
    await town.press('Maria Holm', again, 'Spara', { title: 'Boka stor buss', when: 'none' });
    expect(await history()).toContain('Maria Holm ändrade: texten till ”Boka stor buss”, inget datum');
    await town.write('Maria Holm', `klart ${number} Tibro`);
    await town.write('Maria Holm', 'ångra');
    expect(await history()).toContain('Maria Holm ångrade: inte klart för Tibro');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
