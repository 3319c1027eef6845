import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { ofType } from '../cards/walk.ts';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, kommun, meeting } from './sample-world.ts';
import type { Posted } from './teams-service.ts';

describe('the presidium’s review before a meeting', () => {
  const here = founded();
  const write = (text: string, person = 'Maria Holm') => here.town.write(person, text, 'private');
  const press = (message: Posted, title: string, inputs = {}) =>
    here.town.press('Maria Holm', message, title, inputs, 'private');
  const state = () => here.town.state();

  it('shows figures, the oldest, each kommun, and what came of the meeting before', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('held', '2027-01-15'), meeting('june', '2027-06-01'));
    await here.givenPresidium();
    await here.given(
      { ...assignment('Presenterar Bästa skola', ['Skövde', 'Tibro']), due: { kind: 'meeting', meeting: 'june' } },
      { ...assignment('Svara på enkäten', ['Skövde', 'Tibro', 'Hjo'], '2027-01-20'), decided: true, saidAt: 'held' },
      assignment('Bjuda in föreläsare', ['Hjo']),
      { ...assignment('Läsningens dag', []), kind: 'topic' },
      { ...assignment('Alla använder samma enkät', []), kind: 'decision', decided: true, saidAt: 'held' },
    );
    town.clock.now = '2027-05-18T06:30:00.000Z';
    const { card } = await write('dagordning');
    const seen = wordsOf(card);
    expect(seen).toContain('Genomgång inför mötet 1 juni');
    expect(seen).toContain('2 pågående, 1 försenat');
    expect(seen).toContain('Äldst: Uppdrag 1');
    expect(seen).toContain('Skövde: 1 försenat av 2');
    const [, byKommun] = ofType(card!, /^Chart\./);
    const bars = byKommun?.data as { x: string; y: number; color: string }[];
    // What is late is some of it: no bar is red.
    expect(bars.map(({ x, y, color }) => [x, y, color])).toContainEqual(['Skövde', 2, 'neutral']);
    expect(bars.some(({ color }) => color === 'attention')).toBe(false);
    expect(seen).toContain('3 av 3 är inte klara med uppdrag 2');
    expect(seen).toContain('Uppföljning av mötet 15 januari');
    expect(seen).toContain('Väntar på att tas upp (1)');
  });

  it('is the presidium’s alone', async () => {
    expect((await write('dagordning', 'Erik Lund')).text).toContain('Det får presidiet göra.');
    expect((await here.town.write('Maria Holm', 'dagordning')).text).toContain('i den privata chatten');
  });

  it('goes through what is open one by one; each choice acts at once, goes on, and can be taken back', async () => {
    const { town } = here;
    const first = await press(await write('dagordning'), 'Gå igenom 4 punkter');
    expect(wordsOf(first.card)).toContain('1 av 4');
    expect(wordsOf(first.card)).toContain('Svara på enkäten');
    expect(wordsOf(first.card)).toContain('Maria Holm skrev in');
    const reminded = await press(first, 'Påminn nu');
    expect(wordsOf(reminded.card)).toMatch(/^Skövde, Tibro och Hjo påminns nu om uppdrag 2\.\n1 av 4\nUppdrag 2:/);
    const again = await press(reminded, 'Påminn nu');
    expect(wordsOf(again.card)).toContain('En påminnelse om uppdrag 2 har redan skickats i dag.');
    const second = await press(again, 'Nästa');
    expect(wordsOf(second.card)).toContain('Presenterar Bästa skola');
    expect((await town.sweep()).map(({ conversation }) => conversation).sort()).toEqual(
      expect.arrayContaining(['a:chat-29:0', 'a:chat-29:1', 'a:chat-29:2']),
    );
    const third = await press(second, 'Klart');
    expect(wordsOf(third.card)).toMatch(/^Uppdrag 1 är klart\. Nu gäller det uppdrag 3\.\n2 av 3\nUppdrag 3:/);
    expect(wordsOf(third.card)).toContain('2 av 3');
    expect(wordsOf((await write('visa 1')).card)).toContain('Maria Holm markerade klart: Skövde och Tibro');
    const undone = await press(third, 'Ångra');
    expect(wordsOf(undone.card)).toContain('Ångrat.');
    expect((await state()).items.map(({ number }) => number)).toContain(1);

    const hjo = await press(await press(undone, 'Nästa'), 'Föregående');
    expect(wordsOf(hjo.card)).toContain('2 av 4');
    const last = await press(await press(hjo, 'Nästa'), 'Ta med på dagordningen');
    expect(wordsOf(last.card)).toContain('Uppdrag 3 står på dagordningen. Nu gäller det ärende 4.');
    expect(buttonsOf(last.card!)).not.toContain('Nästa');
    expect(wordsOf((await press(last, 'Förslag till dagordning')).card)).toContain('Inledning och incheckning');
    const kept = await press(last, 'Föregående');
    expect(buttonsOf(kept.card!)).toContain('Ta av dagordningen');
  });

  it('tells who is reminded, and who can’t be and who is told instead', async () => {
    const { town } = here;
    const outside = { kind: 'outside', name: 'Övriga kommuner' } as const;
    const [number] = await here.given({
      ...assignment('Svarar', [], '2027-01-18'),
      parties: [outside, kommun('Skara')],
    });
    const first = await press(await write('dagordning'), 'Gå igenom 5 punkter');
    const told = 'Övriga kommuner och Skara har ingen medlem i nätverket. Påminnelserna går till Maria Holm.';
    expect(wordsOf((await press(first, 'Påminn nu')).card)).toMatch(new RegExp(`^${told}\n1 av 5`));
    await town.sweep();
    await write(`avskriv ${number} prov`);
  });

  it('moves and strikes, asks for what is missing, and tells when somebody else was first', async () => {
    const { town } = here;
    const [number] = await here.given(
      assignment('Flyttas', ['Hjo'], '2027-01-21'),
      assignment('Stryks', ['Hjo'], '2027-01-22'),
    );
    const start = await press(await write('dagordning'), 'Gå igenom 6 punkter');
    const flytt = await press(start, 'Nästa');
    expect(wordsOf(flytt.card)).toContain('Flyttas');
    const past = await press(flytt, 'Spara datumet', { when: 'date', day: '2026-01-01' });
    // It stands in the part that it is about, which is open, beside what was typed.
    const open = (id: string) => JSON.stringify(past.card?.body.find((element) => element.id === id));
    expect(open('move')).toMatch(/"isVisible":true.*"value":"2026-01-01".*Det datumet har redan varit\./);
    expect(open('strike')).toContain('"isVisible":false');
    const next = await press(past, 'Spara datumet', { when: 'date', day: '2027-09-01' });
    expect(wordsOf(next.card)).toContain(`Uppdrag ${number} är flyttat till 1 september.`);
    const empty = await press(await press(start, 'Nästa'), 'Avskriv', {});
    expect(wordsOf(empty.card)).toContain('Skriv varför');
    await town.write('Maria Holm', `notera ${number! + 1} ändrat av någon`);
    const stale = await press(empty, 'Avskriv', { reason: 'Behövs inte' });
    expect(wordsOf(stale.card)).toContain('Någon annan har ändrat');
    const struck = await press(stale, 'Avskriv', { reason: 'Behövs inte' });
    expect(wordsOf(struck.card)).toContain(`Uppdrag ${number! + 1} är avskrivet.`);
    const late = await press(stale, 'Klart');
    expect(wordsOf(late.card)).toContain(
      `Uppdrag ${number! + 1} är redan avskrivet (Maria Holm), så jag gjorde inget.`,
    );
  });

  it('makes an agenda of it, which can be reordered, timed and added to', async () => {
    const agenda = await press(await write('dagordning'), 'Förslag till dagordning');
    const words = wordsOf(agenda.card);
    expect(words).toContain('09:00  Inledning och incheckning');
    expect(words).toContain('• Skövde och Tibro: Bästa skola');
    expect(words).toMatch(/Efter sista punkten är det \d+ minuter kvar till mötets slut 12:00\./);
    expect(words).toMatch(/Föregående mötesanteckningar \(15 januari\)\n10 min\n• Uppdrag 2: .*försenat\n• Beslut 5/);
    expect(words).toContain('• Läsningens dag (');
    const form = await press(agenda, 'Ändra');
    const labels = [...JSON.stringify(form.card).matchAll(/"label":"([^"]+)"/g)].map(([, label]) => label);
    expect(labels).toContain('Inledning och incheckning: plats');
    expect(new Set(labels).size).toBe(labels.length);
    const wrong = await press(form, 'Spara', { minutesopening: '1,5', minutestopics: '12', more: 'Fika' });
    const said = 'Plats och minuter ska vara hela tal. Du skrev ”1,5”.';
    // It stands below its row, and what else was typed is there still.
    expect(JSON.stringify(wrong.card)).toMatch(/minutesopening.*Plats och minuter ska vara hela tal.*placeprevious/);
    expect(wordsOf(wrong.card)).toContain(said);
    expect(inputsOf(wrong.card!)).toMatchObject({ minutestopics: '12', more: 'Fika' });
    const long = await press(form, 'Spara', { minutesopening: '0', minutesother: '999' });
    expect(wordsOf(long.card)).toContain('En punkt tar 1–480 minuter. Du skrev ”0”.');
    expect(wordsOf(long.card)).toContain('En punkt tar 1–480 minuter. Du skrev ”999”.');
    const saved = await press(wrong, 'Spara', {
      minutesopening: '5',
      placetopics: '1',
      placeclosing: '',
      more: 'Fika 20 min\nGäst från Skolverket',
    });
    const changed = wordsOf(saved.card);
    expect(changed).toContain('Dagordningen är sparad.');
    expect(changed).toContain('09:00  Inledning och incheckning\n5 min\n09:05  Att ta upp');
    expect(changed).toMatch(/Fika\n20 min\n\d\d:\d\d {2}Gäst från Skolverket\n10 min/);
    expect(changed).not.toContain('Utcheckning');
    expect(wordsOf((await write('dagordning mötet 1 juni')).card)).toContain('Gäst från Skolverket');
    const text = inputsOf(saved.card!).copy;
    expect(text).toContain('Dagordning, ');
    expect(text).toMatch(/\d\. Fika \(\d\d:\d\d\)/);
  });

  it('is told when two change the agenda at once', async () => {
    const agenda = await write('dagordning mötet 1 juni');
    const [one, other] = [await press(agenda, 'Ändra'), await press(agenda, 'Ändra')];
    await press(one, 'Spara', { minutesopening: '7' });
    const stale = await press(other, 'Spara', { minutesopening: '9' });
    expect(wordsOf(stale.card)).toContain('Någon annan har ändrat dagordningen medan du skrev.');
  });

  it('posts the agenda in the channel, and what is changed later changes there', async () => {
    const { town } = here;
    const posted = await press(await write('dagordning mötet 1 juni'), 'Lägg ut i kanalen');
    expect(buttonsOf(posted.card!)).not.toContain('Lägg ut i kanalen');
    const [post] = await town.sweep();
    expect(post!.conversation).toBe(town.team);
    expect(wordsOf(post!.card)).toContain('Dagordning till mötet 1 juni');
    town.clock.now = '2027-05-18T06:31:00.000Z';
    await press(await press(posted, 'Ändra'), 'Spara', { more: 'Ny punkt' });
    expect(await town.sweep()).toEqual([]);
    const now = () => wordsOf(town.teams.messages.find(({ id }) => id === post!.id)?.card);
    expect(now()).toContain('Ny punkt');
    town.clock.now = '2027-05-18T06:32:00.000Z';
    await press(await write('ändra mötet 1 juni'), 'Spara', { from: '10:00' });
    await town.sweep();
    expect(now()).toContain('10:00  Inledning och incheckning');
    town.clock.now = '2027-05-18T06:33:00.000Z';
    const cancel = await press(await write('ställ in mötet 1 juni'), 'Ställ in mötet');
    await town.sweep();
    expect(now()).toContain('Mötet är inställt.');
    town.clock.now = '2027-05-18T06:34:00.000Z';
    await press(cancel, 'Ångra');
    await town.sweep();
    expect(now()).not.toContain('Mötet är inställt.');
  });

  it('gives the agenda and a skeleton for the notes as Word files', async () => {
    const { town } = here;
    const link = await press(await write('dagordning mötet 1 juni'), 'Som Word');
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(link.card))?.[1] ?? '';
    const read = async (address: string) => {
      const response = await fetch(address);
      expect(response.status).toBe(200);
      return (await mammoth.convertToHtml({ buffer: Buffer.from(await response.arrayBuffer()) })).value;
    };
    const agenda = await read(url);
    expect(agenda).toContain('<li>');
    expect(agenda).toContain('Skövde och Tibro: Bästa skola');
    town.clock.now = '2027-06-01T10:30:00.000Z';
    const notes = await write('anteckningar', 'Erik Lund');
    const inChannel = await town.write('Erik Lund', 'anteckningar');
    expect(JSON.stringify(inChannel.card)).not.toContain('/files/');
    expect(buttonsOf(inChannel.card!)).toContain('Anteckningar i Word');
    const skeleton = await read(/"url":"([^"]+)"/.exec(JSON.stringify(notes.card))?.[1] ?? '');
    expect(skeleton).toContain('Närvarande');
    expect(skeleton).toContain('Beslut och uppdrag');
  });

  it('leaves off a later meeting’s agenda what an earlier one takes, and says where it is', async () => {
    here.town.clock.now = '2027-05-18T06:40:00.000Z';
    await here.givenMeetings(meeting('autumn', '2027-09-15'));
    const [number] = await here.given(assignment('Räknar elever', ['Skövde', 'Tibro', 'Hjo'], '2027-09-01'));
    // Written down just now: nobody can have answered yet.
    expect(wordsOf((await write('dagordning')).card)).not.toContain(`är inte klara med uppdrag ${number}`);
    const autumn = wordsOf((await write('dagordning mötet 15 september')).card);
    expect(autumn).toContain('Det som ska vara klart till mötet 1 juni står på den dagordningen.');
    expect(autumn).toContain(`Uppdrag ${number}: Räknar elever`);
    expect(autumn).not.toContain('Bästa skola');
    expect(autumn).not.toContain('Läsningens dag');
  });

  it('tells how it goes, half-year by half-year', async () => {
    const words = wordsOf((await press(await write('dagordning'), 'Hur det går')).card);
    expect(words).toMatch(/Hur det går|Inget uppdrag är klart än/);
  });

  it('moves to the date or the meeting that was changed on the card, and asks where both were', async () => {
    await here.givenMeetings(meeting('august', '2027-08-20'));
    const [atMeeting, undated] = await here.given(
      { ...assignment('Vid mötet', ['Hjo']), due: { kind: 'meeting', meeting: 'june' } },
      assignment('Utan dag', ['Hjo']),
    );
    const stepOf = async (title: string, card?: Posted): Promise<Posted> => {
      const overview = await write('dagordning');
      const begin = buttonsOf(overview.card!).find((button) => button.startsWith('Gå igenom'));
      const at = card ?? (await press(overview, begin!));
      return wordsOf(at.card).includes(title) ? at : stepOf(title, await press(at, 'Nästa'));
    };
    const step = await stepOf('Vid mötet');
    expect(inputsOf(step.card!)).toMatchObject({ when: 'm:june', day: '2027-06-01' });
    const both = await press(step, 'Spara datumet', { when: 'm:august', day: '2027-06-15' });
    expect(wordsOf(both.card)).toContain('Både ett möte och ett annat datum är valt.');
    const elsewhere = await press(step, 'Spara datumet', { when: 'm:august' });
    expect(wordsOf(elsewhere.card)).toContain(`Uppdrag ${atMeeting} är flyttat till mötet 20 augusti.`);
    const dated = await press(await stepOf('Vid mötet'), 'Spara datumet', { day: '2027-06-15' });
    expect(wordsOf(dated.card)).toContain(`Uppdrag ${atMeeting} är flyttat till 15 juni.`);
    const never = await press(await stepOf('Utan dag'), 'Spara datumet', { day: '2027-06-16' });
    expect(wordsOf(never.card)).toContain(`Uppdrag ${undated} är flyttat till 16 juni.`);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
