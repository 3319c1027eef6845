import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('what can be typed in the channel', () => {
  const here = founded();

  it('lists what is open: overdue first, then by due date, and pages a long list', async () => {
    const { town } = here;
    await here.given(
      assignment('Utan datum', ['Hjo']),
      assignment('Senare', ['Hjo'], '2027-05-01'),
      assignment('Försenad', ['Tibro'], '2027-01-20'),
    );
    const list = wordsOf((await town.write('Anna Berg', 'lista')).card);
    expect(list.indexOf('Försenad')).toBeLessThan(list.indexOf('Senare'));
    expect(list.indexOf('Senare')).toBeLessThan(list.indexOf('Utan datum'));
    expect(wordsOf((await town.write('Anna Berg', 'lista försenade')).card)).not.toContain('Senare');
    const tibro = wordsOf((await town.write('Anna Berg', 'lista Tibro')).card);
    expect(tibro).toContain('Försenad');
    expect(tibro).not.toContain('Senare');

    await here.given(...Array.from({ length: 12 }, (_, index) => assignment(`Punkt ${index}`, ['Hjo'], '2027-06-01')));
    const first = await town.write('Anna Berg', 'lista');
    expect(wordsOf(first.card)).toContain('1–10 av 15');
    const second = await town.press('Anna Berg', first, 'Visa fler');
    expect(second.id).toBe(first.id);
    expect(wordsOf(second.card)).toContain('11–15 av 15');
    expect(buttonsOf(second.card!)).not.toContain('Visa fler');
  });

  it('lists what several parties owe, and does not mind a full stop', async () => {
    const { town } = here;
    for (const words of ['lista tibro, hjo och skövde', 'lista Tibro och Hjo.', 'lista tibro!']) {
      expect(wordsOf((await town.write('Anna Berg', words)).card), words).toContain('Försenad');
    }
    expect(wordsOf((await town.write('Erik Lund', 'lista försenade.')).card)).toContain('Försenade (1)');
    expect(wordsOf((await town.write('Erik Lund', 'Mina.')).card)).toContain('Mina uppdrag');
    await here.given({ ...assignment('Utanför', []), parties: [{ kind: 'outside', name: 'Skolverket' }] });
    expect(wordsOf((await town.write('Erik Lund', 'lista skolverket')).card)).toContain('Utanför');
    await town.write('Maria Holm', 'ångra');
    const sentence = await town.write('Erik Lund', 'lista alla skolor i Tibro och Hjo');
    expect(inputsOf(sentence.card!).title).toContain('skolor');
  });

  it('shows an item with its history, closed ones too', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Boka lokal', ['Skövde'], '2027-04-01'));
    await town.write('Anna Berg', `notera ${number} lokalen är bokad`);
    await town.write('Anna Berg', `klart ${number}`);
    const shown = wordsOf((await town.write('Erik Lund', `visa ${number}`)).card);
    expect(shown).toContain(`Uppdrag ${number} · Klart`);
    expect(shown).toContain('Anna Berg noterade: lokalen är bokad');
    expect(shown).toContain('Maria Holm skrev in');
  });

  it('shows the sentence that an item was read out of, where its title says less', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'Vi kom överens om att Hjo bokar bussen till lägret senast 6 april');
    const saved = await town.press('Maria Holm', form, 'Spara', { title: 'Bokar bussen' });
    const number = /Uppdrag (?<number>\d+)/u.exec(wordsOf(saved.card))?.groups?.number;
    expect(wordsOf((await town.write('Erik Lund', `visa ${number}`)).card)).toContain(
      'Läst ur: ”Vi kom överens om att Hjo bokar bussen till lägret senast 6 april”',
    );
  });

  it('moves, strikes, reopens and takes back', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Skriva rapport', ['Hjo'], '2027-04-01'));
    const moved = await town.write('Maria Holm', `flytta ${number} till 6 april`);
    expect(wordsOf(moved.card)).toContain(`Uppdrag ${number} är flyttat till 6 april.`);
    const undone = await town.write('Maria Holm', 'ångra');
    expect(wordsOf(undone.card)).toContain('Klart senast: 1 april');
    const dateless = await town.write('Maria Holm', `flytta ${number} till inget datum`);
    expect(wordsOf(dateless.card)).toContain(`Uppdrag ${number} har inte längre något datum.`);
    const struck = await town.write('Maria Holm', `avskriv ${number} görs av regionen`);
    expect(wordsOf(struck.card)).toContain('görs av regionen');
    expect((await town.write('Maria Holm', `klart ${number}`)).text).toContain('är redan avskrivet');
    const open = await town.write('Maria Holm', `öppna igen ${number}`);
    expect(wordsOf(open.card)).toContain(`Uppdrag ${number} är öppet igen.`);
  });

  it('tells who is reminded instead of those who have nobody in the network, where something is saved', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'Skolverket skickar underlag 6 april');
    const saved = await town.press('Maria Holm', form, 'Spara');
    expect(wordsOf(saved.card)).toContain(
      'Skolverket har ingen medlem i nätverket. Påminnelserna går till Maria Holm.',
    );
    const own = await town.press('Anna Berg', await town.write('Anna Berg', 'Hjo skickar underlag 7 april'), 'Spara');
    expect(wordsOf(own.card)).not.toContain('ingen medlem');
  });

  it('tells that the date is no working day, where something is moved, saved or changed to it, and asks nothing', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Skriva brev', ['Hjo'], '2027-04-01'));
    const moved = async (to: string) => wordsOf((await town.write('Maria Holm', `flytta ${number} till ${to}`)).card);
    expect(await moved('7 mars')).toContain(`Uppdrag ${number} är flyttat till 7 mars. Obs att 7 mars är en söndag.`);
    expect(await moved('6 maj')).toContain('Obs att 6 maj är en röd dag.');
    expect(await moved('midsommar')).toContain('Obs att 25 juni är en helgafton.');
    expect(await moved('7 maj')).not.toContain('Obs att');
    const form = await town.write('Maria Holm', 'Hjo bokar buss 5 juni');
    const saved = wordsOf((await town.press('Maria Holm', form, 'Spara')).card);
    expect(saved).toMatch(/^Sparat som uppdrag \d+\. Obs att 5 juni är en lördag\.\n/);
    const edit = (inputs: Readonly<Record<string, string>>) =>
      town.write('Maria Holm', `ändra ${number}`).then((card) => town.press('Maria Holm', card, 'Spara', inputs));
    expect(wordsOf((await edit({ day: '2027-05-08' })).card)).toContain('är ändrat. Obs att 8 maj är en lördag.');
    expect(wordsOf((await edit({ title: 'Skriva ett brev' })).card)).not.toContain('Obs att');
  });

  it('takes a colon after the number, and says what is missing after it', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Boka buss', ['Hjo']));
    await town.write('Maria Holm', `notera ${number}: bussen är beställd.`);
    expect(wordsOf((await town.write('Maria Holm', `visa ${number}`)).card)).toContain('noterade: bussen är beställd.');
    expect((await town.write('Maria Holm', `flytta ${number}`)).text).toContain(`flytta ${number} till 6 april`);
    expect(wordsOf((await town.write('Maria Holm', `avskriv ${number}: behövs inte`)).card)).toContain('behövs inte');
  });

  it('hears its name wherever it stands, and helps who says nothing else', async () => {
    const { town } = here;
    const call = '<at>Uppdrag</at>';
    const said = async (text: string) => town.write('Erik Lund', '', 'channel', { text });
    for (const text of [`lista ${call}`, `${call}, lista`, `${call} lista ${call}`, `${call}:\n\nlista`]) {
      expect(wordsOf((await said(text)).card), text).toContain('Öppet');
    }
    expect(wordsOf((await said(`${call} `)).card)).toContain('Det här kan du skriva');
    const form = await said(`${call}: Tibro bokar lokal 3 maj`);
    expect(inputsOf(form.card!)).toMatchObject({ parties: 'k:Tibro', title: 'Bokar lokal' });
    const forged = { text: 'lista', entities: [{ type: 'mention' }, 'x'] };
    expect(wordsOf((await town.write('Erik Lund', '', 'private', forged)).card)).toContain('Öppet');
  });

  it('changes an item through a form, and shows the newer state to who comes second', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Sammanställa svar', ['Hjo'], '2027-04-01'));
    const first = await town.write('Maria Holm', `ändra ${number}`);
    const second = await town.write('Maria Holm', `ändra ${number}`);
    expect(inputsOf(first.card!)).toMatchObject({ title: 'Sammanställa svar', parties: 'k:Hjo', day: '2027-04-01' });
    const saved = await town.press('Maria Holm', first, 'Spara', { title: 'Sammanställa alla svar' });
    expect(wordsOf(saved.card)).toContain('Sammanställa alla svar');
    const stale = await town.press('Maria Holm', second, 'Spara', { title: 'Något annat' });
    expect(wordsOf(stale.card)).toContain(`Uppdrag ${number} har ändrats medan du skrev.`);
    expect(inputsOf(stale.card!).title).toBe('Något annat');
    const chosen = await town.press('Maria Holm', stale, 'Spara');
    expect(wordsOf(chosen.card)).toContain('Något annat');
  });

  it('tells who comes second with a form of the newer date, parties and note, and who changed them', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Bokar buss', ['Hjo'], '2027-04-01'));
    const mine = await town.write('Maria Holm', `ändra ${number}`);
    await town.write('Maria Holm', `flytta ${number} till 9 april`);
    const moved = await town.press('Maria Holm', mine, 'Spara', { title: 'Bokar stor buss' });
    expect(wordsOf(moved.card)).toContain('Nu står det: ”Bokar buss” (Hjo · 9 april · Pågående). Det du skrev');
    expect(inputsOf(moved.card!)).toMatchObject({ title: 'Bokar stor buss', day: '2027-04-09' });

    const theirs = await town.write('Maria Holm', `ändra ${number}`);
    await town.press('Maria Holm', theirs, 'Spara', { note: 'Minst 50 platser' });
    const noted = await town.press('Maria Holm', moved, 'Spara');
    expect(wordsOf(noted.card)).toContain('Pågående). Anteckning: ”Minst 50 platser”. Det du skrev');
  });

  it('does nothing on a card that is out of date, and shows how it stands now', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Ordna fika', ['Hjo']));
    const form = await town.press('Maria Holm', await town.write('Maria Holm', `visa ${number}`), 'Avskriv');
    await town.write('Maria Holm', `flytta ${number} till 6 april`);
    const stale = await town.press('Maria Holm', form, 'Avskriv', { reason: 'behövs inte' });
    expect(wordsOf(stale.card)).toContain('har ändrats sedan du öppnade det');
    expect(wordsOf(stale.card)).toContain('Klart senast: 6 april');
    const again = await town.press('Maria Holm', stale, 'Avskriv');
    const struck = await town.press('Maria Holm', again, 'Avskriv', { reason: 'behövs inte' });
    expect(wordsOf(struck.card)).toContain('behövs inte');
    expect(wordsOf((await town.press('Maria Holm', again, 'Avskriv', { reason: 'behövs inte' })).card)).toContain(
      'Det är redan gjort.',
    );
    expect((await town.press('Erik Lund', struck, 'Ångra')).text).toContain('Det gjorde Maria Holm');
  });

  it('does once what is delivered twice, and tells of it the second time', async () => {
    const { town } = here;
    const [typed, pressed] = await here.given(assignment('Typed', ['Hjo']), assignment('Pressed', ['Hjo']));
    for (const text of [`klart ${typed}`, `öppna igen ${typed}`, `avskriv ${typed} görs inte`]) {
      const activity = { type: 'message', text, ...town.activityOf('Maria Holm', 'channel') };
      await town.deliver(activity);
      expect(wordsOf((await town.deliver(activity)).sent.at(-1)?.card), text).toContain('Det är redan gjort.');
    }
    const shown = await town.write('Maria Holm', `visa ${pressed}`);
    const ticked = await town.press('Maria Holm', shown, 'Markera som klart');
    const again = await town.press('Maria Holm', shown, 'Markera som klart');
    expect(wordsOf(again.card)).toContain('Det är redan gjort.');
    expect(buttonsOf(again.card!)).toContain('Ångra');
    expect(wordsOf((await town.press('Erik Lund', shown, 'Markera som klart')).card)).toContain('är redan klart');
    await town.press('Maria Holm', ticked, 'Ångra');
    expect(wordsOf((await town.press('Maria Holm', ticked, 'Ångra')).card)).toContain('Redan ångrat.');
  });

  it('plans a meeting, and binds what waited for the next one', async () => {
    const { town } = here;
    const [number] = await here.given({
      ...assignment('Berätta om läsläget', ['Tibro']),
      due: { kind: 'next-meeting' },
    });
    const form = await town.write('Maria Holm', 'nytt möte');
    const wrong = await town.press('Maria Holm', form, 'Spara', { day: '2027-01-01', to: '08:00' });
    expect(wordsOf(wrong.card)).toContain('har redan varit');
    expect(wordsOf(wrong.card)).toContain('sluta efter');
    const planned = await town.press('Maria Holm', form, 'Spara', { day: '2027-03-10', place: 'Tibro' });
    expect(wordsOf(planned.card)).toContain(`Nummer ${number} väntade på nästa möte och följer nu det.`);
    expect((await town.state()).items.find((item) => item.number === number)?.due.kind).toBe('meeting');
    expect(wordsOf((await town.write('Erik Lund', 'möten')).card)).toContain('Onsdag 10 mars 09:00–12:00');
  });

  it('plans no second meeting at the same time, and the same form once', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'nytt möte 20 april');
    await town.press('Maria Holm', form, 'Spara');
    expect((await town.press('Maria Holm', form, 'Spara')).text).toContain('Redan sparat');
    const again = await town.press('Maria Holm', await town.write('Maria Holm', 'nytt möte 20 april'), 'Spara');
    expect(wordsOf(again.card)).toContain('Det finns redan ett möte tisdag 20 april 09:00–12:00.');
    await town.write('Maria Holm', 'ångra');
    const days = (await town.state()).meetings.filter(({ cancelled }) => !cancelled).map(({ day }) => day);
    expect(days).not.toContain('2027-04-20');
  });

  it('opens the meeting form on the day that is said', async () => {
    const { town } = here;
    expect(inputsOf((await town.write('Maria Holm', 'nytt möte 14 april')).card!).day).toBe('2027-04-14');
    expect((await town.write('Maria Holm', 'nytt möte blåbär')).text).toContain('kan jag inte läsa som ett datum');
  });

  it('tells where things stand', async () => {
    await here.givenMeetings(meeting('held', '2027-01-15'));
    const status = wordsOf((await here.town.write('Erik Lund', 'läget')).card);
    expect(status).toMatch(/Inför mötet 10 mars: \d+ pågående, 1 försenat, 1 klart sedan förra mötet/);
    expect(status).toContain('Ska vara klara till mötet (1)');
    expect(status).toContain('Uppdragen: Klara: 1. Pågående:');
  });

  it('keeps decisions in their register, and what was decided for someone too', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'Beslut: nätverket träffas fem gånger per år');
    expect(inputsOf(form.card!)).toMatchObject({ kind: 'decision', title: 'Nätverket träffas fem gånger per år' });
    await town.press('Maria Holm', form, 'Spara');
    await here.given({ ...assignment('Samordna inköp', ['Hjo']), decided: true });
    const register = wordsOf((await town.write('Erik Lund', 'beslut')).card);
    expect(register).toContain('Nätverket träffas fem gånger per år');
    expect(register).toContain('Samordna inköp');
  });

  it('shows the roster, with municipalities guessed and changeable', async () => {
    const { town } = here;
    const roster = await town.write('Anna Nyman', 'medlemmar');
    expect(wordsOf(roster.card)).toContain('Lidköping');
    const form = await town.press('Anna Nyman', roster, 'Visa Anna Nyman');
    const saved = await town.press('Anna Nyman', form, 'Spara', { municipality: 'Skara' });
    expect(wordsOf(saved.card)).toContain('Anna Nyman: Skara.');
    expect((await town.state()).network.municipalities).toContain('Skara');
  });

  it('takes a number as cards say it, and the words of somebody new', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Boka föreläsare', ['Hjo'], '2027-04-01'));
    const write = async (text: string) => wordsOf((await town.write('Maria Holm', text)).card);
    expect(await write(`flytta uppdrag ${number} till 6 april`)).toContain(
      `Uppdrag ${number} är flyttat till 6 april.`,
    );
    expect(await write(`uppdrag ${number} är klart`)).toContain(`Uppdrag ${number} är klart.`);
    expect(await write(`öppna uppdrag ${number}`)).toContain(`Uppdrag ${number} är öppet igen.`);
    expect(await write(`avskriv uppdrag ${number} görs av SIKT`)).toContain('görs av SIKT');
    expect((await town.write('Maria Holm', 'läget inför mötet')).text).toContain('Läget i kanalen uppdateras nu.');
    expect(await write('försenade uppdrag')).toContain('Försenade');
    expect(await write('vad kan du?')).toContain('Det här kan du skriva');
    const captured = await town.write('Maria Holm', 'Uppdrag 14 enkäter skickas ut av Tibro');
    expect(inputsOf(captured.card!)).toHaveProperty('title');
  });

  it('captures what only begins like a command, and is kind about the rest', async () => {
    const { town } = here;
    const captured = await town.write('Erik Lund', 'Klart senast 1 maj lämnar Hjo underlag');
    expect(inputsOf(captured.card!)).toMatchObject({ parties: 'k:Hjo', day: '2027-05-01' });
    expect((await town.write('Erik Lund', 'tack!')).text).toBe('Varsågod!');
    expect((await town.write('Erik Lund', 'visa')).text).toContain('visa 14');
    expect(wordsOf((await town.write('Erik Lund', 'xyz')).card)).toContain('hjälp');
    expect(wordsOf((await town.write('Erik Lund', 'hjälp')).card)).toMatch(/flytta \d+ till 6 april/);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
