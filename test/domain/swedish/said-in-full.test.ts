import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const HEAD = 'Nätverksmöte 2027-01-20\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask, Karin L\n\n';

/** What the rules read, each in one line: who, what, when. */
const read = (text: string): string[] =>
  itemsOf(sentencesRead(`${HEAD}${text}\n`, { date: DATE, today: DATE })).map(({ assignees, title, due }) =>
    [assignees.join(' + '), title, due.kind === 'date' ? due.day : due.kind].join(' | '),
  );

describe('what someone does and tells another of', () => {
  it.each([
    [
      'Varje klubb väljer en domare och meddelar Bo Alm senast 3 mars.',
      'Varje klubb | Väljer en domare och meddelar Bo Alm | 2027-03-03',
    ],
    [
      'Lena jämför priserna och mejlar Siv Ask före den 3 mars.',
      'Lena | Jämför priserna och mejlar Siv Ask | 2027-03-03',
    ],
    [
      'Lena och Bo beställer buss och informerar Karin senast 3 mars.',
      'Lena + Bo | Beställer buss och informerar Karin | 2027-03-03',
    ],
    ['Siv kontaktar banken och underrättar Hjo.', 'Siv | Kontaktar banken och underrättar Hjo | none'],
    ['Bo ritar skylten, ringer Karin senast 3 mars.', 'Bo | Ritar skylten, ringer Karin | 2027-03-03'],
  ])('given "%s", then it is one thing to do, of whoever the sentence begins with', (sentence, line) =>
    expect(read(sentence)).toEqual([line]),
  );

  it('given a sentence that begins with the day, then each verb has its own subject after it', () =>
    expect(read('På fredag ringer Lena banken och köper Bo blommor.').map((line) => line.split(' | ')[0])).toEqual([
      'Lena',
      'Bo',
    ]));
});

describe('the day of a task', () => {
  it.each([
    [
      'Siv ritar en affisch som alla kan sätta upp senast 3 mars.',
      ['Siv | Ritar en affisch som alla kan sätta upp | 2027-03-03'],
    ],
    ['Bo skriver en text som vi kan dela ut före 3 mars.', ['Bo | Skriver en text som vi kan dela ut | 2027-03-03']],
    ['Lena gör en budget, den ska vara klar den 3 mars.', ['Lena | Gör en budget | 2027-03-03']],
    ['Lena gör en budget, och det ska vara färdigt till 3 mars.', ['Lena | Gör en budget | 2027-03-03']],
    ['Siv ritar en karta som ska vara klar 3 mars.', ['Siv | Ritar en karta | 2027-03-03']],
    [
      'Lena står för kaffe den 3 mars och Bo för brödet.',
      ['Lena | Står för kaffe | 2027-03-03', 'Bo | Står för brödet | 2027-03-03'],
    ],
  ])('given "%s", then it is that which any part of the sentence says', (sentence, lines) =>
    expect(read(sentence)).toEqual(lines),
  );
});

describe('what is done by someone', () => {
  it.each([
    ['Kallelsen till stämman den 20 april skickas av Bo i mars.', 'Bo | 2027-03-31'],
    ['Programmet till mässan den 20 april trycks av Siv senast 3 mars.', 'Siv | 2027-03-03'],
    ['Kallelsen skickas senast 3 mars av Bo.', 'Bo | 2027-03-03'],
  ])('given "%s", then it is due by the day told after them, else elsewhere', (sentence, line) =>
    expect(read(sentence).map((one) => one.replace(/ \| .* \| /u, ' | '))).toEqual([line]),
  );
});

describe('two who do a thing each', () => {
  it.each([
    [
      'Bo bokar rum och Siv, som inte var med, får ordna bussen.',
      ['Bo | Bokar rum | none', 'Siv | Får ordna bussen | none'],
    ],
    [
      'Bo undersöker lokal och Siv gör inbjudan, båda senast 3 mars.',
      ['Bo | Undersöker lokal | 2027-03-03', 'Siv | Gör inbjudan | 2027-03-03'],
    ],
    ['Emma vet hur man gör, Siv mejlar henne.', ['Siv | Mejlar Emma | none']],
  ])('given "%s", then each has their own', (sentence, expected) => expect(read(sentence)).toEqual(expected));
});
