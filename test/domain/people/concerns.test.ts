import { expect, it } from 'vitest';
import { isNamed } from '../../../domain/people/concerns.ts';

it.each([
  ['Tibro', 'Tibros rektorer svarar', true],
  ['Tibro', 'tibro svarar', true],
  ['Vara', 'Vara kommun svarar', true],
  ['Vara', 'Varas rektorer svarar', true],
  ['Vara', 'Frågorna ska vara desamma', false],
  ['Ånge', 'Alla ska ange antal', false],
])('%s is named in "%s": %s', (name, text, named) => expect(isNamed(name, text)).toBe(named));
