import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../../domain/swedish/page/furniture.ts';
import { readPage } from '../../../domain/swedish/page/page.ts';

/** What a page's blocks are that hold what was said, each with its text: "heading Kassan". */
const saidIn = (...lines: readonly string[]): string[] =>
  readPage(lines.join('\n'))
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'attendance')
    .map(({ kind, text }) => `${kind} ${text}`);

describe('what belongs to the paper', () => {
  it.each(FURNITURE.map(([pattern, example]) => [example, pattern] as const))(
    'is told by its looks: "%s"',
    (example, pattern) => expect(example).toMatch(pattern),
  );

  it.each(["Justerare ~ f'q \\ i", '~~l.. ~L~-:~', 'Sekreterare ............'])(
    'is what was signed by hand: "%s"',
    (line) => expect(saidIn(line)).toEqual([]),
  );

  it.each(['Sidan 3 i handboken skrivs om.', 'Anslaget höjs till 4000 kr.', 'Bevis på ombyte krävs.'])(
    'is not what was said of it: "%s"',
    (line) => expect(saidIn(line)).toEqual([`text ${line}`]),
  );

  it('is who met, said again at the head of a sheet', () =>
    expect(
      saidIn(
        'Lugna kommun      SAMMANTRÄDESPROTOKOLL',
        'Idrottsrådet                    Sida 4',
        '',
        'Banan ska lagas.',
        '',
        'Justerandes sign        Utdragsbestyrkande',
        'Lugna kommun      SAMMANTRÄDESPROTOKOLL',
        'Idrottsrådet                    5',
        '2019-03-04',
        '',
        'Nätet är nytt.',
      ).slice(-2),
    ).toEqual(['text Banan ska lagas.', 'text Nätet är nytt.']));

  it('does not cut a sentence in two', () =>
    expect(saidIn('Rådet vill att banan ska', '', 'Justerandes sign', 'Sida 3(4)', '', 'lagas. Bo ringer.')).toEqual([
      'text Rådet vill att banan ska lagas. Bo ringer.',
    ]));

  it('parts what ends above it from what begins below', () =>
    expect(saidIn('Banan lagas.', 'Sida 3(4)', 'bo ringer.')).toEqual(['text Banan lagas.', 'text bo ringer.']));

  it('is no task that is ticked off in the midst of a list', () =>
    expect(saidIn('- Måla bänken', '- [x] Köpa färg', 'laga nätet')).toEqual(['item Måla bänken', 'text laga nätet']));
});

describe('the names of who signed', () => {
  it.each([
    ['below a word for it', ['Vid protokollet', 'Siv Ask', '', 'Justeras', 'Bo Alm    Karin Lind']],
    [
      'side by side',
      ['Siv Ask             Bo Alm             Karin Lind', 'ordförande          sekreterare        Vision'],
    ],
    ['after a stroke', ['/ Siv A']],
    ['after a word for it', ['Antecknat av Siv Ask']],
  ])('are no heading and no task %s', (_, lines) =>
    expect(saidIn('Mötet slutar.', '', ...lines)).toEqual(['text Mötet slutar.']),
  );
});
