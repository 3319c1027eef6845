import { describe, expect, it } from 'vitest';
import { readParties } from '../../../domain/swedish/who/name.ts';
import { roster } from './roster.ts';

const read = (text: string): string => {
  const reading = readParties(text, roster);
  if (!reading.ok) return `${reading.problem} ${reading.written}`;
  return [...reading.parties.map(({ name }) => name), ...(reading.everyone ? ['ALLA'] : [])].join(', ');
};

describe('parties typed alone', () => {
  it.each([
    ['Skövde', 'Skövde'],
    ['skövdes', 'Skövde'],
    ['Skövde kommun', 'Skövde'],
    ['Tibro, Hjo och Götene', 'Tibro, Hjo, Götene'],
    ['Gotene & Tibro', 'Götene, Tibro'],
    ['Lidkping', 'Lidköping'],
    ['Karin', 'Karin Lund'],
    ['Karins', 'Karin Lund'],
    ['Karinn', 'Karin Lund'],
    ['Karina', 'not-found Karina'],
    ['KL', 'Karin Lund'],
    ['Anna B', 'Anna Berg'],
    ['Anna Tibro', 'Anna Berg'],
    ['Anna (Hjo)', 'Anna Ek'],
    ['presidiet', 'Presidiet'],
    ['presidium', 'Presidiet'],
    ['enkätgrupp', 'Enkätgruppen'],
    ['alla', 'ALLA'],
    ['var och en', 'ALLA'],
    ['var och en i nätverket', 'ALLA'],
    ['Var och en av kommunerna', 'ALLA'],
    ['varje kommun', 'ALLA'],
    ['kommunerna', 'ALLA'],
    ['De deltagande kommunerna', 'ALLA'],
    ['medlemskommunerna', 'ALLA'],
    ['Hjo och kommunerna', 'Hjo, ALLA'],
    ['Anna', 'ambiguous Anna'],
    ['Skolverket', 'not-found Skolverket'],
    ['Tibro och Ystad', 'not-found Ystad'],
    ['', 'not-found '],
  ])('given "%s", then %s', (text, expected) => expect(read(text)).toBe(expected));
});
