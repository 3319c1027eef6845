import { describe, expect, it } from 'vitest';
import { readPage } from '../../../domain/swedish/page/page.ts';

const NOTES = [
  'Närvarande: Siv Ask, Bo Alm, Tea Ek',
  '',
  'Lokalen',
  'Siv ringer vaktmästaren om dörren och Bo mäter upp väggen i den stora',
  'salen innan vi köper tavlan. Ingen vet vad den kostar.',
  '',
  'Resan',
  'Tea frågar bolaget om vi får plats med trettio personer i den',
  'nya bussen.',
];
const textsOf = (text: string): string[] => readPage(text).map((block) => block.text);

describe('a page with a blank line after each line', () => {
  it('is read as if they were not there', () => {
    expect(textsOf(NOTES.join('\n\n'))).toEqual(textsOf(NOTES.join('\n')));
  });

  it('tells the numbers of the lines as they stand', () => {
    const last = readPage(NOTES.join('\n\n')).at(-1);
    expect(last?.starts.map(({ line }) => line)).toEqual([15, 17]);
  });

  it('keeps paragraphs of one line each apart', () => {
    const paragraphs = ['en sak som Siv ordnar', 'en till som Bo tar', 'en tredje', 'fyra', 'fem', 'sex', 'sju'];
    const capitals = paragraphs.map((text) => `${text[0]!.toUpperCase()}${text.slice(1)}.`);
    expect(textsOf(capitals.join('\n\n'))).toEqual(capitals);
  });
});
