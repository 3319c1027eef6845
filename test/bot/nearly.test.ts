import { beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('what nearly is a command', () => {
  const here = founded();
  let number: number;
  beforeEach(async () => {
    [number = 0] = await here.given(assignment('Boka buss', ['Hjo'], '2027-04-01'));
  });
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    ['ärenden', 'Öppet'],
    ['uppgifter', 'Öppet'],
    ['lista allt', 'Öppet'],
    ['visa alla', 'Öppet'],
    ['/lista', 'Öppet'],
    ['visa försenade', 'Försenade'],
    ['visa medlemmar', 'Medlemmar'],
    ['vilka är med?', 'Medlemmar'],
    ['mina ärenden', 'Mina uppdrag'],
    ['vad ska jag göra?', 'Mina uppdrag'],
    ['meny', 'Det här kan du skriva'],
    ['hur gör jag?', 'Det här kan du skriva'],
    ['inställning', 'Inställningar för påminnelser och utskick'],
    ['skapa möte', 'Nytt möte'],
    ['excel', 'Exportera'],
    ['skapa uppdrag', 'Nytt uppdrag'],
    ['nytt beslut', 'Nytt beslut'],
    ['skapa ett beslut', 'Nytt beslut'],
    ['ny punkt', 'Nytt att ta upp'],
    ['att ta upp', 'Nytt att ta upp'],
    ['nytt ärende', 'Nytt att ta upp'],
  ])('is shown where it can mean one thing only: %s', async (text, shown) => {
    expect(wordsOf((await write(text)).card)).toContain(shown);
  });

  it.each([
    ['påminn 2', ['Visa 2', 'Inställningar']],
    ['ta bort 1', ['Avskriv 1', 'Ångra', 'Visa 1']],
    ['radera uppdrag 3', ['Avskriv 3', 'Ångra', 'Visa 3']],
    ['stäng 2', ['Klart 2', 'Avskriv 2']],
    ['avsluta 2', ['Klart 2', 'Avskriv 2']],
    ['byt ansvarig 3 till Emma', ['Lämna över 3', 'Ändra 3']],
    ['ångra 3', ['Ångra', 'Visa 3']],
    ['redigera 3', ['Ändra 3']],
    ['stäng av påminnelser', ['Mina']],
    ['avbryt', ['Ångra', 'Hjälp']],
    ['protokoll', ['Anteckningar', 'Läs in']],
  ])('names the commands that exist, with a button for each: %s', async (text, buttons) => {
    expect(buttonsOf((await write(text)).card!)).toEqual(buttons);
  });

  it.each([
    ['nytt beslut: mötena hålls på förmiddagar', { kind: 'decision', title: 'Mötena hålls på förmiddagar' }],
    ['ny punkt: skolbussarna', { kind: 'topic', title: 'Skolbussarna' }],
    ['att ta upp skolbussarna', { kind: 'topic', title: 'Skolbussarna' }],
  ])('is of the kind that it is called, filled in: %s', async (text, inputs) => {
    expect(inputsOf((await write(text)).card!)).toMatchObject(inputs);
  });

  it('does nothing before a button is pressed', async () => {
    const asked = await write(`stäng ${number}`);
    expect(wordsOf((await write(`visa ${number}`)).card)).toContain('Pågående');
    const strike = await here.town.press('Maria Holm', asked, `Avskriv ${number}`);
    expect(wordsOf(strike.card)).toContain(`Avskriv uppdrag ${number}`);
    expect(wordsOf((await write(`visa ${number}`)).card)).toContain('Pågående');
  });

  it.each(['bocka av', 'klarmarkera uppdrag', 'färdig med'])('ticks in other words: %s 14', async (words) => {
    expect(wordsOf((await write(`${words} ${number}`)).card)).toContain(`Uppdrag ${number} är klart.`);
  });

  it('moves an item by so many days, weeks or months', async () => {
    expect(wordsOf((await write(`flytta ${number} en vecka`)).card)).toContain('flyttat till 8 april');
    expect(wordsOf((await write(`skjut upp ${number} två veckor framåt`)).card)).toContain('flyttat till 22 april');
    expect(wordsOf((await write(`flytta ${number} 2 dagar bakåt`)).card)).toContain('flyttat till 20 april');
    const [dateless] = await here.given(assignment('Utan datum', ['Hjo']));
    expect((await write(`flytta ${dateless} en vecka`)).text).toContain('inget datum att räkna från');
  });
});

