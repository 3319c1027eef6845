import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const meetingItems = (text: string) =>
  itemsOf(
    sentencesRead(`Styrelsemöte ${DATE}\n\nNärvarande: Lena Ek, Bo Alm\n\nVi gick igenom posten.\n\n${text}\n`, {
      date: DATE,
      today: DATE,
    }),
  ).filter(({ kind }) => kind === 'meeting');
const meetings = (text: string): string[] =>
  meetingItems(text).map(({ due }) => (due.kind === 'date' ? due.day : due.kind));

describe('meetings told by what stands beside their day', () => {
  it.each([
    ['Datum: 17 april, 17 maj och 21 augusti, kl 9.', ['2027-04-17', '2027-05-17', '2027-08-21']],
    ['Start 15 april, torsdagar 6 gånger.', ['2027-04-15']],
    ['Tid 14–25 juni. Avgift 500 kr.', ['2027-06-14']],
    ['Läsveckan: v 36 (6–10 september).', ['2027-09-06']],
    ['En kulturvecka för hela bygden genomförs den 15–21 november.', ['2027-11-15']],
    ['Nästa spelkväll tis 13/4.', ['2027-04-13']],
    ['Vi bestämmer att vandra två kvällar: 29 oktober och 5 november.', ['2027-10-29', '2027-11-05']],
    ['Årsstämma utlystes till lördagen den 20 mars kl 14.', ['2027-03-20']],
    ['Bo bokar salen till vårmötet, som hålls 4 maj.', ['2027-05-04']],
    ['Bo bjuder in en gäst till den 20 april, som är vårt nästa möte.', ['2027-04-20']],
    ['Onsdag den 19 maj genomför vi en övning i hamnen.', ['2027-05-19']],
    ['Nästa faktura 15 april.', []],
    ['Semester: v 30 (26–30 juli).', []],
    ['Vi beslutade att köpa in stolar, leverans 12 april.', []],
    ['Vi beslöt att ha svar klart: 12 april.', []],
    ['Bo skickar rapporten, som är klar 4 maj.', []],
  ])('given %j, then %j', (text, days) => expect(meetings(text)).toEqual(days));
});

describe('what a meeting told of in a list of days is called', () => {
  it.each([
    ['Mötestider våren: 25/1, 14/3 (konferens), 16/5.', ['Mötestider våren', 'Konferens', 'Mötestider våren']],
    ['Styrgrupp 5/2 10–11, slutkonferens 14 mars i Hjo.', ['Styrgrupp', 'Slutkonferens i Hjo']],
    ['Vi ses igen 11 februari, sedan 12 mars i Tibro.', ['Vi ses igen', 'Vi ses igen i Tibro']],
    ['Nästa möte blir 3 mars och därefter 5 april.', ['Nästa möte', 'Nästa möte']],
    ['Torsdag 4 februari kl 13–15.30', ['Möte']],
    ['Datum: 2 mars, 6 april och 4 maj.', ['Möte', 'Möte', 'Möte']],
    ['Datum för auktionen spikades till 3 mars.', ['Auktionen']],
  ])('given %j, then %j', (text, titles) => expect(meetingItems(text).map(({ title }) => title)).toEqual(titles));
});
