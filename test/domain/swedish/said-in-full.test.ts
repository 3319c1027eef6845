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

describe('a title', () => {
  it('tells of the matter in the heading, and not of what the page is', () => {
    expect(read('Skolbussar\n\nBo återkommer.').map((line) => line.split(' | ')[1])).toEqual([
      'Skolbussar: återkommer',
    ]);
    const [item] = itemsOf(
      sentencesRead('Minnesanteckningar\n\nNärvarande: Bo Alm\n\nBo återkommer.\n', { date: DATE, today: DATE }),
    );
    expect(item?.title).toBe('Återkommer');
  });

  it.each([
    ['Lena leder mötet 3 mars.', 'Leder mötet'],
    ['Siv mejlar ut listan efter mötet.', 'Mejlar ut listan efter mötet'],
    ['Bo skickar kallelsen före träffen.', 'Skickar kallelsen före träffen'],
    ['Bo skickar kallelsen till mötet den 3 mars.', 'Skickar kallelsen'],
  ])('given "%s", then it loses only its day', (sentence, title) =>
    expect(read(sentence).map((line) => line.split(' | ')[1])).toEqual([title]),
  );
});

describe('a title that the sentence leaves to what stands before it', () => {
  const titles = (text: string): string[] => read(text).map((line) => line.split(' | ')[1] ?? '');

  it.each([
    [
      'Nycklar till förrådet\n\nDe flesta har lämnat sina. De som inte lämnat gör det senast 3 mars.',
      'Nycklar till förrådet: lämnar',
    ],
    ['Bussen är inte bokad. Siv fixar det.', 'Bussen är inte bokad: fixar det'],
    ['3. Gröna kartan\n\nBo presenterar på nästa möte.', 'Presenterar Gröna kartan'],
    ['Höstlägret\n\nSiv kallar.', 'Höstlägret: kallar'],
  ])('given %j, then the task says what it is of', (text, title) => expect(titles(text)).toEqual([title]));

  it.each([
    ['§ 12 Bidrag till körer\n\nÄrendet bordläggs till nästa sammanträde.', 'Bidrag till körer'],
    ['Frågan om nya stolar lyfts på nästa möte.', 'Nya stolar'],
    ['På nästa möte pratar vi om priset på tält.', 'Priset på tält'],
  ])('given %j, then the topic is the matter itself', (text, title) => expect(titles(text)).toEqual([title]));

  it('given a topic that only says "det igen", then it is what the sentence before told', () =>
    expect(titles('Vi hann inte med frågan om båtplatser. Vi tar upp det igen i maj.')).toContain('Båtplatser'));

  it('given a decision said as "Och så enades vi om", then it is what was agreed', () =>
    expect(titles('Och så enades vi om att det är Hjo som är värd för höstlägret.')).toEqual([
      'Det är Hjo som är värd för höstlägret',
    ]));

  it('given a decision that ends before its days, then it has them', () =>
    expect(titles('Styrelsen beslutar att ses följande dagar:\n3 mars\n7 april')).toContain(
      'Ses följande dagar: 3 mars, 7 april',
    ));

  it('given a decision that names the meeting it is for, then it is no topic', () =>
    expect(
      itemsOf(
        sentencesRead(`${HEAD}Vi bestämde att vi går ut i skogen på majmötet.\n`, { date: DATE, today: DATE }),
      ).map(({ kind }) => kind),
    ).toEqual(['decision']));

  it('given two things of which the second says no more than that one comes back, then both are infinitives', () =>
    expect(titles('Bo ska planera lägret och återkommer i mars.')).toEqual(['Planera lägret och återkomma']));
});
