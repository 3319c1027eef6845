import type { Member, Roster } from '../../../domain/network.ts';

const member = (id: string, name: string, municipality: string): Member => ({
  id,
  teamsId: `29:${id}`,
  name,
  municipality,
  presidium: false,
  coordinator: false,
});

/** An invented network: two members are called Anna. */
export const roster: Roster = {
  municipalities: ['Skövde', 'Tibro', 'Hjo', 'Götene', 'Lidköping'],
  groups: [
    { id: 'p', name: 'Presidiet', members: ['karin'] },
    { id: 'au', name: 'AU', members: ['karin'] },
    { id: 'e', name: 'Enkätgruppen', members: ['anna-b'] },
  ],
  members: [
    member('anna-b', 'Anna Berg', 'Tibro'),
    member('anna-e', 'Anna Ek', 'Hjo'),
    member('karin', 'Karin Lund', 'Skövde'),
    member('po', 'Per-Olof Sand', 'Götene'),
  ],
};