describe('a command with a word in the wrong place', () => {
  const here = founded();
  let number: number;
  beforeEach(async () => {
    [number = 0] = await here.given(assignment('Boka buss', ['Hjo', 'Tibro'], '2027-04-01'));
  });
  const write = (text: string) => here.town.write('Maria Holm', text.replace('14', String(number)));
  const filled = (titles: readonly string[]) => titles.map((title) => title.replace('14', String(number)));

  it.each([
    ['flytta 14 till i går', ['Ändra 14', 'Visa 14']],
    ['flytta uppdrag 14 till i förrgår', ['Ändra 14', 'Visa 14']],
    ['flytta 14 till när som helst', ['Flytta 14 till inget datum', 'Ändra 14']],
    ['lämna över 14 Tibro till Skara', ['Lämna över 14 från Tibro till Skara', 'Lämna över 14']],
    ['klart Hjo 14', ['Klart 14 Hjo', 'Visa 14']],
    ['Hjo klar 14', ['Klart 14 Hjo', 'Visa 14']],
    ['Hjo är klara med 14', ['Klart 14 Hjo', 'Visa 14']],
    ['påminn Hjo om 14', ['Visa 14', 'Inställningar']],
    ['visa abc', ['Sök abc', 'Lista']],
    ['visa mna', ['Sök mna', 'Lista']],
    ['exportera uppdrag pdf', ['Exportera uppdrag word', 'Exportera uppdrag excel', 'Exportera']],
    ['exportera beslut som pdf', ['Exportera beslut word', 'Exportera beslut excel', 'Exportera']],
  ])('is answered with the command that works, and may be captured: %s', async (text, buttons) => {
    const asked = await write(text);
    expect(buttonsOf(asked.card!)).toEqual([...filled(buttons), 'Nytt uppdrag']);
    for (const title of filled(buttons)) {
      const shown = await here.town.press('Maria Holm', asked, title);
      expect(inputsOf(shown.card!).title ?? '').not.toMatch(/^(?:flytta|lämna|klart|visa|exportera)/iu);
    }
  });

  it('ticks for the one who is named, when its button is pressed', async () => {
    const asked = await write('Hjo är klara med 14');
    const done = await here.town.press('Maria Holm', asked, `Klart ${number} Hjo`);
    expect(wordsOf(done.card)).toContain('Hjo');
    const ours = await write('vi är klara med 14');
    expect(ours.text ?? wordsOf(ours.card)).not.toContain('Nytt uppdrag');
  });

  it.each(['sätt 14 klart', 'gör uppdrag 14 klart', 'sätt 14 som klar'])('ticks in other words: %s', async (text) => {
    [number = 0] = await here.given(assignment('Boka sal', ['Hjo']));
    expect(wordsOf((await write(text)).card)).toContain(`Uppdrag ${number} är klart.`);
  });

  it.each(['Flytta 99 till Hjo så snart som möjligt', 'Påminn skolorna om 99', 'Hjo är klara med 99'])(
    'is captured where nothing has the number: %s',
    async (text) => {
      expect(inputsOf((await write(text)).card!)).toHaveProperty('title');
    },
  );

  it('leaves sentences with more to them alone', async () => {
    expect(inputsOf((await write('Hjo är klara med 14 stolar till 1 maj')).card!)).toHaveProperty('title');
    expect(inputsOf((await write('Visa filmen för eleverna')).card!)).toHaveProperty('title');
    expect(wordsOf((await write('visa Hjo')).card)).toContain('Hjo');
  });
});

describe('a meeting that is moved', () => {
  const here = founded();
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    ['mötet 9 mars flyttas till 16 mars', '2027-03-16'],
    ['flytta mötet 9 mars en vecka', '2027-03-16'],
    ['flytta mötet 9 mars två veckor framåt', '2027-03-23'],
    ['flytta mötet 9 mars en dag bakåt', '2027-03-08'],
    ['flytta nästa möte fram en vecka', '2027-03-16'],
    ['mötet 9 mars skjuts upp en månad', '2027-04-09'],
    ['senarelägg mötet till 10 mars', '2027-03-10'],
  ])('has its new day in the form: %s', async (text, day) => {
    if ((await here.town.state()).meetings.length === 0) await here.givenMeetings(meeting('march', '2027-03-09'));
    const form = await write(text);
    expect(wordsOf(form.card)).toContain('Ändra mötet');
    expect(inputsOf(form.card!)).toMatchObject({ day });
  });
});

describe('a sentence that begins like a command', () => {
  const here = founded();
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    ['Flytta 14 stolar till 6 april', 'Flytta 14 stolar'],
    ['Klart 3 skolor till 1 maj', 'Klart 3 skolor'],
    ['Notera 14 saker till mötet', 'Notera 14 saker'],
    ['Avskriv 14 gamla datorer senast 1 maj', 'Avskriv 14 gamla datorer'],
  ])('is captured where nothing has the number: %s', async (text, title) => {
    expect(inputsOf((await write(text)).card!).title).toContain(title);
  });

  it('is asked about where something has it, and either is done by a button', async () => {
    const [number] = await here.given(assignment('Boka buss', ['Hjo']));
    const asked = await write(`Flytta ${number} stolar till 6 april`);
    expect(buttonsOf(asked.card!)).toEqual([`Flytta ${number} till 6 april`, 'Nytt uppdrag']);
    const form = await here.town.press('Maria Holm', asked, 'Nytt uppdrag');
    expect(inputsOf(form.card!).title).toBe(`Flytta ${number} stolar`);
    const moved = await here.town.press('Maria Holm', asked, `Flytta ${number} till 6 april`);
    expect(wordsOf(moved.card)).toContain(`Uppdrag ${number} är flyttat till 6 april.`);

    const noted = await write(`Notera ${number} saker till mötet`);
    const written = await here.town.press('Maria Holm', noted, `Notera ${number}: saker till mötet`);
    expect(wordsOf(written.card)).toContain('har en ny rad i historiken');
    expect(buttonsOf((await write(`Avskriv ${number} gamla datorer`)).card!)).toContain('Nytt uppdrag');
    expect(wordsOf((await write(`Notera ${number} bussen är bokad`)).card)).toContain('har en ny rad');
  });
});
