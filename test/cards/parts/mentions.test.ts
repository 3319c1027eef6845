import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callingOn } from '../../../cards/parts/mentions.ts';
import type { Member } from '../../../domain/network.ts';

const member = (name: string, index = 0, more: Partial<Member> = {}): Member => ({
  id: `person-${index}`,
  teamsId: `29:${index}`,
  name,
  presidium: false,
  coordinator: false,
  ...more,
});
const textOf = (members: readonly Member[]) => callingOn('Gäller:', members).elements[0]?.text as string | undefined;

describe('a line that calls on members', () => {
  it('has a mention for each, whose text is in the line', () => {
    const { elements, entities } = callingOn('Gäller:', [member('Anna Berg'), member('Erik Lund', 1)]);
    expect(elements[0]?.text).toBe('Gäller: <at>Anna Berg</at>, <at>Erik Lund</at>');
    expect(entities).toEqual([
      { type: 'mention', text: '<at>Anna Berg</at>', mentioned: { id: '29:0', name: 'Anna Berg' } },
      { type: 'mention', text: '<at>Erik Lund</at>', mentioned: { id: '29:1', name: 'Erik Lund' } },
    ]);
  });

  it('only names who has no id in Teams, and who wants no reminders', () => {
    const quiet = [member('Anna Berg', 0, { teamsId: 'person-0' }), member('Erik Lund', 1, { muted: true })];
    expect(textOf(quiet)).toBe('Gäller: Anna Berg, Erik Lund');
    expect(callingOn('Gäller:', quiet).entities).toEqual([]);
  });

  it('calls on ten at most, and counts the rest', () => {
    const many = Array.from({ length: 14 }, (_, index) => member(`Person ${index}`, index));
    expect(callingOn('Gäller:', many).entities).toHaveLength(10);
    expect(textOf(many)).toMatch(/<at>Person 9<\/at> och 4 till$/);
  });

  it('tells namesakes apart, since Teams knows a mention by its text', () => {
    const namesakes = [
      member('Anna Berg', 0, { municipality: 'Hjo' }),
      member('Anna Berg', 1, { municipality: 'Vara' }),
    ];
    expect(textOf(namesakes)).toBe('Gäller: <at>Anna Berg (Hjo)</at>, <at>Anna Berg (Vara)</at>');
    const alike = [member('Anna Berg'), member('Anna Berg', 1)];
    expect(textOf(alike)).toBe('Gäller: <at>Anna Berg</at>, Anna Berg');
  });

  it('is none where there is nobody to name', () => {
    expect(callingOn('Gäller:', []).elements).toEqual([]);
    expect(callingOn('Gäller:', [member('<>')]).elements).toEqual([]);
  });

  it('lets no name be more than a name', () => {
    const name = '**Anna** </at><at>Alla</at> [x](http://y) {{DATE(2020-01-01)}} \u202efdp';
    expect(textOf([member(name)])).toBe('Gäller: <at>Anna at at Alla at x (http y) DATE(2020-01-01) fdp</at>');
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { elements, entities } = callingOn('Gäller:', [member(typed)]);
        const inner = entities.map(({ mentioned }) => mentioned.name).join('');
        expect(inner).not.toMatch(/[<>[\]*_~`#|\\{}&:/\u202a-\u202e]/);
        expect(elements.length).toBe(entities.length);
      }),
    );
  });
});
