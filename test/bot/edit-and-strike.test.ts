import { describe, expect, it } from 'vitest';
import { changeOf } from '../../domain/apply.ts';
import { inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

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

  it('keeps what somebody else changed meanwhile where nobody touched it here, and tells who changed what', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Boka lokal', ['Hjo'], '2027-04-06'));
    await here.givenPresidium();
    const mine = await town.write('Maria Holm', `ändra ${number}`);
    const before = await town.state();
    const item = before.items.find((one) => one.number === number)!;
    const act = { operation: 'erik1', by: { id: 'person-1', name: 'Erik Lund' }, at: town.clock.now };
    const theirs = { ...item, due: { kind: 'date', day: '2027-04-08' } as const, revision: item.revision + 1 };
    await town.store.commit(before, changeOf(before, act, 'edited', { items: [theirs] }));
    const told = await town.press('Maria Holm', mine, 'Spara', { title: 'Boka stor lokal' });
    expect(wordsOf(told.card)).toContain('har ändrats medan du skrev. Erik Lund ändrade: datum till 8 april. Nu står');
    expect(inputsOf(told.card!)).toMatchObject({ title: 'Boka stor lokal', when: 'date', day: '2027-04-08' });
    const saved = wordsOf((await town.press('Maria Holm', told, 'Spara')).card);
    expect(saved).toContain('Boka stor lokal');
    expect(saved).toContain('Klart senast: 8 april');
  });

  it('keeps the date that was typed, though somebody else has set another meanwhile', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('june', '2027-06-01'));
    const due = { kind: 'meeting', meeting: 'june' } as const;
    const [number] = await here.given({ ...assignment('Boka fika', ['Hjo']), due });
    const mine = await town.write('Maria Holm', `ändra ${number}`);
    await town.write('Maria Holm', `flytta ${number} till 8 april`);
    const told = await town.press('Maria Holm', mine, 'Spara', { day: '2027-05-20' });
    expect(wordsOf(told.card)).toContain('Maria Holm flyttade: till 8 april.');
    expect(inputsOf(told.card!)).toMatchObject({ when: 'date', day: '2027-05-20' });
    expect(wordsOf((await town.press('Maria Holm', told, 'Spara')).card)).toContain('Klart senast: 20 maj');
  });

  it('saves the date that was typed over the meeting that the sentence chose, and asks where both were chosen', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('august', '2027-08-20'));
    const form = await town.write('Maria Holm', 'Hjo och Tibro bokar tåg 1 juni');
    expect(inputsOf(form.card!)).toMatchObject({ when: 'm:june', day: '2027-06-01' });
    const both = { when: 'm:august', day: '2027-05-20' };
    const asked = await town.press('Maria Holm', form, 'Spara', both);
    expect(wordsOf(asked.card)).toContain('Både ett möte och ett annat datum är valt.');
    expect(inputsOf(asked.card!)).toMatchObject(both);
    const saved = await town.press('Maria Holm', form, 'Spara', { day: '2027-05-20' });
    expect(wordsOf(saved.card)).toContain('Klart senast: 20 maj');
  });

  it('saves at once where somebody has only ticked a part meanwhile, which stays ticked', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Svara på enkäten', ['Hjo', 'Tibro']));
    const form = await town.write('Maria Holm', `ändra ${number}`);
    await town.write('Erik Lund', `klart ${number}`);
    await town.write('Erik Lund', `notera ${number} vi är klara`);
    const saved = wordsOf((await town.press('Maria Holm', form, 'Spara', { title: 'Svara på hela enkäten' })).card);
    expect(saved).toContain(`Uppdrag ${number} är ändrat.`);
    expect(saved).toContain('Svara på hela enkäten');
    expect(saved).toContain('Tibro: klart');
  });

  it('tells in the history of an item that the meeting it is due at was moved since, and moved back', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('autumn', '2027-09-01'));
    const due = { kind: 'meeting', meeting: 'autumn' } as const;
    const [number] = await here.given({ ...assignment('Visa siffrorna', ['Hjo']), due });
    const move = async (text: string) => town.press('Maria Holm', await town.write('Maria Holm', text), 'Spara');
    await move('flytta mötet 1 september till 8 september');
    const history = async (of?: number) => wordsOf((await town.write('Maria Holm', `visa ${of}`)).card);
    expect(await history(number)).toContain('Maria Holm flyttade mötet: till 8 september');
    town.clock.now = '2027-02-01T09:05:00.000Z';
    await move('flytta mötet 8 september till 15 september');
    await town.write('Maria Holm', 'ångra');
    expect(await history(number)).toMatch(
      /flyttade mötet: till 15 september\n.*Maria Holm ångrade: mötet till 8 september/,
    );
    town.clock.now = '2027-02-01T09:10:00.000Z';
    const [late] = await here.given({ ...assignment('Skicka siffrorna', ['Hjo']), due });
    expect(await history(late)).not.toContain('mötet: till');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
