import { beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('a command that is misspelt', () => {
  const here = founded();
  beforeAll(async () => {
    await here.givenMeetings(meeting('march', '2027-03-09'));
    await here.given(assignment('Boka buss', ['Tibro'], '2027-04-01'));
  });
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    ['nytt mote', 'Nytt möte'],
    ['hjalp', 'Det här kan du skriva'],
    ['lista forsenade', 'Försenade (0)'],
    ['lista försenade', 'Försenade (0)'],
    ['sok bästa skola', 'Sökning'],
    ['oppna igen 1', 'är inte stängt'],
    ['andra 1', 'Ändra uppdrag 1'],
    ['motet 9 mars', 'Mötet 9 mars'],
    ['visa moten', 'Möten'],
    ['flytta motet 9 mars till 16 mars', 'Ändra mötet'],
    ['installningar', 'Inställningar för påminnelser och utskick'],
    ['lamna over 1 fran Hjo till Tibro', 'Hjo är inte ansvarig'],
    ['SKIS hjalp', 'Det här kan du skriva'],
  ])('is understood at once where only dots are missing: %s', async (text, shown) => {
    const { card, text: said } = await write(text);
    expect(said ?? wordsOf(card)).toContain(shown);
  });

  it.each([
    ['hjäpl', 'hjälp', 'Det här kan du skriva'],
    ['dagording', 'dagordning', 'Genomgång'],
    ['lsita Tibro', 'lista Tibro', 'Tibro (1)'],
    ['medlemar', 'medlemmar', 'Medlemmar'],
    ['nästa mtöe', 'nästa möte', 'Mötet 9 mars'],
    ['visa mötne', 'visa möten', 'Möten'],
    ['exportera kalander', 'exportera kalender', 'Exportera'],
  ] as const)('is asked about where one letter is wrong: %s', async (text, meant, shown) => {
    const asked = await write(text);
    expect(wordsOf(asked.card)).toBe(`Menade du ”${meant}”?`);
    const answer = await here.town.press('Maria Holm', asked, buttonsOf(asked.card!)[0]!);
    expect(answer.id, 'in place of the question').toBe(asked.id);
    expect(wordsOf(answer.card)).toContain(shown);
  });

  it.each([
    ['flytta 1 til 6 april', 'flytta 1 till 6 april'],
    ['flytta uppdrag 1 tll 6 april', 'flytta uppdrag 1 till 6 april'],
    ['flytta mötet til 16 mars', 'flytta mötet till 16 mars'],
    ['lämna över 1 tilll Hjo', 'lämna över 1 till Hjo'],
    ['lämna över 1 från Tibro tlil Hjo', 'lämna över 1 från Tibro till Hjo'],
    ['lämna över 1 frn Tibro till Hjo', 'lämna över 1 från Tibro till Hjo'],
    ['markera 1 som klrat', 'markera 1 som klart'],
    ['uppdrag 1 är klrat', 'uppdrag 1 är klart'],
    ['flytta 1 till nästa mtöe', 'flytta 1 till nästa möte'],
    ['flytta 1 till nästa torsdga', 'flytta 1 till nästa torsdag'],
  ])('is asked about wherever in it the letter is: %s', async (text, meant) => {
    const asked = await write(text);
    expect(wordsOf(asked.card)).toBe(`Menade du ”${meant}”?`);
    expect(buttonsOf(asked.card!)).toHaveLength(2);
    const form = await here.town.press('Maria Holm', asked, 'Nytt uppdrag');
    expect(inputsOf(form.card!)).toHaveProperty('title');
  });

  it('is still a sentence to capture for who says so', async () => {
    const asked = await write('flyta 1 till 6 april');
    expect(buttonsOf(asked.card!)).toEqual(['Flytta 1 till 6 april', 'Nytt uppdrag']);
    const form = await here.town.press('Maria Holm', asked, 'Nytt uppdrag');
    expect(inputsOf(form.card!)).toMatchObject({ day: '2027-04-06' });
  });

  it('acts once, in the name of who presses', async () => {
    const asked = await write('flyta 1 till 6 april');
    const moved = await here.town.press('Maria Holm', asked, 'Flytta 1 till 6 april');
    expect(wordsOf(moved.card)).toContain('Uppdrag 1 är flyttat till 6 april.');
    const again = await here.town.press('Maria Holm', asked, 'Flytta 1 till 6 april');
    expect(wordsOf(again.card)).toContain('Det är redan gjort.');
  });

  it('is asked about in private too, where it is about oneself', async () => {
    const asked = await here.town.write('Maria Holm', 'mina uppgfter', 'private');
    const answer = await here.town.press('Maria Holm', asked, 'Mina uppgifter', {}, 'private');
    expect(wordsOf(answer.card)).toContain('Dina uppgifter');
    expect(wordsOf((await here.town.write('Maria Holm', 'glom mig', 'private')).card)).toContain(
      'Radera det som bara är ditt?',
    );
  });

  it.each([
    'Listan över skolor skickas av Hjo',
    'Visar filmen på mötet, Hjo',
    'Nya mötet 3 maj bokas av Hjo',
    'Sökt bidrag hos Skolverket',
    'Andra skolor bjuds in av Hjo',
    'Medlemmarna får svara på enkäten',
    'Mote med Skolverket bokas av Hjo',
    'Uppdra åt Hjo att boka lokal',
    'Klara frågorna till Hjo',
    'Bokar möte 3 maj, Hjo',
    'Flytta 2 stolar till 6 april',
    'Tills 6 april lämnar Hjo underlag',
    'Hjo flyttar 1 stol till 6 april',
  ])('is none where a sentence is near one: %s', async (text) => {
    expect(inputsOf((await write(text)).card!)).toHaveProperty('title');
  });
});
