import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const HEAD = 'Nätverksmöte 2027-01-20\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask, Karin L\n\n';

/** What the rules read, each in one line: who, what, when. */
const read = (text: string): string[] =>
  itemsOf(sentencesRead(`${HEAD}${text}\n`, { date: DATE, today: DATE })).map(({ assignees, title, due }) =>
    [assignees.join(' + '), title, due.kind === 'date' ? due.day : due.kind].join(' | '),
  );

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
    ['Flyttlådor\n\nLampan i hallen är trasig, Bo fixar.', 'Lampan i hallen är trasig: fixar'],
    ['Flyttlådor\n\nSiv söker dem hemma.', 'Flyttlådor: söker dem hemma'],
    ['Övrigt\n\nSiv svarar.', 'Svarar'],
    ['Årets resa är inställd. Siv svarar.', 'Årets resa är inställd: svarar'],
    ['Punkt Anteckning Ansvarig\n\nSiv svarar.', 'Svarar'],
  ])('given %j, then the task says what it is of', (text, title) => expect(titles(text)).toEqual([title]));

  it.each([
    ['§ 12 Bidrag till körer\n\nÄrendet bordläggs till nästa sammanträde.', 'Bidrag till körer'],
    ['Frågan om nya stolar lyfts på nästa möte.', 'Nya stolar'],
    ['På nästa möte pratar vi om priset på tält.', 'Priset på tält'],
    ['Motion 3 tas upp på nästa möte eftersom motionären vill vara med.', 'Motion 3'],
    ['Resor\n\nBordläggs till nästa möte så att alla hinner läsa.', 'Resor'],
    ['På nästa möte behandlas remissen om betyg.', 'Remissen om betyg'],
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

describe('the title of a decision', () => {
  const titles = (text: string): string[] => read(text).map((line) => line.split(' | ')[1] ?? '');

  it.each([
    ['Styrelsen beslutar sålunda att avslå motionen i dess helhet.', 'Avslå motionen i dess helhet'],
    ['Nätverket enades om att åldersgränsen sänks till 12 år.', 'Åldersgränsen sänks till 12 år'],
    ['Ledare ersätts med 800 kr i månaden, enades vi om.', 'Ledare ersätts med 800 kr i månaden'],
  ])('given %j, then it is what was decided', (text, title) => expect(titles(text)).toEqual([title]));

  it.each([
    ['Motion om cykelställ\n\nBeslut: Avslås.', 'Motion om cykelställ: avslås'],
    ['Val av sekreterare\n\nBeslut: Karin Lund väljs.', 'Val av sekreterare: Karin Lund väljs'],
    ['Skanner kostar 9 800 kr. Godkändes.', 'Skanner kostar 9 800 kr: godkändes'],
    ['Ekonomi\n\nBeslut: Budgeten för nästa år fastställs.', 'Budgeten för nästa år fastställs'],
  ])('given %j, then it says of what, where it does not itself', (text, title) =>
    expect(titles(text)).toEqual([title]),
  );
});

describe('the title of a task', () => {
  const titles = (text: string): string[] => read(text).map((line) => line.split(' | ')[1] ?? '');

  it.each([
    ['Listan mejlar Siv ut till alla senast 3 mars.', 'Mejlar ut listan till alla'],
    ['Den skickar Bo till alla senast 3 mars.', 'Skickar den till alla'],
    ['Uppgifterna tar Karin reda på till 3 mars.', 'Tar reda på uppgifterna'],
  ])('given %j, which begins with what is done, then it stands after the verb', (text, title) =>
    expect(titles(text)).toEqual([title]),
  );

  it.each([
    ['Bo kommer att prata om vad hallen ska användas till.', 'Prata om vad hallen ska användas till'],
    ['Bo ska räkna på vad det handlar om.', 'Räkna på vad det handlar om'],
    ['Siv skickar listan till 3 mars.', 'Skickar listan'],
  ])('given %j, then it ends where it was said to end', (text, title) => expect(titles(text)).toEqual([title]));

  it.each([
    [
      'Tibro har skickat enkäten. Hjo har inte hunnit med sitt underlag utan återkommer till nästa möte.',
      'Hjo har inte hunnit med sitt underlag: återkommer',
    ],
    ['Karin kunde inte svara men kollar.', 'Karin kunde inte svara: kollar'],
  ])('given %j, then why it is still to be done is told with it', (text, title) => expect(titles(text)[0]).toBe(title));
});
