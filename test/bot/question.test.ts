import { beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('a question', () => {
  const here = founded();
  beforeAll(async () => {
    await here.given(
      assignment('Lämnar underlag till enkäten', ['Hjo', 'Tibro'], '2027-04-01'),
      assignment('Boka buss', ['Hjo'], '2027-01-20'),
      {
        ...assignment('Leder studiebesöket', []),
        parties: [{ kind: 'member', id: 'person-1', name: 'Erik Lund' }],
      },
    );
    await here.givenMeetings(meeting('march', '2027-03-09'));
  });
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    ['vem ansvarar för enkäten?', 'Lämnar underlag till enkäten', ['Sök enkäten', 'Lista']],
    ['Vem ansvarar för enkäten', 'Hjo och Tibro', ['Sök enkäten', 'Lista']],
    ['är enkäten klar?', 'Lämnar underlag till enkäten', ['Sök enkäten', 'Lista']],
    ['Har Tibro lämnat underlaget?', 'Lämnar underlag till enkäten', ['Lista Tibro', 'Visa Tibro']],
    ['vad ska Hjo göra?', 'Hjo har det här kvar att göra:', ['Lista Hjo', 'Visa Hjo']],
    ['vad ska Erik göra?', 'Erik Lund har det här kvar att göra:', ['Lista Erik Lund', 'Visa Erik Lund']],
    ['hur går det med eriks studiebesök?', 'Leder studiebesöket', ['Lista Erik Lund', 'Visa Erik Lund']],
    ['Vad gör Anna?', 'Menar du Anna Berg eller Anna Nyman?', ['Visa Anna Berg', 'Visa Anna Nyman']],
    ['Vad gör Skövde?', 'Skövde har inget kvar att göra.', ['Lista Skövde', 'Visa Skövde']],
    ['var ses vi nästa gång?', 'Nästa möte: tisdag 9 mars 09:00–12:00, Hjo', ['Nästa möte', 'Möten']],
    ['hur många är klara?', '3 uppdrag är öppna, 1 av dem försenade.', ['Läget', 'Lista', 'Hjälp']],
    ['Hur fungerar skolskjutsarna?', 'Den frågan kan jag inte svara på', ['Sök fungerar skolskjutsarna', 'Lista']],
  ])('is answered with what is known, and is no item: %s', async (text, told, buttons) => {
    const { card } = await write(text);
    expect(wordsOf(card)).toContain(told);
    expect(buttonsOf(card!)).toEqual([...buttons, 'Nytt uppdrag']);
  });

  it('about a person tells what the kommun owes too, apart from what is the person’s own', async () => {
    const seen = wordsOf((await write('vad ska Erik göra?')).card);
    expect(seen).toMatch(
      /Erik Lund har det här kvar.*\n.*Leder studiebesöket\n.*\nTibro har det här kvar.*\n.*Lämnar underlag/,
    );
    const maria = await write('vad ska Maria göra?');
    expect(wordsOf(maria.card)).toMatch(/^Maria Holm har inget eget kvar att göra\.\nHjo har det här kvar att göra:/);
    expect(buttonsOf(maria.card!)).not.toContain('Lista Hjo');
    expect(wordsOf((await write('har Maria lämnat underlaget?')).card)).toContain('Lämnar underlag till enkäten');
    await here.given(
      ...['Ringa skolorna', 'Boka lokal', 'Skriva en sida'].map((title) => assignment(title, ['Tibro'])),
    );
    expect(buttonsOf((await write('vad ska Erik göra?')).card!)).toContain('Lista Tibro');
  });

  it.each([
    ['vad är försenat?', ['Försenade (1)', 'Boka buss']],
    ['Finns det något som är förfallet?', ['Försenade (1)', 'Boka buss']],
    ['vilka uppdrag är försenade för Hjo?', ['Försenade · Hjo (1)', 'Boka buss']],
    ['vad är öppet?', ['Öppet (6)', 'Leder studiebesöket']],
    ['vad är inte klart?', ['Öppet (6)', 'Leder studiebesöket']],
    ['vad är klart?', ['Klara', 'Här finns inget.']],
    ['Vad är Tibro klara med?', ['Tibro · klara']],
  ])('that names a state is answered by what stands so: %s', async (text, told) => {
    const seen = wordsOf((await write(text)).card);
    for (const line of told) expect(seen).toContain(line);
  });

  it('that a command answers is answered by it, also where its dots are missing', async () => {
    expect(wordsOf((await write('när är nästa möte?')).card)).toContain('Tisdag 9 mars 09:00–12:00');
    expect(wordsOf((await write('nar ar nasta mote')).card)).toContain('9 mars 09:00–12:00');
    expect(wordsOf((await write('vad kan du?')).card)).toContain('Det här kan du skriva');
  });

  it('is captured as it stands by its button, and its commands answer in its place', async () => {
    const asked = await write('Vem bokar lokal till festen?');
    const form = await here.town.press('Maria Holm', asked, 'Nytt uppdrag');
    expect(inputsOf(form.card!)).toHaveProperty('title', 'Vem bokar lokal till festen');
    const listed = await here.town.press('Maria Holm', await write('vad ska Hjo göra?'), 'Lista Hjo');
    expect(wordsOf(listed.card)).toContain('Boka buss');
  });

  it.each([
    'Kan Hjo boka buss till 3 maj?',
    'Ska vi köpa in enkätverktyget?',
    'Hjo, kan ni boka lokal?',
    'Boka lokal till 3 maj?',
    'Att ta upp: hur går det med enkäten?',
    'När skolorna öppnar skickar Hjo ut enkäten',
    'Var och en tar med ett exempel',
    'Hur går det? Hjo lämnar en rapport 3 maj.',
  ])('to somebody to do a thing, or with a thing to do in it, is captured: %s', async (text) => {
    expect(inputsOf((await write(text)).card!)).toHaveProperty('title');
  });

  it('tells that no meeting is planned', async () => {
    here.town.clock.now = '2027-03-10T09:00:00.000Z';
    expect(wordsOf((await write('när träffas vi nästa gång?')).card)).toContain('Inget möte är planerat.');
  });
});

