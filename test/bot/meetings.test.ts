import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('the meetings of a network', () => {
  const here = founded();
  const write = (text: string) => here.town.write('Maria Holm', text);
  const state = () => here.town.state();
  const days = async () => (await state()).meetings.filter(({ cancelled }) => !cancelled).map(({ day }) => day);

  it('are planned several at once, a line each, and what can’t be read is told and kept', async () => {
    const { town } = here;
    const form = await town.press('Maria Holm', await write('nytt möte'), 'Flera möten');
    const lines = '9 mars 9.00-12.00 Tema matematik i Hjo\nblåbär\n9 mars 9.00-11.00';
    const wrong = await town.press('Maria Holm', form, 'Spara', { lines });
    expect(wordsOf(wrong.card)).toContain('Jag hittar ingen dag.');
    expect(wordsOf(wrong.card)).toContain('Det finns redan ett möte då.');
    expect(inputsOf(wrong.card!).lines).toBe(lines);
    expect(await days()).toEqual([]);
    const saved = await town.press('Maria Holm', wrong, 'Spara', {
      lines: '9 mars 9.00-12.00 Tema matematik i Hjo\n20 april 13-16; 1 juni kl 9',
    });
    expect(wordsOf(saved.card)).toContain('3 möten är planerade.');
    expect(wordsOf(saved.card)).toContain('Tisdag 9 mars 09:00–12:00\nmatematik · Hjo');
    expect(await days()).toEqual(['2027-03-09', '2027-04-20', '2027-06-01']);
  });

  it('are planned from one line, which fills the form', async () => {
    const form = await write('nytt möte 24 augusti kl 13-16 Tema läsning i Tibro');
    expect(inputsOf(form.card!)).toMatchObject({ day: '2027-08-24', from: '13:00', place: 'Tibro', theme: 'läsning' });
    await here.town.press('Maria Holm', form, 'Spara', { link: 'https://teams.microsoft.com/l/meetup-join/1' });
    const shown = await write('möte 24 augusti');
    expect(buttonsOf(shown.card!)).toEqual(['Anslut till mötet', 'Ändra', 'Ställ in', 'Alla möten']);
    expect(wordsOf(shown.card)).toContain('Tema:');
    expect(JSON.stringify(shown.card)).toContain('https://teams.microsoft.com/l/meetup-join/1');
  });

  it.each([
    ['Möte 3 maj kl 9 Skövde', { day: '2027-05-03', from: '09:00', place: 'Skövde', theme: '' }],
    ['Nästa möte: 3 maj 13-16 i Hjo', { day: '2027-05-03', from: '13:00', to: '16:00', place: 'Hjo' }],
    ['möte den 3 maj kl. 9.00–12.00, tema läsning, Tibro', { theme: 'läsning', place: 'Tibro' }],
    ['nytt möte 3 maj kl 9-12 (Rådhuset, Hjo)', { theme: '', place: 'Rådhuset, Hjo' }],
    ['Möte måndag 3 maj kl 9 digitalt.', { day: '2027-05-03', place: 'digitalt' }],
    [
      'Nästa möte är hos Tibro 3 maj kl 9-12',
      { day: '2027-05-03', from: '09:00', to: '12:00', place: 'Tibro', theme: '' },
    ],
    ['Nästa möte blir den 3 maj i Hjo.', { day: '2027-05-03', place: 'Hjo', theme: '' }],
    ['nästa möte 3 maj kl 13-15 hos tibro', { day: '2027-05-03', from: '13:00', to: '15:00', place: 'tibro' }],
    ['Nästa nätverksträff hålls digitalt 3 maj 13.00–15.00', { from: '13:00', to: '15:00', place: 'digitalt' }],
  ])('are planned from a line that says when and where, without "nytt": %s', async (text, filled) => {
    expect(inputsOf((await write(text)).card!)).toMatchObject(filled);
  });

  it.each([
    'Möte med Skolverket 3 maj kl 9 bokas av Hjo',
    'Möte 3 maj kl 9 med Skolverket',
    'Möte 3 maj kl 9: Hjo ordnar fika',
    'Möte 3 maj kl 9, Hjo bokar lokal',
    'Möte kl 9 3 maj som Hjo leder',
    'Nästa möte är hos Tibro 3 maj och Hjo bokar lokal',
    'Nästa möte 3 maj presenterar Tibro siffrorna',
    'Nästa möte ta upp budgeten 3 maj',
  ])('are none where the line says what somebody does: %s', async (text) => {
    expect(inputsOf((await write(text)).card!)).toHaveProperty('title');
  });

  const LINES = '2027-11-10 kl 9-12 Lidköping\n2027-12-10 kl. 13.00–15.30 digitalt\n31 april 2027 Skara\n12/5 Vara';

  it.each([LINES, `nytt möte\n${LINES}`, `nya möten:\n${LINES}`])(
    'are planned from lines that are typed at once, and the impossible one is told: %j',
    async (text) => {
      const form = await write(text);
      expect(wordsOf(form.card)).toContain('31 april 2027 Skara\nObs! Den dagen finns inte i kalendern.');
      expect(inputsOf(form.card!)).toEqual({ lines: LINES });
    },
  );

  it('are no day that the calendar lacks', async () => {
    expect((await write('nytt möte 31 april 2027 Skara')).text).toContain('finns inte i kalendern');
  });

  it('take no link that isn’t one to the web', async () => {
    const form = await write('nytt möte 9 september');
    const wrong = await here.town.press('Maria Holm', form, 'Spara', { link: 'javascript:alert(1)' });
    expect(wordsOf(wrong.card)).toContain('Länken ska börja med https://.');
  });

  it('move with all that is due at them, which is told, also to the channel at once', async () => {
    const { town } = here;
    const [number] = await here.given({
      ...assignment('Presentera', ['Tibro']),
      due: { kind: 'meeting', meeting: (await state()).meetings[0]!.id },
    });
    const form = await write('flytta mötet 9 mars till 16 mars');
    expect(inputsOf(form.card!)).toMatchObject({ day: '2027-03-16', theme: 'matematik', place: 'Hjo' });
    const later = await write('flytta mötet 9 mars till 16 mars kl 13-15');
    expect(inputsOf(later.card!)).toMatchObject({ day: '2027-03-16', from: '13:00', to: '15:00' });
    const moved = await town.press('Maria Holm', form, 'Spara');
    expect(wordsOf(moved.card)).toContain(
      'Mötet 9 mars är flyttat till 16 mars. 1 uppdrag som ska vara klart till mötet följer med.',
    );
    expect(wordsOf((await write(`visa ${number}`)).card)).toContain('mötet 16 mars');
    const [word] = await town.sweep();
    expect(word!.conversation).toBe(town.team);
    expect(wordsOf(word!.card)).toContain('Mötet 9 mars är flyttat');
    expect(wordsOf(word!.card)).toContain('Tid: tisdag 16 mars 09:00–12:00');
    expect(wordsOf(word!.card)).toContain('1 uppdrag som ska vara klart till mötet följer med.');
    expect(buttonsOf(word!.card!)).toContain('Visa mötet');
    expect(await town.sweep()).toEqual([]);

    const back = await town.press('Maria Holm', moved, 'Ångra');
    expect(wordsOf(back.card)).toContain('Ångrat');
    expect(await days()).toContain('2027-03-09');
  });

  it('show what somebody else changed beside what was typed, and save it when it is sent again', async () => {
    const { town } = here;
    const first = await write('ändra mötet 20 april');
    const second = await town.write('Erik Lund', 'ändra mötet 20 april');
    await town.press('Maria Holm', first, 'Spara', { place: 'Hjo' });
    const stale = await town.press('Erik Lund', second, 'Spara', { place: 'Tibro', theme: 'Enkät' });
    expect(wordsOf(stale.card)).toContain('Någon annan har ändrat mötet medan du skrev');
    expect(inputsOf(stale.card!)).toMatchObject({ place: 'Tibro', theme: 'Enkät' });
    await town.press('Erik Lund', stale, 'Spara');
    expect((await state()).meetings.find(({ day }) => day === '2027-04-20')).toMatchObject({ place: 'Tibro' });
  });

  it('are cancelled only once it is said what becomes of each thing due at them', async () => {
    const { town } = here;
    const meeting = (await state()).meetings.find(({ day }) => day === '2027-06-01')!;
    const due = { kind: 'meeting', meeting: meeting.id } as const;
    const numbers = await here.given(
      { ...assignment('Till nästa', ['Tibro']), due },
      { ...assignment('Till ett datum', ['Hjo']), due },
      { ...assignment('Utan datum', ['Hjo']), kind: 'topic', due },
    );
    const [next, dated, never] = numbers;
    const form = await write('ställ in mötet 1 juni');
    expect(wordsOf(form.card)).toContain('Till mötet hör 3 punkter');
    const labels = JSON.stringify(form.card);
    expect(labels).toContain(`När ska uppdrag ${dated} vara klart i stället?`);
    expect(labels).toContain(`När ska ärende ${never} tas upp i stället?`);
    expect(inputsOf(form.card!)[`day${dated}`]).toBe('');
    const choices = { [`due${dated}`]: 'date', [`due${never}`]: 'none', reason: 'Sjukdom' };
    const wrong = await town.press('Maria Holm', form, 'Ställ in mötet', { ...choices, [`day${dated}`]: '2026-01-01' });
    expect(wordsOf(wrong.card)).toContain('Välj ett datum som kommer.');
    const done = await town.press('Maria Holm', wrong, 'Ställ in mötet', { ...choices, [`day${dated}`]: '2027-06-04' });
    expect(wordsOf(done.card)).toContain('Mötet 1 juni är inställt.');
    const items = (await state()).items;
    const dueOf = (number: number | undefined) => items.find((item) => item.number === number)?.due;
    const august = (await state()).meetings.find(({ day }) => day === '2027-08-24')!;
    expect(dueOf(next)).toEqual({ kind: 'meeting', meeting: august.id });
    expect(dueOf(dated)).toEqual({ kind: 'date', day: '2027-06-04' });
    expect(dueOf(never)).toEqual({ kind: 'none' });
    const post = (await town.sweep()).find(({ card }) => wordsOf(card).includes('Mötet 1 juni är inställt'));
    expect(wordsOf(post?.card)).toMatch(
      /Det som hörde till mötet\n.*Till nästa: mötet 24 augusti\n.*Till ett datum: 4 juni\n.*Utan datum: inget datum$/,
    );
    expect(wordsOf((await town.press('Erik Lund', post!, 'Visa mötet')).card)).toContain('Mötet 1 juni är inställt');

    const undone = await town.press('Maria Holm', done, 'Ångra');
    expect(wordsOf(undone.card)).toContain(
      `Ångrat. Nummer ${next}–${never} är som förut, och mötet 1 juni är bokat igen.\nMötet 1 juni\n`,
    );
    const once = await town.press('Maria Holm', await town.press('Maria Holm', undone, 'Ställ in'), 'Ställ in mötet');
    expect(wordsOf(once.card)).toContain('Mötet 1 juni är inställt.');
    const again = await town.press('Maria Holm', await town.press('Maria Holm', done, 'Boka igen'), 'Spara');
    expect(wordsOf(again.card)).toContain('Mötet är bokat igen');
  });

  it('are led in turn by those who share it', async () => {
    const { town } = here;
    const shared = await write('Hjo, Skövde och Tibro delar på ordförandeskapet');
    expect(wordsOf(shared.card)).toContain('Hjo, Skövde och Tibro turas om att leda mötena, i den ordningen.');
    const chairs = async () => (await state()).meetings.filter((one) => !one.cancelled).map(({ chair }) => chair?.name);
    expect(await chairs()).toEqual(['Hjo', 'Skövde', 'Tibro', 'Hjo']);
    await town.press('Maria Holm', await write('nytt möte 5 oktober'), 'Spara');
    expect(await chairs()).toEqual(['Hjo', 'Skövde', 'Tibro', 'Hjo', 'Skövde']);
  });

  it('keep who was there, people outside the roster too', async () => {
    const { town } = here;
    town.clock.now = '2027-03-09T09:00:00.000Z';
    const form = await write('närvarande');
    const saved = await town.press('Maria Holm', form, 'Spara', {
      members: 'person-1,person-2',
      others: 'Gäst Gästsson\nGäst Gästsson, Siv Ek',
    });
    expect(wordsOf(saved.card)).toContain('Närvarande (4):');
    expect(wordsOf(saved.card)).toContain('Erik Lund, Maria Holm, Gäst Gästsson och Siv Ek');
    expect(wordsOf(saved.card)).toContain('Mötet 9 mars pågår');
  });

  it('that go on have what is written down decided there', async () => {
    const form = await here.town.write('Erik Lund', 'Tibro lämnar underlag 1 juni');
    expect(inputsOf(form.card!)).toMatchObject({ decided: 'true' });
  });

  it('are the presidium’s to change', async () => {
    const { town } = here;
    await here.givenPresidium();
    for (const text of [
      'nytt möte',
      'ställ in mötet 1 juni',
      'flytta mötet 1 juni till 8 juni',
      'ändra mötet 1 juni',
    ]) {
      expect((await town.write('Anna Nyman', text)).text).toContain('Det får presidiet göra.');
    }
    const refused = await town.write('Anna Nyman', 'nytt möte 3 juli 9.00-12.00 i Hjo');
    expect(wordsOf(refused.card)).toBe(
      'Det får presidiet göra. Be Maria Holm om hjälp. Du skrev: ”nytt möte 3 juli 9.00-12.00 i Hjo”',
    );
    const form = await town.press('Anna Nyman', refused, 'Ta upp det på ett möte');
    expect(inputsOf(form.card!)).toMatchObject({ kind: 'topic', title: 'nytt möte 3 juli 9.00-12.00 i Hjo' });
    const short = await town.write('Anna Nyman', 'Möte 3 juli kl 9 Hjo');
    expect(wordsOf(short.card)).toContain('Be Maria Holm om hjälp. Du skrev: ”nytt möte 3 juli kl 9 Hjo”');
    const lines = await town.write('Anna Nyman', '3 juli kl 9 Skövde\n4 juli kl 9 Hjo');
    expect(wordsOf(lines.card)).toContain('Be Maria Holm om hjälp.');
    const both = await town.press('Anna Nyman', lines, 'Ta upp det på ett möte');
    expect(inputsOf(both.card!).title).toBe('nytt möte 3 juli kl 9 Skövde; 4 juli kl 9 Hjo');
    expect((await town.write('Anna Nyman', 'möte 3 juli')).text).toContain('Jag hittar inget möte: 3 juli.');
  });

  it('show whoever may not change them no button that would be refused, on a card that is their own', async () => {
    const { town } = here;
    const titles = async (person: string, place: 'channel' | 'private') => {
      const list = await town.write(person, 'möten', place);
      const typed = await town.write(person, 'möte 9 mars', place);
      const pressed = await town.press(person, list, 'Visa mötet', {}, place);
      return [list, typed, pressed].map(({ card }) => buttonsOf(card!).join(', '));
    };
    const [list, held] = ['Nytt möte, Flera möten', 'Ändra, Närvarande, Anteckningar i Word, Alla möten'];
    expect((await titles('Maria Holm', 'private')).slice(0, 2)).toEqual([list, held]);
    expect((await titles('Anna Nyman', 'private')).slice(0, 2)).toEqual(['', 'Anteckningar i Word, Alla möten']);
    const [shared, sharedOne, own] = await titles('Anna Nyman', 'channel');
    expect([shared, sharedOne]).toEqual([list, held]);
    expect(own).not.toContain('Ändra');
    expect((await titles('Maria Holm', 'channel')).at(-1)).toContain('Ändra');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});

describe('what is due at a meeting', () => {
  const here = founded();

  it('is told apart in the list of meetings: what is to be done by then, and what is brought up', async () => {
    await here.givenMeetings(
      meeting('held', '2027-01-15'),
      ...[meeting('march', '2027-03-09'), meeting('april', '2027-04-20'), meeting('june', '2027-06-01')],
    );
    const at = (id: string) => ({ due: { kind: 'meeting', meeting: id } }) as const;
    const topic = { ...assignment('Läsningens dag', []), kind: 'topic' } as const;
    const task = assignment('Boka lokal', ['Hjo']);
    await here.given(
      ...['march', 'march', 'april', 'held', 'held'].map((id) => ({ ...task, ...at(id) })),
      ...['march', 'june', 'june', 'held'].map((id) => ({ ...topic, ...at(id) })),
    );
    const told = wordsOf((await here.town.write('Maria Holm', 'möten')).card);
    expect(told).toContain('2 uppdrag ska vara klara, 1 ärende tas upp');
    expect(told).toMatch(/1 uppdrag ska vara klart$/m);
    expect(told).toMatch(/Hjo · 2 ärenden tas upp$/m);
    expect(told).toContain('2 uppdrag skulle vara klara, 1 ärende skulle tas upp');
    const form = await here.town.write('Maria Holm', 'flytta mötet 9 mars till 16 mars');
    expect(wordsOf((await here.town.press('Maria Holm', form, 'Spara')).card)).toContain(
      '2 uppdrag som ska vara klara till mötet och 1 ärende som ska tas upp på mötet följer med.',
    );
  });
});
