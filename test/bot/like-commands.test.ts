import { beforeAll, describe, expect, it } from 'vitest';
import { inputsOf, wordsOf } from './reading.ts';
import { founded, meeting } from './sample-world.ts';

describe('what begins like a command about a meeting', () => {
  const here = founded();
  beforeAll(() => here.givenMeetings(meeting('march', '2027-03-09'), meeting('april', '2027-04-20')));
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    'Dagordningen skickas ut av Hjo senast 1 maj',
    'Anteckningar skrivs av Hjo',
    'Möte med Skolverket bokas av Hjo',
    'Mötet i Hjo förbereds av Tibro',
    'Närvaro i skolan tas upp av Tibro',
    'Närvarande chefer svarar på enkäten',
    'Boka möte med Skolverket senast 3 maj, Hjo',
    'Nytt möte bokas av Hjo',
    'Flytta mötet till Tibro',
    'Ändra mötet så att alla kan vara med',
    'Ställ in mötet med Skolverket',
  ])('is captured where it goes on with something else than a day: %s', async (text) => {
    expect(inputsOf((await write(text)).card!)).toHaveProperty('title');
  });

  it.each([
    ['förslag till dagordning', 'Förslag till dagordning'],
    ['dagordningen', 'Genomgång inför mötet 9 mars'],
    ['dagordningen till mötet 20 april', 'Tisdag 20 april'],
    ['mötena', 'Tisdag 20 april'],
    ['avboka mötet 9 mars', 'Ställ in mötet 9 mars'],
    ['mötet 9 mars ställs in', 'Ställ in mötet 9 mars'],
    ['flytta mötet', 'Ändra mötet'],
    ['boka ett möte den 5 maj kl 9', 'Nytt möte'],
    ['anteckningar 9 mars', 'Mötet 9 mars'],
  ])('is one in other words too: %s', async (text, shown) => {
    expect(wordsOf((await write(text)).card)).toContain(shown);
  });

  it.each([
    ['möte 31 februari', 'finns inte i kalendern'],
    ['möte 9 marss', 'kan jag inte läsa som ett datum'],
    ['närvarande', 'Inget möte har börjat än.'],
  ])('says what is wrong with a day: %s', async (text, told) => {
    expect((await write(text)).text).toContain(told);
  });
});
