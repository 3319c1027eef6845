import { describe, expect, it, test } from 'vitest';
import type { Item } from '../../../domain/items/item.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import { CHANNEL, recipientsOf } from '../../../domain/notices/recipients.ts';
import {
  asta,
  bo,
  hjo,
  itemOf,
  kommun,
  memberOf,
  now,
  person,
  skolverket,
  skövde,
  stateOf,
  theGroup,
  tibro,
} from '../samples.ts';

const reminder: Notice = { at: now, network: 'nova', subject: 'i1', kind: 'reminder3' };
const toldOf = (changed: Partial<Item>, state = stateOf()) =>
  recipientsOf(reminder, { ...state, items: [itemOf(1, changed)] });
const ticked = { by: asta, at: now };

describe('a notice of an item goes to', () => {
  it.each<[string, Item['lines'], string[]]>([
    ['all members of a municipality', [{ party: tibro }], ['bo', 'britt']],
    ['all members of a group', [{ party: theGroup }], ['asta', 'cilla']],
    ['the person named', [{ party: person(bo) }], ['bo']],
    ['the one who wrote it down, for an outside body', [{ party: skolverket }], ['cilla']],
    ['each once, though they are there twice', [{ party: tibro }, { party: person(bo) }], ['bo', 'britt']],
    ['those of the lines that are left', [{ party: tibro, done: ticked }, { party: hjo }], ['cilla']],
    ['nobody once all have ticked', [{ party: tibro, done: ticked }], []],
    ['the one who wrote it down, for a municipality without members', [{ party: kommun('Karlsborg') }], ['cilla']],
  ])('%s', (_whom, lines, people) => expect(toldOf({ lines })).toEqual(people));

  it('those on the roster that day, as it has become', () => {
    const eva = memberOf('eva', { municipality: 'Skövde' });
    const lines = [{ party: skövde }, { party: person(bo) }];
    expect(toldOf({ lines }, stateOf({ members: [asta, eva] }))).toEqual(['asta', 'eva']);
  });

  it('the presidium, in place of one who wrote it down and has left', () => {
    const lines = [{ party: skolverket }];
    expect(toldOf({ lines, created: { by: { id: 'gone', name: 'Gun' }, at: now } })).toEqual(['asta']);
  });

  it('nobody once the item is closed', () => expect(recipientsOf(reminder, stateOf())).toEqual([]));
});

describe('the prompt for the notes of a meeting goes to', () => {
  const prompt: Notice = { at: now, network: 'nova', subject: 'mjune', kind: 'notes' };
  it('the presidium', () => expect(recipientsOf(prompt, stateOf())).toEqual(['asta']));
  it('the channel where nobody on the roster is presidium', () =>
    expect(recipientsOf(prompt, stateOf({ members: [bo] }))).toEqual([CHANNEL]));
});

test('Läget inför mötet goes to the channel', () => {
  expect(recipientsOf({ at: now, network: 'nova', subject: 'mjune', kind: 'digest' }, stateOf())).toEqual([CHANNEL]);
});