describe('a question when or where something is held', () => {
  const here = founded();
  beforeAll(async () => {
    await here.givenMeetings(
      { ...meeting('next', '2027-02-09'), theme: 'Nyanlända' },
      { ...meeting('visit', '2027-03-09'), theme: 'Studiebesök på Billingeskolan', place: 'Skövde' },
      { ...meeting('skills', '2027-04-13'), theme: 'Kompetensdag om AI', place: '' },
      { ...meeting('theme', '2027-05-04'), theme: 'Temadag', place: '', link: 'https://exempel.se/m' },
    );
    await here.given(
      assignment('Boka buss till studiebesöket', ['Hjo'], '2027-03-01'),
      assignment('Lämna underlag till kompetensdagen', ['Tibro'], '2027-04-01'),
    );
  });
  const write = (text: string) => here.town.write('Maria Holm', text);

  const visit = 'Studiebesök på Billingeskolan: tisdag 9 mars 09:00–12:00, Skövde.';
  it.each([
    ['när är studiebesöket?', visit, 'Möte 9 mars'],
    ['När är studiebesöket', visit, 'Möte 9 mars'],
    ['var ska studiebesöket vara?', visit, 'Möte 9 mars'],
    ['När är studiebesöket i Skövde?', visit, 'Möte 9 mars'],
    ['Var hålls vårt nästa studiebesök?', visit, 'Möte 9 mars'],
    ['när är mötet på Billingeskolan?', visit, 'Möte 9 mars'],
    [
      'när är kompetensdagen?',
      'Kompetensdag om AI: tisdag 13 april 09:00–12:00. Platsen är inte satt.',
      'Möte 13 april',
    ],
    ['vilken tid börjar temadagen?', 'Temadag: tisdag 4 maj 09:00–12:00, via länk.', 'Möte 4 maj'],
  ])('is answered by the meeting that is called so: %s', async (text, told, shows) => {
    const { card } = await write(text);
    expect(wordsOf(card)).toContain(told);
    expect(wordsOf(card)).not.toMatch(/Boka buss|Lämna underlag/);
    expect(buttonsOf(card!)).toEqual([shows, 'Möten', 'Nytt uppdrag']);
    const pressed = await here.town.press('Maria Holm', await write(text), shows);
    expect(wordsOf(pressed.card)).toContain('Tema: ');
  });

  it.each([
    ['När ska Hjo boka buss till studiebesöket?', 'Boka buss'],
    ['När ska underlaget till kompetensdagen vara klart?', 'Lämna underlag'],
    ['När är nästa möte?', 'Mötet 9 februari'],
    ['var träffas vi?', 'Nästa möte: tisdag 9 februari'],
  ])('but not where it asks for something else: %s', async (text, told) => {
    expect(wordsOf((await write(text)).card)).toContain(told);
  });

  it('tells of the latest one where it has been', async () => {
    here.town.clock.now = '2027-03-10T09:00:00.000Z';
    expect(wordsOf((await write('när var studiebesöket?')).card)).toContain(`${visit} Det har varit.`);
  });
});

