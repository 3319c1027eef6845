import { describe, expect, it } from 'vitest';
import { rosterFrom } from '../../../domain/swedish/page/attendance.ts';
import { REGISTERED } from '../../../domain/swedish/page/numbered-titles.ts';
import { readPage } from '../../../domain/swedish/page/page.ts';

/** What a page's blocks are, each with its text: "heading Kassan". */
const blocksOf = (...lines: readonly string[]): string[] =>
  readPage(lines.join('\n')).map(({ kind, text }) => `${kind} ${text}`);

describe('a numbered title is a heading', () => {
  it.each([
    ['with the name of the body before the mark', 'KFN § 14   Lånecyklar', 'Lånecyklar'],
    ['with the name of the body right at the mark', 'Au§ 3 Nytt golv', 'Nytt golv'],
    ['with a number in the register after it', '§ 14 Bidrag till orkestern     KFN/2020:88', 'Bidrag till orkestern'],
    [
      'with a comma and a number in the register',
      '§ 3 Golvet, läget och fortsättningen KS 2019/14',
      'Golvet, läget och fortsättningen',
    ],
    ['with its year', '§ 5 Sammanträdestider 2017', 'Sammanträdestider 2017'],
    ['with its years, numbered without the mark', '6. Verksamhetsplan 2017-2020', 'Verksamhetsplan 2017-2020'],
    ['with a colon', '§ 9/21 Medborgarförslag: Båtplatser vid bryggan', 'Medborgarförslag: Båtplatser vid bryggan'],
  ])('%s', (_, line, title) => expect(blocksOf(line)).toEqual([`heading ${title}`]));

  it.each([
    ['whose words end as verbs do', '§ 6 Höstens öppettider', 'Höstens öppettider'],
    ['who informs', '5 Verksamhetschefen informerar', 'Verksamhetschefen informerar'],
  ])('with %s', (_, line, title) => expect(blocksOf(line)).toEqual([`heading ${title}`]));

  it.each([
    ['what a person does', '§ 7 Siv informerar skolan'],
    ['what a group does', '§ 7 Styrelsen bokar lokalen'],
    ['what tells the day of something', '5. Städdag den 3 maj 2017'],
    ['what tells who does it', '§ 4 Sång och musik: Siv'],
    ['a sentence that goes on below', '§ 4 Medlemsavgiften 2017. Siv redogjorde för läget i'],
  ])('but not %s', (_, line) => expect(blocksOf(line)[0]).toMatch(/^item /u));

  it.each(REGISTERED)('%s is left off "%s"', (pattern, title) =>
    expect(title.replace(pattern, '')).toBe('Bidrag till orkestern'),
  );
});

describe('a line that could be a heading', () => {
  it('is one where it asks in capitals', () => expect(blocksOf('VAD GÖR VI NU?')).toEqual(['heading VAD GÖR VI NU?']));

  it('is none where it ends with a sum', () =>
    expect(blocksOf('Grus 70 000', 'Nya staket, färg 4 200 kr')).toEqual([
      'text Grus 70 000',
      'text Nya staket, färg 4 200 kr',
    ]));

  it.each([
    ['Ordföranden hälsade alla välkomna till sommarens första möte, särskilt Siv', 'som är ny.'],
    ['Ordföranden berättade om samtalen med kraftbolaget om vattenståndet vid', 'Lillån. Det är lågt.'],
  ])('is none where it is long and the sentence goes on: "%s"', (line, next) =>
    expect(blocksOf(line, next)).toEqual([`text ${line} ${next}`]),
  );
});

