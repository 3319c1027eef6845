import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

describe('sök', () => {
  const here = founded();
  const said = async (text: string) => wordsOf((await here.town.write('Erik Lund', text)).card);
  const titles = (words: string) =>
    words.split('\n').flatMap((line) => /^(?:Uppdrag|Beslut|Ärende) \d+: (.+)$/.exec(line)?.[1] ?? []);

  it('finds what is open, closed, decided and commented, open before closed', async () => {
    const { town } = here;
    const [open, closed, commented] = await here.given(
      { ...assignment('Presenterar Bästa skola', ['Tibro', 'Hjo']), source: 'Tibro och Hjo visar sin modell' },
      assignment('Sammanställer enkätsvar om skolan', ['Hjo']),
      assignment('Bokar lokal', ['Skövde']),
      { ...assignment('Skolornas lov samordnas', []), kind: 'decision', decided: true },
    );
    await town.write('Maria Holm', `klart ${closed}`);
    await town.write('Maria Holm', `notera ${commented} skolan i Hjo har en aula`);
    expect(titles(await said('sök skola'))).toEqual([
      'Presenterar Bästa skola',
      'Skolornas lov samordnas',
      'Sammanställer enkätsvar om skolan',
      'Bokar lokal',
    ]);
    const words = await said('sök aulan');
    expect(words).toContain('1 träff.');
    expect(words).toContain('Maria Holm 1 februari: skolan i Hjo har en aula');
    expect(await said('sök modell')).toContain('Skrevs som: Tibro och Hjo visar sin modell');
    expect(titles(await said('Sök efter enkäter.'))).toEqual(['Sammanställer enkätsvar om skolan']);
    expect(titles(await said('sök "bästa skola"'))).toEqual(['Presenterar Bästa skola']);
    expect(await said('sök "bästa skola"')).toContain('Sökt efter "bästa skola"\n');
    expect(await said('sök bästa')).toContain('Sökt efter ”bästa”\n');
    expect(titles(await said('sök Skövdes lokal'))).toEqual(['Bokar lokal']);
    expect(await said('sök Skövdes lokal')).toContain('Ansvarig: Skövde');
    expect(await said('sök Tibro')).toContain('Ansvariga: Tibro, Hjo');
    const shown = await town.press('Erik Lund', await town.write('Erik Lund', 'sök aula'), `Visa uppdrag ${commented}`);
    expect(wordsOf(shown.card)).toContain('Maria Holm noterade: skolan i Hjo har en aula');
    expect(open).toBe(1);
  });

  it('costs three queries beside the network', async () => {
    here.town.trips.take();
    await said('sök skola');
    expect(here.town.trips.take()).toEqual({ query: 4, batch: 0, row: 0 });
  });

  it('tells of a comment that it was taken back, until it is said again', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Tinget möts', ['Hjo']));
    await town.write('Maria Holm', `notera ${number} kanslihuset är bokat`);
    expect(await said('sök kanslihuset')).toContain('Maria Holm 1 februari: kanslihuset är bokat');
    await town.write('Maria Holm', 'ångra');
    expect(await said('sök kanslihuset')).toContain('Maria Holm 1 februari (ångrat): kanslihuset är bokat');
    await town.write('Maria Holm', 'ångra');
    expect(await said('sök kanslihuset')).toContain('Maria Holm 1 februari: kanslihuset är bokat');
  });

  it('asks what to look for, and looks for it', async () => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'sök');
    expect(wordsOf(form.card)).toContain('Sätt ”…” om ord som ska stå ihop.');
    const found = await town.press('Erik Lund', form, 'Sök', { words: 'lokal' });
    expect(found.id).toBe(form.id);
    expect(titles(wordsOf(found.card))).toEqual(['Bokar lokal']);
    expect(wordsOf((await town.press('Erik Lund', form, 'Sök', { words: '  ' })).card)).toContain('Sätt ”…”');
    expect(wordsOf((await town.press('Erik Lund', found, 'Ny sökning')).card)).toContain('Sätt ”…”');
  });

  it('says what it could not find, and keeps what was something to do', async () => {
    const { town } = here;
    const none = await town.write('Erik Lund', 'sök bidrag 1 april');
    expect(wordsOf(none.card)).toContain('Inget innehåller det.');
    const form = await town.press('Erik Lund', none, 'Skriv in som uppdrag');
    expect(inputsOf(form.card!)).toMatchObject({ day: '2027-04-01' });
    expect(await said('sök bästa rymdskola')).toContain('Inget innehåller alla orden.');
    const sentence = await town.write('Erik Lund', 'Sök bidrag hos Skolverket för höstens utbildning senast 1 maj');
    expect(inputsOf(sentence.card!)).toMatchObject({ day: '2027-05-01' });
  });

  it('shows many hits page by page', async () => {
    const { town } = here;
    await here.given(...Array.from({ length: 12 }, (_, index) => assignment(`Planerar resa ${index}`, ['Hjo'])));
    const first = await town.write('Erik Lund', 'sök resor');
    expect(wordsOf(first.card)).toContain('12 träffar. Här är 1–10.');
    const second = await town.press('Erik Lund', first, 'Visa fler');
    expect(titles(wordsOf(second.card))).toEqual(['Planerar resa 1', 'Planerar resa 0']);
    expect(buttonsOf(second.card!)).not.toContain('Visa fler');
  });

  it('says what it did not read of a very long list, and reads it when asked', async () => {
    const { town } = here;
    const state = await town.state();
    const nextNumber = 4000;
    await town.store.commit(state, {
      act: { operation: 'jump', by: { id: 'person-2', name: 'Maria Holm' }, at: town.clock.now },
      verb: 'set',
      network: { ...state.network, nextNumber },
      items: [],
      meetings: [],
      members: [],
      groups: [],
      polls: [],
      owed: [],
    });
    await here.given(assignment('Ny resa', ['Hjo']));
    town.trips.take();
    const newest = await town.write('Erik Lund', 'sök resa');
    expect(town.trips.take()).toEqual({ query: 6, batch: 0, row: 0 });
    expect(titles(wordsOf(newest.card))).toEqual(['Ny resa']);
    expect(wordsOf(newest.card)).toContain('Jag har inte sökt bland det äldsta, nummer 1–1000.');
    const older = await town.press('Erik Lund', newest, 'Sök bland äldre');
    expect(wordsOf(older.card)).toContain('12 träffar. Här är 1–10.');
    expect(buttonsOf(older.card!)).not.toContain('Sök bland äldre');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
