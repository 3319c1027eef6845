import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { NOTES } from './sample-notes.ts';
import { founded } from './sample-world.ts';

describe('notes that are reviewed', () => {
  const here = founded();

  const CHAT = 'Minnesanteckningar 2027-01-15\n\nVi hade en trevlig dag.\n\nDet var soligt och alla var glada.';

  it.each([CHAT, `läs in\n${CHAT}`])(
    'in which nothing is found open no form, and can be captured: %j',
    async (text) => {
      const { town } = here;
      const answer = await town.write('Anna Berg', text);
      expect(wordsOf(answer.card)).toContain('Jag hittade inga uppdrag eller beslut i texten');
      expect(buttonsOf(answer.card!)).toEqual(['Läs in', 'Nytt uppdrag']);
      const form = await town.press('Anna Berg', answer, 'Nytt uppdrag');
      expect(inputsOf(form.card!).title).toContain('Vi hade en trevlig dag');
      const paste = await town.press('Anna Berg', answer, 'Läs in');
      expect(inputsOf(paste.card!)).toEqual({ notes: '' });
    },
  );

  it('of one long line in which nothing is found are a sentence to capture', async () => {
    const form = await here.town.write('Anna Berg', `Tibro ${'läser och skriver, '.repeat(30)}senast 3 maj`);
    expect(inputsOf(form.card!)).toMatchObject({ parties: 'k:Tibro', day: '2027-05-03' });
  });

  it('in which nothing is found stay in the form that they were pasted in', async () => {
    const { town } = here;
    const form = await town.write('Anna Berg', 'läs in');
    const answer = await town.press('Anna Berg', form, 'Läs in', { notes: CHAT });
    expect(answer.text).toContain('Jag hittade inga uppdrag eller beslut i texten');
  });

  it.each(['läs in anteckningar', 'Läs in protokollet', 'läs in minnesanteckningarna.'])(
    'are asked for where there are none: %s',
    async (text) => {
      expect(buttonsOf((await here.town.write('Anna Berg', text)).card!)).toEqual(['Läs in', 'Avbryt']);
    },
  );

  it('are asked for where a link stands in their place', async () => {
    const form = await here.town.write('Anna Berg', 'läs in https://skovde.sharepoint.com/protokoll.docx');
    expect(wordsOf(form.card)).toContain('Jag kan inte öppna länkar.');
    expect(inputsOf(form.card!)).toEqual({ notes: '' });
  });

  it('are shown beside each find that is changed', async () => {
    const { town } = here;
    const review = await town.write('Maria Holm', NOTES);
    const item = await town.press('Maria Holm', review, 'Ändra: Skickar ut enkäten till alla');
    expect(wordsOf(item.card)).toContain('I anteckningarna: ”Tibro skickar ut enkäten till alla senast 1 april.”');
    const wrong = await town.press('Maria Holm', item, 'Uppdatera förslaget', { day: '', when: 'date' });
    expect(wordsOf(wrong.card)).toContain('I anteckningarna: ”Tibro skickar ut enkäten till alla senast 1 april.”');
    const planned = await town.press('Maria Holm', review, 'Ändra: Möte 10 mars 09:00–12:00');
    expect(wordsOf(planned.card)).toContain('I anteckningarna: ”Nästa möte: 10 mars kl 9-12 i Hjo”');
  });

  it('are found again, as changed and ticked, where the review was put away', async () => {
    const { town } = here;
    const review = await town.write('Maria Holm', NOTES);
    const form = await town.press('Maria Holm', review, 'Ändra: Skickar ut enkäten till alla');
    const changed = await town.press('Maria Holm', form, 'Uppdatera förslaget', { title: 'Skickar ut enkäten' });
    const left = await town.press('Maria Holm', changed, 'Avbryt', { tick1: 'false' });
    expect(wordsOf(left.card)).toBe('Inget sparades. Förslagen finns kvar till och med 8 februari.');
    const back = await town.press('Maria Holm', left, 'Visa förslagen');
    expect(wordsOf(back.card)).toContain('Skickar ut enkäten\n');
    expect(inputsOf(back.card!)).toMatchObject({ tick0: 'true', tick1: 'false' });
  });

  it('tell what is saved already in other words, and what has another date', async () => {
    const { town } = here;
    const text = (who: string, day: string) =>
      `läs in\nMinnesanteckningar 2027-01-15\n${who} bokar lokal senast ${day}.\nHjo köper fika senast 4 maj.`;
    await town.press('Maria Holm', await town.write('Maria Holm', text('Tibro', '3 maj')), 'Spara alla ikryssade');
    const known = await town.write('Maria Holm', text('Tibro kommun', '3 maj'));
    expect(known.text).toContain('Allt jag hittade är redan sparat: nummer 1 och 2.');
    const later = await town.write('Maria Holm', text('Tibro kommun', '10 maj'));
    expect(wordsOf(later.card)).toContain('Finns redan som uppdrag 1, 3 maj.');
    expect(wordsOf(later.card)).toContain('Redan sparat och därför inte med: nummer 2.');
    expect(inputsOf(later.card!)).toEqual({ tick0: 'false' });
    const other = await town.write('Maria Holm', text('Skövde', '3 maj'));
    expect(inputsOf(other.card!)).toMatchObject({ tick0: 'true' });
    await town.write('Maria Holm', 'klart 1');
    const done = await town.write('Maria Holm', text('Tibro kommun', '10 maj'));
    expect(inputsOf(done.card!)).toMatchObject({ tick0: 'true' });
    await town.write('Maria Holm', 'ångra');
  });

  it('say why a find isn’t ticked, until it is put right', async () => {
    const { town } = here;
    const review = await town.write(
      'Maria Holm',
      'läs in\nAnna bokar buss senast 3 maj.\nErik skickar inbjudan senast 1 april.',
    );
    expect(wordsOf(review.card)).toContain('Ett namn här kan vara flera personer.');
    const form = await town.press('Maria Holm', review, 'Ändra: Bokar buss');
    const back = await town.press('Maria Holm', form, 'Uppdatera förslaget', { parties: 'p:person-0', outside: '' });
    expect(inputsOf(back.card!).tick0).toBe('true');
    expect(wordsOf(back.card)).not.toContain('Ett namn här kan vara flera personer.');
  });

  it('tell of a page with one find its number alone, and of what was saved the first and how many more', async () => {
    const { town } = here;
    const lines = Array.from({ length: 17 }, (_, index) => `Hjo målar rum ${index} senast 3 maj.`).join('\n');
    const first = await town.write('Anna Berg', `läs in\n${lines}`);
    const second = await town.press('Anna Berg', first, 'Visa fler');
    const third = await town.press('Anna Berg', second, 'Visa fler');
    expect(wordsOf(third.card)).toContain('17 av 17');
    expect(wordsOf(third.card)).not.toContain('17–17');
    const saved = await town.press('Anna Berg', third, 'Spara alla ikryssade');
    expect(wordsOf(saved.card)).toMatch(/Uppdrag \d+: Målar rum 0\n/);
    expect(wordsOf(saved.card)).toContain('… och 5 till.');
    await town.press('Anna Berg', saved, 'Ångra');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
