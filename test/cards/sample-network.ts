import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { usualSettings, type Group, type Member, type NetworkState } from '../../domain/network.ts';
import type { Line, Party } from '../../domain/items/party.ts';

/** What is done to every text that a person gave: nothing for the gallery, a mark for the tests of typed text. */
export type Mark = (text: string) => string;

/** A Monday, twelve days before the next meeting. */
export const now = '2027-05-20T07:15:00.000Z';

export const MUNICIPALITIES = [
  'Essunga',
  'Falköping',
  'Grästorp',
  'Gullspång',
  'Götene',
  'Hjo',
  'Karlsborg',
  'Lidköping',
  'Mariestad',
  'Skara',
  'Skövde',
  'Tibro',
  'Tidaholm',
  'Töreboda',
  'Vara',
];

const PEOPLE: readonly (readonly [name: string, municipality?: string])[] = [
  ['Anna Berg', 'Skövde'],
  ['Erik Lund', 'Tibro'],
  ['Maria Holm', 'Hjo'],
  ['Johan Ekström', 'Falköping'],
  ['Sara Nyman', 'Lidköping'],
  ['Leila Haddad', 'Mariestad'],
  ['Anna Sjögren', 'Vara'],
  ['Karin Öberg'],
];

export const memberId = (index: number): string => `00000000-0000-4000-8000-00000000000${index}`;

export function sampleMembers(mark: Mark): Member[] {
  return PEOPLE.map(([name, municipality], index) => ({
    id: memberId(index),
    teamsId: `29:${index}`,
    name: mark(name),
    email: mark(`${name.split(' ')[0]?.toLowerCase() ?? ''}@example.se`),
    ...(municipality === undefined ? {} : { municipality: mark(municipality) }),
    presidium: index === 0,
    coordinator: index === 1,
  }));
}

const PLACES: readonly (readonly [id: string, day: string, place: string, theme: string, cancelled?: true])[] = [
  ['m1', '2027-02-09', 'Teams', 'Årsplan'],
  ['m2', '2027-04-13', 'Stadshuset, Skövde', 'Bästa skola'],
  ['m3', '2027-05-04', 'Tibro', 'Enkäter', true],
  ['m4', '2027-06-01', 'Folkets hus, Hjo', 'Nyanlända elever'],
  ['m5', '2027-09-14', '', ''],
];

export function sampleMeetings(mark: Mark): Meeting[] {
  return PLACES.map(([id, day, place, theme, cancelled = false]) => ({
    id,
    revision: 1,
    day,
    from: '09:00',
    to: '12:00',
    place: place === '' ? '' : mark(place),
    theme: theme === '' ? '' : mark(theme),
    cancelled,
  }));
}

/** The state of the sample network, with these items. */
export function sampleState(mark: Mark, items: readonly Item[], changed: Partial<NetworkState> = {}): NetworkState {
  const groups: Group[] = [{ id: 'enkat', name: mark('Enkätgruppen'), members: [memberId(2), memberId(3)] }];
  return {
    network: {
      id: 'a1b2c3d4e5f6a7b8c9d0',
      code: mark('SKIS'),
      name: mark('SKIS – Skolutveckling i Skaraborg'),
      home: { conversation: '19:skis@thread.tacv2', serviceUrl: 'https://smba.example/', tenant: 't', bot: '28:b' },
      municipalities: MUNICIPALITIES.map(mark),
      nextNumber: 60,
      settings: usualSettings,
      split: [],
      createdOn: '2027-01-15',
    },
    members: sampleMembers(mark),
    departed: [],
    polls: [],
    groups,
    meetings: sampleMeetings(mark),
    items,
    ...changed,
  };
}

/** The same names for parties that the roster has. */
export function parties(mark: Mark) {
  const municipality = (name: string): Party => ({ kind: 'municipality', name: mark(name) });
  return {
    municipality,
    group: (id: string, name: string): Party => ({ kind: 'group', id, name: mark(name) }),
    member: (index: number): Party => ({
      kind: 'member',
      id: memberId(index),
      name: mark(PEOPLE[index]?.[0] ?? 'Okänd'),
    }),
    outside: (name: string): Party => ({ kind: 'outside', name: mark(name) }),
  };
}

export const open = (party: Party): Line => ({ party });

export function done(party: Party, mark: Mark): Line {
  return { party, done: { by: { id: memberId(1), name: mark('Erik Lund') }, at: '2027-05-12T11:40:00.000Z' } };
}

/** An assignment of Skövde, due at the meeting in June. */
export function itemOf(mark: Mark, number: number, title: string, changed: Partial<Item> = {}): Item {
  return {
    number,
    revision: 1,
    kind: 'assignment',
    title: mark(title),
    note: '',
    lines: [open(parties(mark).municipality('Skövde'))],
    due: { kind: 'meeting', meeting: 'm4' },
    decided: false,
    state: 'open',
    created: { by: { id: memberId(0), name: mark('Anna Berg') }, at: '2027-04-13T10:05:00.000Z' },
    ...changed,
  };
}
