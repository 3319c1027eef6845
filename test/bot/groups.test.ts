import { describe, expect, it } from 'vitest';
import { buttonsOf, choicesOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

describe('groups', () => {
  const here = founded();
  const groups = async () => (await here.town.state()).groups;

  it('know the presidium without anybody making it, by the role', async () => {
    const { town } = here;
    await here.givenPresidium();
    const card = await town.write('Erik Lund', 'grupper');
    expect(wordsOf(card.card)).toContain('Presidiet\nMaria Holm');
    const form = await town.write('Erik Lund', 'Presidiet bokar lokal senast 1 juni');
    expect(inputsOf(form.card!).parties).toBe('g:presidiet');
    const saved = await town.press('Erik Lund', form, 'Spara');
    expect(wordsOf(saved.card)).toContain('Ansvarig: Presidiet');
    expect(wordsOf((await town.write('Maria Holm', 'mina')).card)).toContain('okar lokal');
    town.clock.now = '2027-05-18T06:00:00.000Z';
    expect((await town.sweep()).map(({ conversation }) => conversation)).toEqual(['a:chat-29:2']);
    town.clock.now = '2027-02-01T09:00:00.000Z';
  });

  it('are made by one line, and owe what is theirs from then on', async () => {
    const { town } = here;
    const made = await town.write('Maria Holm', 'ny grupp Enkätgruppen: Erik, Anna Berg');
    expect(wordsOf(made.card)).toContain('Enkätgruppen är skapad.');
    expect(await groups()).toMatchObject([{ name: 'Enkätgruppen', members: ['person-1', 'person-0'] }]);
    const form = await town.write('Erik Lund', 'Enkätgruppen skickar frågor 10 juni');
    await town.press('Erik Lund', form, 'Spara');
    town.clock.now = '2027-05-27T06:00:00.000Z';
    expect((await town.sweep()).map(({ conversation }) => conversation).sort()).toEqual(['a:chat-29:0', 'a:chat-29:1']);
    town.clock.now = '2027-02-01T09:00:00.000Z';
  });

  it('are the presidium’s to make and change', async () => {
    expect((await here.town.write('Erik Lund', 'ny grupp AU: Erik')).text).toContain('Det får presidiet göra.');
    const list = await here.town.write('Erik Lund', 'grupper');
    expect((await here.town.press('Erik Lund', list, 'Visa Enkätgruppen')).text).toContain('Det får presidiet göra.');
  });

  it('say what is wrong with a name or with those who are to be in it', async () => {
    const { town } = here;
    expect((await town.write('Maria Holm', 'ny grupp AU: Erik, Skövde')).text).toContain('”Skövde” är ingen medlem');
    expect((await town.write('Maria Holm', 'ny grupp AU: Xerxes')).text).toContain('Jag känner inte till ”Xerxes”');
    for (const name of ['Hjo', 'presidiet', 'Enkätgruppen', 'Alla']) {
      const form = await town.write('Maria Holm', `ny grupp ${name}: Erik`);
      expect(wordsOf(form.card)).toContain('Det namnet betyder redan något här.');
      expect(inputsOf(form.card!)).toEqual({ name, members: 'person-1' });
    }
    const form = await town.write('Maria Holm', 'ny grupp');
    expect(wordsOf((await town.press('Maria Holm', form, 'Spara')).card)).toContain('Skriv vad gruppen heter.');
    const alone = await town.press('Maria Holm', form, 'Spara', { name: 'AU' });
    expect(wordsOf(alone.card)).toContain('Välj minst en medlem.');
    expect(choicesOf(alone.card!, 'members')).toMatchObject({ 'person-1': 'Erik Lund (Tibro)' });
  });

  it('get another name and other members by their form; what they owe follows them', async () => {
    const { town } = here;
    const list = await town.write('Maria Holm', 'grupper');
    const form = await town.press('Maria Holm', list, 'Visa Enkätgruppen');
    const saved = await town.press('Maria Holm', form, 'Spara', { name: 'Frågegruppen', members: 'person-0' });
    expect(wordsOf(saved.card)).toContain('Frågegruppen är ändrad.');
    expect(wordsOf((await town.write('Anna Berg', 'mina')).card)).toContain('kickar frågor');
    expect(wordsOf((await town.write('Erik Lund', 'mina')).card)).not.toContain('kickar frågor');
  });

  it('are dissolved after a question; the item keeps the name, and what they owed is handed over', async () => {
    const { town } = here;
    const form = await town.press('Maria Holm', await town.write('Maria Holm', 'grupper'), 'Visa Frågegruppen');
    const ask = await town.press('Maria Holm', form, 'Upplös gruppen');
    expect(wordsOf(ask.card)).toContain('Gruppen är ansvarig för 1 öppet uppdrag.');
    const left = await town.press('Maria Holm', ask, 'Upplös gruppen');
    expect(wordsOf(left.card)).toContain('Frågegruppen är upplöst.');
    expect(wordsOf((await town.write('Maria Holm', 'visa 2')).card)).toContain('Ansvarig: Enkätgruppen');
    const nobody = await town.press('Maria Holm', left, 'Lämna över uppdrag 2');
    expect(wordsOf(nobody.card)).toContain('Välj vem som tar över.');
    const handed = await town.press('Maria Holm', nobody, 'Lämna över uppdrag 2', { to: 'k:Tibro' });
    expect(wordsOf(handed.card)).toContain('Uppdrag 2 är överlämnat till Tibro.');
    expect(wordsOf(handed.card)).toContain('Allt är överlämnat.');
    expect(buttonsOf(handed.card!)).toEqual(['Ångra']);
    expect(await groups()).toEqual([]);
  });

  it('are set in a member’s form too', async () => {
    const { town } = here;
    await town.write('Maria Holm', 'ny grupp AU: Maria');
    const [au] = await groups();
    const form = await town.press('Maria Holm', await town.write('Maria Holm', 'medlemmar'), 'Visa Erik Lund');
    const saved = await town.press('Maria Holm', form, 'Spara', { groups: au!.id });
    expect(wordsOf(saved.card)).toContain('Erik Lund: Tibro, AU.');
    expect(await groups()).toMatchObject([{ members: ['person-2', 'person-1'] }]);
    await here.given({ ...assignment('Läs', []), parties: [{ kind: 'group', id: au!.id, name: 'AU' }] });
    expect(wordsOf((await town.write('Erik Lund', 'mina')).card)).toContain('Läs');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
