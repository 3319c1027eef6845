import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../../domain/swedish/page/furniture.ts';
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
    ['what tells the day of something', '5. Städdag den 3 maj 2017'],
    ['what tells who does it', '§ 4 Sång och musik: Siv'],
    ['a sentence that goes on below', '§ 4 Medlemsavgiften 2017. Siv redogjorde för läget i'],
  ])('but not %s', (_, line) => expect(blocksOf(line)[0]).toMatch(/^item /u));

  it.each(REGISTERED)('%s is left off "%s"', (pattern, title) =>
    expect(title.replace(pattern, '')).toBe('Bidrag till orkestern'),
  );
});

describe('what belongs to the paper', () => {
  it.each(FURNITURE.map(([pattern, example]) => [example, pattern] as const))(
    'is told by its looks: "%s"',
    (example, pattern) => expect(example).toMatch(pattern),
  );
});
