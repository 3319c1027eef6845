import { describe, expect, it } from 'vitest';
import { buttonsOf, choicesOf, inputsOf, wordsOf } from './reading.ts';
import { NOTES } from './sample-notes.ts';
import { founded, meeting } from './sample-world.ts';

describe('notes that are read in', () => {
  const here = founded();

  it('are shown with what was found, grouped, each with its sentence, and nothing is saved yet', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('held', '2027-01-15'));
    const review = await town.write('Maria Holm', `läs in\n${NOTES}`);
    const words = wordsOf(review.card);
    expect(words).toContain('Jag hittade 5 förslag i anteckningarna');
    for (const group of ['Uppdrag', 'Beslut', 'Möten', 'Att ta upp']) expect(words.split('\n')).toContain(group);
    expect(words).toContain('”Tibro skickar ut enkäten till alla senast 1 april.”');
    expect(words).toContain('Tibro · 1 april');
    expect(words).not.toContain('Erik berättar');
    expect((await town.state()).items).toEqual([]);
  });

  it('are saved as ticked and changed, in one change, linked to their meeting and to the one they plan', async () => {
    const { town } = here;
    const review = await town.write('Maria Holm', NOTES);
    const form = await town.press('Maria Holm', review, 'Ändra: Skickar ut enkäten till alla');
    expect(inputsOf(form.card!)).toMatchObject({
      title: 'Skickar ut enkäten till alla',
      parties: 'k:Tibro',
      day: '2027-04-01',
    });
    const back = await town.press('Maria Holm', form, 'Uppdatera förslaget', { title: 'Skickar ut enkäten' });
    expect(wordsOf(back.card)).toContain('Jag hittade 5');
    const saved = await town.press('Maria Holm', back, 'Spara alla ikryssade', { tick2: 'false' });
    expect(wordsOf(saved.card)).toContain(
      '1 möte är planerat: 10 mars.\nUppdrag 1: Skickar ut enkäten\nTibro · 1 april',
    );

    const { items, meetings } = await town.state();
    const march = meetings.find(({ day }) => day === '2027-03-10');
    expect(items.map(({ title, due, saidAt }) => ({ title, due, saidAt }))).toEqual([
      { title: 'Skickar ut enkäten', due: { kind: 'date', day: '2027-04-01' }, saidAt: 'held' },
      { title: 'Tar fram ett förslag', due: { kind: 'meeting', meeting: march?.id }, saidAt: 'held' },
      { title: 'Lärartäthet', due: { kind: 'meeting', meeting: march?.id }, saidAt: 'held' },
    ]);
    expect(march).toMatchObject({ from: '09:00', to: '12:00', place: 'Hjo', theme: '' });
    const again = await town.press('Maria Holm', back, 'Spara alla ikryssade', { tick2: 'false' });
    expect(again.text).toContain('Redan sparat: 1, 2 och 3');
    expect((await town.state()).items).toHaveLength(3);
  });

  it('are taken back whole, and done again, saying all of it; nobody is told of a meeting that nobody knew of', async () => {
    const { town } = here;
    const undone = await town.write('Maria Holm', 'ångra');
    expect(wordsOf(undone.card)).toContain('Ångrat. Nummer 1–3 är avskrivna, och mötet 10 mars är inställt.');
    const redone = await town.write('Maria Holm', 'ångra');
    expect(wordsOf(redone.card)).toContain(
      'Gjorde om det du ångrade. Nummer 1–3 är öppna igen, och mötet 10 mars är bokat igen.',
    );
    expect(await town.sweep()).toEqual([]);
  });

  it('know what is saved already when they are pasted again', async () => {
    const review = await here.town.write('Maria Holm', NOTES);
    // Only the decision is left, which wasn't ticked the first time.
    expect(wordsOf(review.card)).toContain('Redan sparat och därför inte med: nummer 1–3.');
    expect(wordsOf(review.card)).toContain('Jag hittade 1 förslag i anteckningarna');
    expect(wordsOf(review.card)).toContain('1 är ikryssat.');
  });

  it('are taken back whole by one ångra', async () => {
    const { town } = here;
    await town.write('Maria Holm', 'ångra');
    const { items, meetings } = await town.state();
    expect(items).toEqual([]);
    expect(meetings.filter(({ cancelled }) => !cancelled).map(({ day }) => day)).toEqual(['2027-01-15']);
  });

  it('leave no trace after that but the history of each', async () => {
    const { town } = here;
    const seen = async (text: string) => wordsOf((await town.write('Maria Holm', text)).card);
    expect(await seen('möten')).not.toContain('inställt');
    expect(await seen('möten')).not.toContain('10 mars');
    for (const text of ['beslut', 'uppdrag', 'uppdrag avskrivna', 'lista avskrivna', 'sök enkäten']) {
      expect(await seen(text)).not.toMatch(/(?:Uppdrag|Beslut|Att ta upp) \d/);
    }
    expect(await seen('dagordning')).not.toContain('Uppföljning');
    expect(await seen('visa 1')).toContain('ångrade');
    const file = async (text: string) => {
      const { card } = await town.write('Maria Holm', text, 'private');
      return (await fetch(String(card?.actions.find(({ title }) => title === 'Hämta filen')?.url))).text();
    };
    expect(await file('exportera kalender')).toMatch(/20270115(?!.*20270310)/s);
    expect((await file('exportera uppdrag csv')).trim().split('\n')).toHaveLength(1);
    expect(await seen('öppna igen 1')).toContain('Uppdrag 1');
    expect(await seen('lista')).toContain('Uppdrag 1');
    await town.write('Maria Holm', 'ångra');
    expect(await seen('lista')).not.toContain('Uppdrag 1');
  });

  it('can be read in and saved again after that', async () => {
    const { town } = here;
    town.clock.now = '2027-02-01T09:10:00.000Z';
    const review = await town.write('Maria Holm', NOTES);
    const saved = await town.press('Maria Holm', review, 'Spara alla ikryssade');
    expect(wordsOf(saved.card)).toContain('4 förslag är sparade.\n1 möte är planerat: 10 mars.');
    await town.press('Maria Holm', saved, 'Ångra');
    expect((await town.state()).items).toEqual([]);
  });

  it('ask who is meant where one find names several people', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'läs in Det var trevligt. Anna bokar buss senast 3 maj.');
    expect(wordsOf(form.card)).toContain('”Anna” kan vara flera personer.');
    const saved = await town.press('Maria Holm', form, 'Spara', { which0: 'p:person-0' });
    expect(wordsOf(saved.card)).toContain('Ansvarig: Anna Berg');
    await town.write('Maria Holm', 'ångra');
  });

  it('open the ordinary form where there is one find', async () => {
    const form = await here.town.write(
      'Anna Berg',
      'läs in Minnesanteckningar. Det var trevligt. Hjo bokar lokal senast 3 maj.',
    );
    expect(inputsOf(form.card!)).toMatchObject({ title: 'Bokar lokal', parties: 'k:Hjo', day: '2027-05-03' });
    expect(Object.keys(choicesOf(form.card!, 'kind'))).toHaveLength(3);
  });

  it('mark the meeting they are from, also where their one find is saved in the ordinary form', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('before', '2027-01-12'));
    const form = await town.write('Anna Berg', 'läs in Minnesanteckningar 2027-01-12. Hjo köper fika senast 4 maj.');
    await town.press('Anna Berg', form, 'Spara');
    const { meetings } = await town.state();
    expect(meetings.find(({ id }) => id === 'before')).toMatchObject({ notesSaved: true });
    await town.write('Anna Berg', 'ångra');
  });

  it('are read as one when they go on in the next message', async () => {
    const { town } = here;
    const half = NOTES.indexOf('Beslut:');
    const first = await town.write('Anna Berg', `läs in ${NOTES.slice(0, half)}\nfortsätter`);
    expect(first.text).toContain('Jag väntar på resten');
    const review = await town.write('Anna Berg', `läs in ${NOTES.slice(half)}`);
    expect(wordsOf(review.card)).toContain('Jag hittade 5');
    const next = await town.write('Anna Berg', `läs in ${NOTES.slice(half)}`);
    expect(wordsOf(next.card)).toContain('Jag hittade 3');
    const whole = await town.write('Anna Berg', `läs in ${NOTES}\nArbetet fortsätter.`);
    expect(wordsOf(whole.card)).toContain('Jag hittade 5');
  });

  it('keep their lists and tables when they are pasted from Word or Teams', async () => {
    const html =
      '<div><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Uppdrag</span>&nbsp;läs in</div>' +
      '<table><tr><td>Vad</td><td>Ansvarig</td><td>När</td></tr>' +
      '<tr><td>Boka lokal</td><td>Hjo</td><td>3 maj</td></tr><tr><td>Skicka inbjudan</td><td>Tibro</td><td>1 april</td></tr></table>';
    const attachments = [{ contentType: 'text/html', content: html }];
    const review = await here.town.write('Anna Berg', 'läs in Vad Ansvarig När', 'channel', { attachments });
    expect(wordsOf(review.card)).toContain('Hjo · 3 maj');
    expect(wordsOf(review.card)).toContain('Tibro · 1 april');
  });

  it.each([
    ['Nästa möte: 10 mars kl 9-12 i Hjo', '10 mars 09:00–12:00', 'Hjo'],
    ['Därefter ses vi 5 maj kl 9.00-15.00, Tema: lärartäthet.', '5 maj 09:00–15:00, Lärartäthet', ''],
    ['Nästa träff blir onsdag 9 juni 13-15 via Teams', '9 juni 13:00–15:00', 'Teams'],
    ['Studiedag 3 oktober kl 9-16 på Billingehus', '3 oktober 09:00–16:00, Studiedag', 'Billingehus'],
  ])('plan what "%s" says of hours, place and theme', async (line, title, place) => {
    const { town } = here;
    const review = await town.write(
      'Maria Holm',
      `läs in\nMinnesanteckningar 2027-01-20\n\nTibro skickar ut enkäten.\n\n${line}`,
    );
    const words = wordsOf(review.card).split('\n');
    const at = words.findIndex((word) => word.includes(title));
    expect(words[at]).toBe(`Möte ${title}`);
    expect(words[at + 1]).toContain(place);
  });

  it('are pasted in a form, which keeps their lines, where a message would lose them', async () => {
    const { town } = here;
    const form = await town.write('Anna Berg', 'läs in');
    expect(buttonsOf(form.card!)).toEqual(['Läs in', 'Avbryt']);
    const review = await town.press('Anna Berg', form, 'Läs in', { notes: NOTES });
    expect(wordsOf(review.card)).toContain('Jag hittade 5 förslag i anteckningarna');
  });

  it('leave out the tick where a name fits two people', async () => {
    const text = 'Anna bokar lokal senast 3 maj.\nErik skickar inbjudan senast 1 april.';
    const review = await here.town.write('Maria Holm', `läs in\n${text}`);
    expect(inputsOf(review.card!)).toMatchObject({ tick0: 'false', tick1: 'true' });
  });

  it('page what is long, and keep the ticks between pages', async () => {
    const { town } = here;
    const long = Array.from({ length: 20 }, (_, index) => `Hjo bokar lokal ${index} senast 3 maj.`).join('\n');
    const first = await town.write('Anna Berg', `läs in\n${long}`);
    expect(wordsOf(first.card)).toContain('1–8 av 20');
    expect(wordsOf(first.card)).toContain('Spara tar också med 12 ikryssade förslag som står på andra sidor.');
    const second = await town.press('Anna Berg', first, 'Visa fler', { tick0: 'false' });
    expect(wordsOf(second.card)).toContain('9–16 av 20');
    expect(wordsOf(second.card)).toContain('Spara tar också med 11 ikryssade förslag som står på andra sidor.');
    expect(buttonsOf(second.card!)).toEqual(['Spara alla ikryssade', 'Visa fler', 'Föregående', 'Avbryt']);
    const form = await town.press('Anna Berg', second, 'Ändra: Bokar lokal 9');
    const kept = await town.press('Anna Berg', form, 'Uppdatera förslaget');
    expect(wordsOf(kept.card)).toContain('9–16 av 20');
    const left = await town.press('Anna Berg', form, 'Avbryt');
    expect(wordsOf(left.card)).toContain('9–16 av 20');
    const back = await town.press('Anna Berg', second, 'Föregående');
    expect(inputsOf(back.card!).tick0).toBe('false');
  });

  it('are gone a week later, which is told', async () => {
    const { town } = here;
    const review = await town.write('Anna Berg', NOTES);
    expect(await town.store.eraseDrafts('2027-02-08')).toBe(0);
    expect(await town.store.eraseDrafts('2027-02-09')).toBeGreaterThan(0);
    const late = await town.press('Anna Berg', review, 'Spara alla ikryssade');
    expect(late.text).toContain('Förslagen finns inte kvar');
  });

  it('show a sign in a chat that the bot is at work, and none in a channel, where nobody would see it', async () => {
    const { town } = here;
    const shows = async (place: 'private' | 'channel') =>
      (await town.deliver({ type: 'message', text: NOTES, ...town.activityOf('Anna Berg', place) })).typed;
    expect(await shows('private')).toBe(true);
    expect(await shows('channel')).toBe(false);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
