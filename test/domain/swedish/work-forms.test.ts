import { describe, expect, it } from 'vitest';
import {
  isWorkImperative,
  isWorkInfinitive,
  isWorkPassive,
  isWorkPresent,
  presentOf,
} from '../../../domain/swedish/words/work-forms.ts';
import { PRESENT_OF_WORK } from '../../../domain/swedish/words/work-verbs.ts';

describe('verbs for work', () => {
  it.each([
    ['boka', 'bokar', 'bokas', 'boka'],
    ['ringa', 'ringer', 'ringes', 'ring'],
    ['köpa', 'köper', 'köps', 'köp'],
    ['göra', 'gör', 'görs', 'gör'],
    ['hyra', 'hyr', 'hyrs', 'hyr'],
    ['sammanställa', 'sammanställer', 'sammanställs', 'sammanställ'],
    ['överlämna', 'överlämnar', 'överlämnas', 'överlämna'],
  ])('given "%s", then "%s", "%s" and "%s!" are told from it', (infinitive, present, passive, imperative) => {
    expect(presentOf(infinitive)).toBe(present);
    expect(isWorkInfinitive(infinitive)).toBe(true);
    expect(isWorkPresent(present)).toBe(true);
    expect(isWorkPassive(passive)).toBe(true);
    expect(isWorkImperative(imperative) || isWorkInfinitive(imperative)).toBe(true);
  });

  it('are told without å, ä and ö, as an OCR leaves them, where they are long', () => {
    expect(isWorkPresent('aterkommer')).toBe(true);
    expect(isWorkPresent('for')).toBe(false);
  });

  it('have an infinitive that ends in a vowel and a present that ends in r', () => {
    expect(
      [...PRESENT_OF_WORK].filter((pair) => !/[aeåäy]:\p{L}+r$/u.test(pair.join(':').replaceAll('-', ''))),
    ).toEqual([]);
  });
});
