import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { founded } from './sample-world.ts';

const NOTES = `Minnesanteckningar 2027-01-15

Närvarande: Anna Berg (Skövde), Erik Lund (Tibro), Maria Holm (Hjo)

Enkäten
Erik berättar om arbetet med enkäten. Tibro skickar ut enkäten till alla senast 1 april.
Maria tar fram ett förslag till nästa möte.

Beslut: Nätverket träffas fem gånger per år.

Att ta upp på nästa möte: lärartäthet.

Nästa möte: 10 mars kl 9-12 i Hjo`;

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
    const wrong = await town.press('Maria Holm', item, 'Klar', { day: '', when: 'date' });
    expect(wordsOf(wrong.card)).toContain('I anteckningarna: ”Tibro skickar ut enkäten till alla senast 1 april.”');
    const planned = await town.press('Maria Holm', review, 'Ändra: Möte 10 mars 09:00–12:00');
    expect(wordsOf(planned.card)).toContain('I anteckningarna: ”Nästa möte: 10 mars kl 9-12 i Hjo”');
  });

  it('are found again, as changed and ticked, where the review was put away', async () => {
    const { town } = here;
    const review = await town.write('Maria Holm', NOTES);
    const form = await town.press('Maria Holm', review, 'Ändra: Skickar ut enkäten till alla');
    const changed = await town.press('Maria Holm', form, 'Klar', { title: 'Skickar ut enkäten' });
    const left = await town.press('Maria Holm', changed, 'Avbryt', { tick1: 'false' });
    expect(wordsOf(left.card)).toBe('Inget sparades. Förslagen finns kvar till och med 8 februari.');
    const back = await town.press('Maria Holm', left, 'Visa förslagen');
    expect(wordsOf(back.card)).toContain('Skickar ut enkäten\n');
    expect(inputsOf(back.card!)).toMatchObject({ tick0: 'true', tick1: 'false' });
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
