import { describe, expect, it } from 'vitest';
import type { Member } from '../../../domain/network.ts';
import { mayChange, mayRun, mayTick } from '../../../domain/people/permission.ts';
import {
  asta,
  bo,
  britt,
  cilla,
  dag,
  hjo,
  itemOf,
  meetingOf,
  memberOf,
  now,
  person,
  skolverket,
  stateOf,
  theGroup,
  tibro,
} from '../samples.ts';

/** Created by Cilla from Hjo; owed by Tibro, by the AU (Asta and Cilla), by Britt herself and by an outside body. */
const item = itemOf(14, {
  lines: [{ party: tibro }, { party: theGroup }, { party: person(britt) }, { party: skolverket }],
});
const state = stateOf({ items: [item] });
const stranger = memberOf('new', { municipality: 'Hjo' });
const unled = stateOf({ members: state.members.map((member) => ({ ...member, presidium: false })) });

describe('while the network has a presidium', () => {
  it.each<[string, Member, { run: boolean; change: boolean }]>([
    ['the presidium', asta, { run: true, change: true }],
    ['a coordinator', dag, { run: true, change: true }],
    ['the one who created the item', cilla, { run: false, change: true }],
    ['any other member', bo, { run: false, change: false }],
    ['who is not on the roster', stranger, { run: false, change: false }],
  ])('%s: %o', (_who, me, { run, change }) => {
    expect(mayRun(state, me, now)).toBe(run);
    expect(mayChange(state, me, item, now)).toBe(change);
  });

  it('lets go of the creator’s right nowhere else: another’s item is not theirs', () => {
    const hers = itemOf(15, { created: { by: { id: bo.id, name: bo.name }, at: item.created.at } });
    expect(mayChange(state, cilla, hers, now)).toBe(false);
    expect(mayChange(state, bo, hers, now)).toBe(true);
  });
});

describe('who may tick a line', () => {
  const lines = { 'k:Tibro': 'Tibro', 'g:au': 'AU', 'p:britt': 'Britt', 'u:skolverket': 'Skolverket' };
  const mayTickOf = (me: Member) =>
    Object.entries(lines).flatMap(([key, name]) => (mayTick(state, me, item, [key], now) ? [name] : []));

  it.each<[string, Member, string[]]>([
    ['one of the municipality: its line', bo, ['Tibro']],
    ['one who is named and of the municipality: both', britt, ['Tibro', 'Britt']],
    ['the creator: all', cilla, ['Tibro', 'AU', 'Britt', 'Skolverket']],
    ['the presidium: all', asta, ['Tibro', 'AU', 'Britt', 'Skolverket']],
    ['a coordinator: all', dag, ['Tibro', 'AU', 'Britt', 'Skolverket']],
    ['who has no part in it: none', stranger, []],
  ])('%s', (_who, me, names) => expect(mayTickOf(me)).toEqual(names));

  it('one of a group ticks for the group', () => {
    const eva = memberOf('eva');
    const grown = stateOf({
      members: [...state.members, eva],
      groups: [{ id: 'au', name: 'AU', members: [asta.id, eva.id] }],
    });
    expect(mayTick(grown, eva, item, ['g:au'], now)).toBe(true);
    expect(mayTick(grown, eva, item, ['k:Tibro'], now)).toBe(false);
  });

  it('several at once only where each of them is one’s own', () => {
    expect(mayTick(state, britt, item, ['k:Tibro', 'p:britt'], now)).toBe(true);
    expect(mayTick(state, bo, item, ['k:Tibro', 'p:britt'], now)).toBe(false);
  });

  it('what nobody is named for is closed by those who may change it', () => {
    const topic = itemOf(16, { kind: 'topic', lines: [] });
    const may = [asta, dag, cilla, bo].filter((me) => mayTick(state, me, topic, [], now));
    expect(may).toEqual([asta, dag, cilla]);
  });

  it('a line that the item does not have is nobody’s own', () => {
    const hjos = memberOf('hjo', { municipality: 'Hjo' });
    expect(mayTick(state, hjos, item, ['k:Hjo'], now)).toBe(false);
    expect(mayTick(state, hjos, itemOf(1, { lines: [{ party: hjo }] }), ['k:Hjo'], now)).toBe(true);
  });
});

describe('while nobody on the roster is presidium', () => {
  it('any member runs the network and changes its items', () => {
    for (const me of unled.members) {
      expect(mayRun(unled, me, now)).toBe(true);
      expect(mayChange(unled, me, item, now)).toBe(true);
    }
  });

  it('a coordinator alone does not make the others lose that', () => expect(mayRun(unled, bo, now)).toBe(true));
});

describe('chair and secretary of a meeting have the rights of the presidium', () => {
  // Today's meeting is from nine to twelve, and it is ten o'clock.
  const today = meetingOf('today', '2027-03-01', { chair: tibro, secretary: person(cilla) });
  const during = (changed: object) => stateOf({ items: [item], meetings: [{ ...today, ...changed }] });

  it('while it lasts: the members of the municipality that chairs, and the secretary', () => {
    const may = [bo, britt, cilla, stranger].filter((me) => mayRun(during({}), me, now));
    expect(may).toEqual([bo, britt, cilla]);
    expect(mayChange(during({}), bo, item, now)).toBe(true);
  });

  it.each<[string, object, boolean]>([
    ['from its start', { from: '10:00' }, true],
    ['not before', { from: '10:01' }, false],
    ['after its end too, until its notes are saved', { day: '2027-02-02' }, true],
    ['not once they are', { day: '2027-02-02', notesSaved: true }, false],
    ['not where it is cancelled', { cancelled: true }, false],
  ])('%s', (_when, changed, may) => expect(mayRun(during(changed), bo, now)).toBe(may));
});
