import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const topics = (text: string): string[] =>
  itemsOf(
    sentencesRead(
      `Styrelsemöte ${DATE}\n\nNärvarande: Lena Ek, Bo Alm\n\nVi gick igenom posten och betalade.\n\n${text}\n`,
      {
        date: DATE,
        today: DATE,
      },
    ),
  )
    .filter(({ kind }) => kind === 'topic')
    .map(({ quote, due }) => `${quote} ${due.kind === 'date' ? due.day : due.kind}`);

describe('topics in lists under a meeting to come, or under what is put off', () => {
  it.each([
    ['Till nästa gång\n- Köket, hur delar vi på det?\n- bastun, var ska vi träffas?', 2],
    ['Vilande frågor\n- bryggan\n- skylten vid vägen', 2],
    ['Ej avhandlat\n- bryggan\n- skylten vid vägen', 2],
    ['Kvarstår\n- bryggan (!)\n- vem äger skylten', 2],
    ['Innehåll för nästa träff\n- bryggan\n- skylten vid vägen', 2],
    ['Nästa möte – innehåll\n- bryggan\n- skylten vid vägen', 2],
    ['Nästa gång kl 16 som vanligt\n- bryggan i hamnen\n- skylten vid vägen', 2],
    ['Till nästa möte\nDiskutera om fler föreningar ska få hyra in sig i huset', 1],
    ['Sånt vi inte hann\n- bryggan\n- skylten vid vägen', 2],
    ['Till våren\nny brygga, skylt vid vägen', 2],
    ['Nästa möte är 23 april.\n\nPå den träffen också\n- bryggan\n- skylten vid vägen', 2],
    ['Information\n- bryggan\n- skylten vid vägen', 0],
    ['Nästa steg\n- skylten vid vägen', 0],
  ])('given %j, then %i are found', (text, count) => expect(topics(text)).toHaveLength(count));

  it('given bullets after the day of the next meeting, then they are for that day', () =>
    expect(topics('Nästa möte\n- 20/4 9-12 i Hjo\n- bryggan i hamnen\n- skylten vid vägen')).toEqual([
      'bryggan i hamnen 2027-04-20',
      'skylten vid vägen 2027-04-20',
    ]));

  it('given lines below the day of the next meeting, then plurals and what is told of are topics too', () =>
    expect(topics('Nästa möte\n27 maj 13–15 i Hjo\nLåneregler, genomgång av listan\nSommaren som gick')).toHaveLength(
      2,
    ));

  it('given what is said of the place after a meeting, then it is no topic', () =>
    expect(topics('Nästa möte\n6 maj kl 13 i Hjo. Samma länk. Lunch till självkostnadspris.')).toEqual([]));
});

describe('topics told of in the sentence after a meeting, or beside its day', () => {
  it.each([
    ['Nästa möte 9 april. Taket och avloppet står på tur.', 2],
    ['Nästa möte 9 april. Budgetprognosen föredras.', 1],
    ['Nästa möte 9 april. Vid detta behandlas stadgarna.', 1],
    ['Nästa möte 9 april. Dörrlåsen ska vi också prata om.', 1],
    ['Nästa möte 9 april. På samma möte: bastun, vedboden.', 2],
    ['Nästa möte 9 april. Då pratar vi om nycklar till förrådet och klubbens öppettider.', 2],
    ['Nästa möte 9 april. Då behandlas bland annat motionen och solceller på taket.', 2],
    ['Nästa möte 9 april. Budget 2028 och verksamhetsplan står på dagordningen.', 2],
    ['Nästa möte 9 april. Då går vi in på köregler och hyresmodellen.', 2],
    ['Nästa möte 9 april. Då går vi igenom körschema och budget.', 1],
    ['Nästa möte 9 april. Ämne: språk och delaktighet.', 1],
    ['Nästa möte 9 april, då hyrorna för 2028 behandlas.', 1],
    ['Nästa möte 9 april i Hjo; budgeten och avtalet.', 2],
    ['Bo frågar firman till nästa styrgrupp, där även bastun ska behandlas.', 1],
    ['- 4 april, digitalt: skötsel av vägen', 1],
    ['Träffar: 9 april, 5 maj. I april går vi in på bastun.', 1],
    ['Vi läser boken till nästa möte. Då för vi ett samtal om den.', 1],
    ['Punkter som blev liggande: bastun, vedboden.', 2],
    ['På vårdagen tas skötselplanen upp.', 1],
    ['Vi funderar och fattar beslut i maj.', 1],
    ['Frågan får mogna till nästa gång.', 1],
    ['Nästa möte 9 april. Fika serveras.', 0],
    ['Nästa möte 9 april. Taket lagas.', 0],
    ['Nästa möte 9 april. Gäster är välkomna.', 0],
    ['Nästa möte 9 april. Bryggan diskuterades.', 0],
    ['Vi ses 9 april. Bo och Lena står på tur.', 0],
    ['12 maj, Rådhuset: julbord', 0],
    ['Nästa möte 12 maj i Hjo; samling vid porten.', 0],
    ['På lägret tar vi bussen.', 0],
  ])('given %j, then %i are found', (text, count) => expect(topics(text)).toHaveLength(count));
});

describe('what a topic is called', () => {
  it.each([
    ['Då pratar vi om bryggan.', 'Bryggan'],
    ['Då ska vi prata om skylten.', 'Skylten'],
    ['Då behandlas även frågan om soporna.', 'Soporna'],
  ])('given "%s" after a meeting, then it is called "%s"', (sentence, title) => {
    const text = `Styrelsemöte ${DATE}\n\nVi betalade.\n\nNästa möte 9 april. ${sentence}`;
    const found = itemsOf(sentencesRead(text, { date: DATE, today: DATE })).filter(({ kind }) => kind === 'topic');
    expect(found.map((item) => item.title)).toEqual([title]);
  });
});
