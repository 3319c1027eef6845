import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../cards/parts/excerpt.ts';

const shown = (text: string, marks: readonly (readonly [number, number])[], most: number) =>
  excerpt(
    text,
    marks.map(([from, to]) => ({ from, to })),
    most,
  )
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join('');

describe('an excerpt', () => {
  it('is the whole of a short text, with what was found', () => {
    expect(shown('Hjo visar sin skola', [[14, 19]], 60)).toBe('Hjo visar sin [skola]');
    expect(shown('skola', [[0, 5]], 60)).toBe('[skola]');
  });

  it('begins and ends between words around the first that was found', () => {
    const text = `${'ord '.repeat(40)}skola ${'mer '.repeat(40)}slut`;
    const words = shown(text, [[160, 165]], 100);
    expect(words).toMatch(/^… (?:ord )+\[skola\] (?:mer )*mer …$/);
    expect(words.length).toBeLessThan(115);
  });

  it('cuts a text without spaces where it must', () => {
    expect(shown('x'.repeat(300), [[200, 210]], 100)).toMatch(/^… x{50}\[x{10}\]x{40} …$/);
  });

  it('tells each stretch once', () => {
    expect(
      shown(
        'bästa skolan',
        [
          [0, 5],
          [0, 12],
          [6, 12],
        ],
        60,
      ),
    ).toBe('[bästa] [skolan]');
  });
});