describe('a question about what was decided', () => {
  const here = founded();
  beforeAll(async () => {
    await here.givenMeetings(meeting('held', '2027-01-15'), meeting('march', '2027-03-09'));
    const decision = { ...assignment('', []), kind: 'decision', decided: true } as const;
    await here.given(
      { ...decision, title: 'Samma enkät i alla kommuner', saidAt: 'held' },
      { ...assignment('Skicka remissvaret', ['Lidköping']), decided: true, saidAt: 'held' },
      { ...decision, title: 'Mallen är fri att dela' },
    );
  });
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    ['vad beslutades 15 januari?', 'Beslutat på mötet 15 januari (2)'],
    ['Vilka beslut togs på mötet den 15 januari?', 'Beslutat på mötet 15 januari (2)'],
    ['vad bestämdes på förra mötet?', 'Beslutat på mötet 15 januari (2)'],
    ['vad beslutade vi sist?', 'Beslutat på mötet 15 januari (2)'],
    ['Vad beslutades 1 februari?', 'Beslutat 1 februari (1)'],
    ['Vad beslutades 3 januari?', 'Inget beslut därifrån är sparat.'],
  ])('is answered with that: %s', async (text, told) => {
    const seen = wordsOf((await write(text)).card);
    expect(seen).toContain(told);
    expect(seen.includes('Samma enkät i alla kommuner')).toBe(told.includes('mötet'));
  });

  it('about some matter is answered with what is found of it', async () => {
    const seen = wordsOf((await write('vad beslutades om enkäten?')).card);
    expect(seen).toContain('Samma enkät i alla kommuner');
    expect(seen).not.toContain('Mallen');
  });

  it('shows the decision before the tasks that hold the same word', async () => {
    await here.given(
      assignment('Skickar ut enkäten', ['Hjo']),
      assignment('Läser enkäten', ['Tibro']),
      assignment('Rättar enkäten', ['Skövde']),
      assignment('Samlar in enkäten', ['Hjo']),
    );
    expect(wordsOf((await write('vad har vi bestämt om enkäten?')).card)).toContain('Samma enkät i alla kommuner');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});

describe('a question about what is due by then', () => {
  const here = founded();
  beforeAll(async () => {
    await here.givenMeetings(meeting('march', '2027-03-09'), meeting('june', '2027-06-01'));
    const at = (id: string) => ({ due: { kind: 'meeting', meeting: id } }) as const;
    await here.given(
      { ...assignment('Presentera siffrorna', ['Tibro']), ...at('march') },
      assignment('Boka buss', ['Hjo'], '2027-02-20'),
      assignment('Lämna svar', ['Hjo'], '2027-01-15'),
      { ...assignment('Boka lokal', ['Hjo']), ...at('june') },
      { ...assignment('Läsningens dag', []), kind: 'topic', ...at('march') },
      { ...assignment('Höstens tema', []), kind: 'topic', ...at('june') },
      assignment('Utan datum', ['Hjo']),
    );
  });
  const titlesOf = async (text: string) => {
    const [title, ...rows] = wordsOf((await here.town.write('Maria Holm', text)).card).split('\n');
    return [title, ...rows.flatMap((row) => /^(?:Uppdrag|Ärende) \d+: (.+)/.exec(row)?.[1] ?? [])];
  };
  const MARCH = ['Lämna svar', 'Boka buss', 'Presentera siffrorna'];

  it.each([
    ['vad ska vara klart till mötet?', 'Ska vara klart till mötet 9 mars (3)', MARCH],
    ['vad ska vara klart till nästa möte?', 'Ska vara klart till mötet 9 mars (3)', MARCH],
    ['Vad ska vara klart till nästa möte', 'Ska vara klart till mötet 9 mars (3)', MARCH],
    ['Vad ska vi ha klart till mötet den 9 mars?', 'Ska vara klart till mötet 9 mars (3)', MARCH],
    ['vilka uppdrag ska vara klara inför mötet 9 mars?', 'Ska vara klart till mötet 9 mars (3)', MARCH],
    ['vad har vi kvar att göra till mötet?', 'Ska vara klart till mötet 9 mars (3)', MARCH],
    ['vad ska vara klart till 9 mars?', 'Ska vara klart till mötet 9 mars (3)', MARCH],
    ['vad ska vara klart senast 1 mars?', 'Ska vara klart till 1 mars (2)', MARCH.slice(0, 2)],
    ['vad ska vara klart i februari?', 'Ska vara klart till 28 februari (2)', MARCH.slice(0, 2)],
    ['vad ska vara klart till mötet 1 juni?', 'Ska vara klart till mötet 1 juni (4)', [...MARCH, 'Boka lokal']],
    ['vad ska Hjo ha klart till mötet?', 'Hjo · ska vara klart till mötet 9 mars (2)', MARCH.slice(0, 2)],
    ['Vad ska Tibro lämna till nästa möte?', 'Tibro · ska vara klart till mötet 9 mars (1)', MARCH.slice(2)],
    ['vad ska jag göra till mötet?', 'Maria Holm · ska vara klart till mötet 9 mars (2)', MARCH.slice(0, 2)],
    ['vad ska tas upp på nästa möte?', 'Tas upp på mötet 9 mars (1)', ['Läsningens dag']],
    ['vilka ärenden ska vi ta upp på mötet 1 juni?', 'Tas upp på mötet 1 juni (1)', ['Höstens tema']],
    ['vad ska vara klart till 10 januari 2027?', 'Ska vara klart till 10 januari (0)', []],
  ])('is answered with that, what is late too: %s', async (text, title, items) => {
    expect(await titlesOf(text)).toEqual([title, ...items]);
  });

  it('says when no meeting is planned', async () => {
    here.town.clock.now = '2027-06-10T09:00:00.000Z';
    const { card } = await here.town.write('Maria Holm', 'vad ska vara klart till mötet?');
    expect(wordsOf(card)).toContain('Inget möte är planerat.');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
