import type { Change } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { usualSettings, type Member, type Network } from '../../domain/network.ts';
import type { Snapshot } from '../../storage/store.ts';

export const now = '2027-03-01T09:00:00.000Z';
export const asta = { id: '11111111-aaaa-4bbb-8ccc-000000000001', name: 'Asta Lind' };
export const bo = { id: '29:1Bo_Ek-å/#?', name: 'Bo Ek' };

export function networkOf(id: string, changed: Partial<Network> = {}): Network {
  return {
    id,
    code: 'NOVA',
    name: 'Nätverket Nova',
    home: { conversation: '19:nova@thread.tacv2', serviceUrl: 'https://smba.example/', tenant: 't1', bot: '28:bot' },
    municipalities: ['Norrby', 'Söderby'],
    nextNumber: 1,
    settings: usualSettings,
    split: [],
    createdOn: '2027-01-15',
    ...changed,
  };
}

export function memberOf(id: string, changed: Partial<Member> = {}): Member {
  return { id, teamsId: `29:${id}`, name: `Person ${id}`, presidium: false, coordinator: false, ...changed };
}

export function itemOf(number: number, changed: Partial<Item> = {}): Item {
  return {
    number,
    revision: 1,
    kind: 'assignment',
    title: `Uppdrag ${number}`,
    note: '',
    lines: [{ party: { kind: 'municipality', name: 'Norrby' } }],
    due: { kind: 'date', day: '2027-06-01' },
    decided: false,
    state: 'open',
    created: { by: asta, at: now },
    ...changed,
  };
}

/** The item closed, as its next revision. */
export function closedOf(item: Item, at = now): Item {
  return { ...item, revision: item.revision + 1, state: 'done', closed: { by: asta, at } };
}

export function meetingOf(id: string, day: string, changed: Partial<Meeting> = {}): Meeting {
  return { id, revision: 1, day, from: '09:00', to: '12:00', place: 'Salen', theme: '', cancelled: false, ...changed };
}

export function changeOf(operation: string, changed: Partial<Change> = {}): Change {
  return {
    act: { operation, by: asta, at: now },
    verb: 'captured',
    items: [],
    meetings: [],
    members: [],
    groups: [],
    polls: [],
    owed: [],
    ...changed,
  };
}

/** A change that takes the next numbers for new items. */
export function capturing(snapshot: Snapshot, operation: string, count: number, changed: Partial<Item> = {}): Change {
  const first = snapshot.network.nextNumber;
  return changeOf(operation, {
    network: { ...snapshot.network, nextNumber: first + count },
    items: Array.from({ length: count }, (_, index) => itemOf(first + index, changed)),
  });
}