describe('who was there', () => {
  const known = (...lines: readonly string[]): string[] =>
    rosterFrom(readPage(lines.join('\n')), undefined).members.map(({ name }) => name);

  it('is told line by line, with what they are and which paragraphs they were there for', () =>
    expect(
      blocksOf(
        'Beslutande        Maj Lind (C), ordförande',
        '                  Rolf Hed (S)',
        'Övriga deltagande Siv Ask, kulturchef',
        '                  Ola Berg, chef för badet, §§ 12-14',
        '',
        'Närvarande, ej tjg ers:  Tora Vik',
        'Karin Alm, ekonom, t o m p 6',
        'Nils Holm, suppl. (NH) vid pennan',
      ).filter((block) => !block.startsWith('attendance')),
    ).toEqual([]));

  it('is told by where they come from, one name or none', () =>
    expect(known('Närvarande:', 'Fsk: –', 'Åk 1: Siv', 'Åk 2: Karin, Bo A', 'Bitr. rektor: Rolf Hed')).toEqual([
      'Siv',
      'Karin',
      'Bo A',
      'Rolf Hed',
    ]));

  it('is told by parties of two', () =>
    expect(
      known('Närvarande för arbetsgivaren: Siv Ask områdeschef, Bo Alm (HR)', 'För arbetstagarna: Rolf Hed, Vision'),
    ).toEqual(['Siv Ask', 'Bo Alm', 'Rolf Hed']));

  it('are called by the letters in brackets after a name and an office', () =>
    expect(known('Närvarande: Siv Ask, ordf (SA), Bo Alm kassör')).toEqual(['Siv Ask', 'SA', 'Bo Alm']));

  it('is one person once, without an office or a party', () =>
    expect(known('Närvarande: Kamrer Siv Ask, Bo Alm SKPF, Karin, Karin Lind', 'Sekreterare: Bo A')).toEqual([
      'Siv Ask',
      'Bo Alm',
      'Karin Lind',
    ]));

  it('is no organisation', () =>
    expect(known('Närvarande: AU, beslutande Siv Ask, Bo Alm', 'PRO: Rolf Hed')).toEqual([
      'Siv Ask',
      'Bo Alm',
      'Rolf Hed',
    ]));

  it('is told before a blank line, and what comes below is no more of it', () =>
    expect(
      blocksOf('Deltagare', 'Siv Ask, Bo Alm, Rolf Hed, Karin Lind, Ola Berg, Tora Vik', '', 'Välkomna').at(-1),
    ).toBe('heading Välkomna'));

  it('is not what was said of a place, nor the number of the matter', () => {
    expect(blocksOf('2. Lokal: Skolan kan bara i maj. Siv ringer dem igen.')[0]).toMatch(/^item /u);
    expect(blocksOf('§ 2 Justerare', 'Bo utses.')).toEqual(['heading Justerare', 'text Bo utses.']);
  });

  it('is not the table of tasks below', () =>
    expect(blocksOf('Närvarande: Siv Ask, Bo Alm', 'Vad     Vem     När', 'Låna tält     Siv     maj')[1]).toMatch(
      /^row /u,
    ));
});

describe('a table of contents', () => {
  const CONTENTS = ['§ 1 Lekplatsen', '§ 2 Brunnen', 'Övrigt', '§ 3 Staketet'];

  it('has no headings of what follows it', () =>
    expect(
      blocksOf(
        'Innehållsförteckning',
        ...CONTENTS,
        '',
        '§ 1 Lekplatsen',
        'Siv målar.',
        '§ 2 Brunnen',
        '§ 3 Staketet',
      ).filter((block) => !block.startsWith('furniture')),
    ).toEqual(['heading Lekplatsen', 'text Siv målar.', 'heading Brunnen', 'heading Staketet']));

  it('is told by what leads to its numbers of sheets', () =>
    expect(
      blocksOf('Lekplatsen ........ 2', '§ 2 Brunnen. Beslutsärende ....... 3', 'Staketet ...... 3', '', 'Siv målar.'),
    ).toEqual([
      'furniture Lekplatsen ........ 2',
      'furniture Brunnen. Beslutsärende ....... 3',
      'furniture Staketet ...... 3',
      'text Siv målar.',
    ]));

  it('is no heading that stands again by chance', () =>
    expect(blocksOf('Beslut', '- Vi målar.', 'Beslut', '- Vi lagar.')[0]).toBe('heading Beslut'));
});
