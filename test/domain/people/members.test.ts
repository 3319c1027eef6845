import { describe, expect, it, test } from 'vitest';
import { isOf, linesOf, membersOf, municipalitiesWithMembers } from '../../../domain/people/members.ts';
import { groupsOf } from '../../../domain/network.ts';
import { partyKey } from '../../../domain/items/party.ts';
import {
  asta,
  au,
  bo,
  britt,
  cilla,
  dag,
  hjo,
  itemOf,
  person,
  skolverket,
  skövde,
  stateOf,
  theGroup,
  tibro,
} from '../samples.ts';

const state = stateOf();

describe('who acts for a party', () => {
  it.each([
    ['a municipality: all its members', tibro, [bo, britt]],
    ['a group: those in it', theGroup, [asta, cilla]],
    ['a person: that person', person(dag), [dag]],
    ['an outside body: nobody here', skolverket, []],
  ])('%s', (_whom, party, members) => expect(membersOf(party, state)).toEqual(members));

  it('is nobody of another group', () => {
    const other = { id: 'survey', name: 'Enkätgruppen', members: [dag.id] };
    expect(membersOf(theGroup, { ...state, groups: [other, au] })).toEqual([asta, cilla]);
  });

  it('follows the roster of the day, not the name that was saved', () => {
    const moved = {
      ...state,
      members: state.members.map((one) => (one === bo ? { ...bo, municipality: 'Hjo' } : one)),
    };
    expect(membersOf(tibro, moved)).toEqual([britt]);
    const renamed = { kind: 'group', id: au.id, name: 'Gamla AU' } as const;
    expect(membersOf(renamed, state)).toEqual([asta, cilla]);
  });
});

test('a member without a municipality is of none', () => expect(isOf(tibro, dag, [au])).toBe(false));

test('a member’s lines of an item are their own, their municipality’s and their groups’, done ones too', () => {
  const done = { party: hjo, done: { by: asta, at: '2027-03-01T09:00:00.000Z' } };
  const item = itemOf(1, { lines: [{ party: skövde }, done, { party: theGroup }, { party: skolverket }] });
  expect(linesOf(item, cilla, state.groups).map(({ party }) => party.name)).toEqual(['Hjo', 'AU']);
});

test('"alla" is the municipalities that have a member, not Karlsborg that has none', () => {
  expect(municipalitiesWithMembers(state)).toEqual(['Hjo', 'Skövde', 'Tibro']);
});

test('parties of different kinds are told apart though they share a name, and keep their key under another name', () => {
  const keys = [
    partyKey({ kind: 'municipality', name: 'Hjo' }),
    partyKey({ kind: 'group', id: 'Hjo', name: 'Hjo' }),
    partyKey({ kind: 'member', id: 'Hjo', name: 'Hjo' }),
    partyKey({ kind: 'outside', name: 'Hjo' }),
  ];
  expect(keys).toEqual(['k:Hjo', 'g:Hjo', 'p:Hjo', 'u:hjo']);
  expect(partyKey({ kind: 'group', id: 'au', name: 'Nytt namn' })).toBe(partyKey(theGroup));
});

describe('the presidium is a group that nobody has made', () => {
  const presidiet = { kind: 'group', id: 'presidiet', name: 'Presidiet' } as const;

  it('of those who have the role, first among the groups', () => {
    expect(groupsOf(state)).toEqual([{ id: 'presidiet', name: 'Presidiet', members: ['asta'] }, au]);
    expect(membersOf(presidiet, state)).toEqual([asta]);
  });

  it('unless a group has been given its name', () => {
    const own = { id: 'g1', name: 'presidium', members: ['bo'] };
    expect(groupsOf({ ...state, groups: [own] })).toEqual([own]);
    const older = { id: 'presidiet', name: 'Presidiet', members: ['bo'] };
    expect(membersOf(presidiet, { ...state, groups: [older] })).toEqual([bo]);
  });
});
