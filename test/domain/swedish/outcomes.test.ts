import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const HEAD = 'Styrelsemöte 2027-01-20\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask\n\n';
/** What the rules alone find, as the words each was read from. */
const decided = (text: string): string[] =>
  itemsOf(sentencesRead(`${HEAD}${text}\n`, { date: '2027-01-20', today: '2027-01-20' }))
    .filter(({ kind }) => kind === 'decision')
    .map(({ quote }) => quote);

describe('what a group answers', () => {
  it.each([
    ['Grillkväll på gården: samma som ifjol? Ja, 800 kr.', 'Ja, 800 kr.'],
    ['Ska skolan gå med i loppet? Nej, för dyrt.', 'Nej, för dyrt.'],
    ['Buss eller tåg till lägret? Tåg.', 'Tåg.'],
    ['Trä, plast, stål? Delade meningar. Stål, tack.', 'Stål, tack.'],
    ['Ansökan från Vånga IK om belysning, 40 000 kr. Nej.', 'Nej.'],
    ['Hyresgästen på plan 2 vill ha nyckel till pannrummet. Ok.', 'Ok.'],
    ['Köket behöver en ny blandare. Tummen upp.', 'Tummen upp.'],
    ['Kören önskar sjunga i maj. Går bra.', 'Går bra.'],
  ])('given "%s", then "%s" is a decision', (text, quote) => expect(decided(text)).toEqual([quote]));

  it.each([
    'Har alla fått nyckel? Ja.',
    'Frågor: måste man anmäla sig? Nej.',
    'Får man mata in egna texter? Nej, inte om de har namn.',
    'Bo undrade om taket är lagat. Ja.',
    'Ska porten kunna öppnas utifrån? Nej, det gör den inte.',
    'Finns det plats för fler? Ja, två.',
    'Räcker pengarna eller blir det knappt? Knappt, tror Siv.',
  ])('given "%s", then nothing is decided', (text) => expect(decided(text)).toEqual([]));
});

describe('an outcome with no verb for deciding', () => {
  it.each([
    'Extra städning på fredagar, ok från alla.',
    '- ny cykelpump, JA',
    '- Fisketur för femmorna, 4 000 kr – nej, för få anmälda',
    '- ingen skoldans 2028',
    '- inga extra nycklar denna gång',
    '- vecka 9 nästa år bestämd',
    'Alltså digitalt.',
    'Två bussar till lägret (klart beslut).',
    '30 kr i månaden från mars i stället för 20.',
    'Avslag, 4 mot 1.',
    'Kompromiss: halva gården grus och halva gräs.',
    'Bestämde: max tolv barn i varje grupp.',
    'Kassör, omval Bo Alm.',
    'Valda: Siv Ask (skolan), Bo Alm (vården).',
    'Ny cykelbana vid skolan | 40 000 | AVSLÅS, för dyrt',
    'B-7 | byte av larm | Bo | GODKÄND, körs på natten',
  ])('given "%s", then it is a decision', (text) => expect(decided(text)).toHaveLength(1));

  it.each([
    '- Hjo – ja',
    'Hjo | ja | nej',
    '- Tibro kommun – nej, hinner inte',
    'Ingen lokal finns just nu.',
    'Inget beslut nu.',
    '- datum bestämt?',
    'Matchen slutade 4 mot 1 efter förlängning.',
    'Alltså blir det svårare när snön kommer.',
  ])('given "%s", then nothing is decided', (text) => expect(decided(text)).toEqual([]));

  it.each([
    'Siv valdes till ordförande och Bo till vice ordförande.',
    'Siv som ordförande och Bo som vice.',
    'Till kören lämnas 3 000 kr och till scouterna 2 000 kr.',
  ])('given "%s", then both are decisions', (text) => expect(decided(text)).toHaveLength(2));
});

describe('what was decided, a line each below who decided it', () => {
  it('is no heading though it has no full stop', () =>
    expect(
      decided(
        '§ 4 Bidrag\n\nRådets beslut\nAtt bevilja byalaget 500 kr till en bänk\nAtt avslå ansökan från kören\n\nBakgrund\nFyra har sökt.',
      ),
    ).toEqual(['Att bevilja byalaget 500 kr till en bänk', 'Att avslå ansökan från kören']));
});
