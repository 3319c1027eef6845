import { describe, expect, it } from 'vitest';
import { municipalityOfEmail } from '../../../domain/swedish/who/municipalities.ts';
import { MUNICIPALITIES } from '../../../domain/swedish/who/municipality-names.ts';

describe('the municipality of an e-mail address', () => {
  it.each([
    ['anna.berg@tibro.se', 'Tibro'],
    ['anna.berg@edu.skovde.se', 'Skövde'],
    ['ANNA@OSTRAGOINGE.SE', 'Östra Göinge'],
    ['a@upplands-bro.se', 'Upplands-Bro'],
    ['anna.berg_tibro.se#EXT#@skaraborg.onmicrosoft.com', 'Tibro'],
    ['anna_berg_edu.hjo.se#EXT#@skaraborg.onmicrosoft.com', 'Hjo'],
    ['a@habo.se', 'Håbo'],
    ['a@habokommun.se', 'Habo'],
    ['a@engelholm.se', 'Ängelholm'],
    ['a@skaraborg.se', undefined],
    ['a@antibro.se', undefined],
    ['anna', undefined],
  ])('given %s, then %s', (address, expected) => expect(municipalityOfEmail(address)).toBe(expected));

  it('given the municipalities of a network, then no other is found', () =>
    expect(municipalityOfEmail('a@tibro.se', ['Hjo', 'Skövde'])).toBeUndefined());

  it('knows each of the 290 municipalities once', () => expect(new Set(MUNICIPALITIES).size).toBe(290));
});
