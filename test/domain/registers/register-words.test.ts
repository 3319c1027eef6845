import { describe, expect, it } from 'vitest';
import { isNamed } from '../../../domain/people/concerns.ts';
import { readRegisterWords } from '../../../domain/registers/register-words.ts';

const NAMES = new Set(['Tibro', 'Hjo', 'Tibro och Hjo', 'Klara Berg', 'Berg', 'Grupp 2026']);
const read = (words: string) => readRegisterWords(words, (name) => NAMES.has(name));

describe('the words after beslut, uppdrag and lista', () => {
  it.each([
    ['', { who: '' }],
    ['2026', { year: 2026, who: '' }],
    ['Tibro 2026', { year: 2026, who: 'Tibro' }],
    ['2026, Tibro klara', { year: 2026, status: 'done', who: 'Tibro' }],
    ['försenade för Tibro och Hjo', { status: 'overdue', who: 'Tibro och Hjo' }],
    ['klara från 2026', { year: 2026, status: 'done', who: '' }],
    ['avskrivna', { status: 'struck', who: '' }],
    ['Klara Berg', { who: 'Klara Berg' }],
    ['Klara Berg klara', { status: 'done', who: 'Klara Berg' }],
    ['Grupp 2026', { who: 'Grupp 2026' }],
  ])('ask in "%s" for %o', (words, asked) => expect(read(words)).toEqual(asked));

  it.each(['Skara', 'Tibro bokar lokal', '1999', 'klara 2026 2027', 'om budgeten', 'Tibro klara nu'])(
    'are a sentence in "%s"',
    (words) => expect(read(words)).toBeUndefined(),
  );
});

describe('a text names', () => {
  it.each([
    ['Tibro', 'Möte i Tibro'],
    ['Tibro', 'Tibros modell'],
    ['Götene', 'GOTENE:s svar'],
    ['AU (arbetsutskottet)', 'Gäller AU (arbetsutskottet)'],
  ])('%s: %s', (name, text) => expect(isNamed(name, text)).toBe(true));
  it.each([
    ['Vara', 'Frågor om närvaron och varan'],
    ['Hjo', 'Hjorten'],
  ])('%s not: %s', (name, text) => expect(isNamed(name, text)).toBe(false));
});
