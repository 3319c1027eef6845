import type { Act } from '../../domain/change.ts';
import type { Due } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { usualSettings, type Group, type Member, type Network, type NetworkState } from '../../domain/network.ts';
import type { Party } from '../../domain/items/party.ts';
import type { Instant } from '../../domain/time.ts';
import type { Fields } from '../../domain/items/transitions.ts';

/** Monday the 1st of March 2027 at 10:00 in Stockholm. */
export const now: Instant = '2027-03-01T09:00:00.000Z';

export function memberOf(id: string, changed: Partial<Member> = {}): Member {
  return { id, teamsId: `29:${id}`, name: `Person ${id}`, presidium: false, coordinator: false, ...changed };
}

/** Chairs the network, and comes from Skövde. */
export const asta = memberOf('asta', { name: 'Asta Lind', municipality: 'Skövde', presidium: true });
export const bo = memberOf('bo', { name: 'Bo Ek', municipality: 'Tibro' });
export const britt = memberOf('britt', { name: 'Britt Alm', municipality: 'Tibro' });
export const cilla = memberOf('cilla', { name: 'Cilla Hed', municipality: 'Hjo' });
/** Coordinates the network and comes from no municipality. */
export const dag = memberOf('dag', { name: 'Dag Ros', coordinator: true });

/** A group that Asta and Cilla are in. */
export const au: Group = { id: 'au', name: 'AU', members: [asta.id, cilla.id] };

export const kommun = (name: string): Party => ({ kind: 'municipality', name });
export const skövde = kommun('Skövde');
export const tibro = kommun('Tibro');
export const hjo = kommun('Hjo');
export const theGroup: Party = { kind: 'group', id: au.id, name: au.name };
export const skolverket: Party = { kind: 'outside', name: 'Skolverket' };
export const person = ({ id, name }: Member): Party => ({ kind: 'member', id, name });

export const on = (day: string): Due => ({ kind: 'date', day });
export const at = (meeting: Pick<Meeting, 'id'>): Due => ({ kind: 'meeting', meeting: meeting.id });

export function networkOf(changed: Partial<Network> = {}): Network {
  return {
    id: 'nova',
    code: 'NOVA',
    name: 'Nätverket Nova',
    home: { conversation: '19:nova@thread.tacv2', serviceUrl: 'https://smba.example/', tenant: 't1', bot: '28:bot' },
    municipalities: ['Hjo', 'Karlsborg', 'Skövde', 'Tibro'],
    nextNumber: 1,
    settings: usualSettings,
    split: [],
    createdOn: '2027-01-15',
    ...changed,
  };
}

export function stateOf(changed: Partial<NetworkState> = {}): NetworkState {
  const items = changed.items ?? [];
  return {
    network: networkOf({ nextNumber: Math.max(0, ...items.map(({ number }) => number)) + 1 }),
    members: [asta, bo, britt, cilla, dag],
    departed: [],
    polls: [],
    groups: [au],
    meetings: [],
    items,
    ...changed,
  };
}

/** An open assignment, owed by Tibro and due on the 1st of June, a Tuesday. */
export function itemOf(number: number, changed: Partial<Item> = {}): Item {
  return {
    number,
    revision: 1,
    kind: 'assignment',
    title: `Uppdrag ${number}`,
    note: '',
    lines: [{ party: tibro }],
    due: on('2027-06-01'),
    decided: false,
    state: 'open',
    created: { by: { id: cilla.id, name: cilla.name }, at: now },
    ...changed,
  };
}

export function meetingOf(id: string, day: string, changed: Partial<Meeting> = {}): Meeting {
  return { id, revision: 1, day, from: '09:00', to: '12:00', place: 'Salen', theme: '', cancelled: false, ...changed };
}

export function fieldsOf(changed: Partial<Fields> = {}): Fields {
  return {
    kind: 'assignment',
    decided: false,
    title: 'Presenterar Bästa skola',
    note: '',
    parties: [skövde, tibro],
    due: on('2027-06-01'),
    ...changed,
  };
}

export function actOf(operation: string, by: Member = asta, moment: Instant = now): Act {
  return { operation, by: { id: by.id, name: by.name }, at: moment };
}
