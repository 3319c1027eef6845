import { describe, expect, it } from 'vitest';
import { namesSomebody } from '../../../domain/people/names-somebody.ts';
import { memberOf } from '../../storage/samples.ts';

const state = {
  members: [memberOf('1', { name: 'Åsa Berg-Lind' }), memberOf('2', { name: 'Ann-Marie Öst' })],
  departed: [memberOf('3', { name: 'Erik Lund' })],
} as unknown as Parameters<typeof namesSomebody>[1];

describe('a text names somebody', () => {
  it.each(['Åsa tar fram underlag', 'Läsa ÅSAS underlag', 'Ring Erik.', 'Eriks lista', 'Fråga Ann-Marie'])(
    '"%s": it has the first name of somebody who is or was a member',
    (text) => expect(namesSomebody(text, state)).toBe(true),
  );

  it.each(['', 'Läsa underlag', 'Möte i Lund', 'Berg och dal', 'Åsarna', 'Annons'])('"%s" does not', (text) =>
    expect(namesSomebody(text, state)).toBe(false),
  );
});
