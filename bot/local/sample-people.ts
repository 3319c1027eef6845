import type { PlaygroundSpace, PlaygroundUser } from './playground-config.ts';

/** Whoever opens the chat window, then five others. Invented, every one of them. */
const people = [
  ['Anna Berg', 'skovde.se'],
  ['Erik Lund', 'tibro.se'],
  ['Maria Holm', 'hjo.se'],
  ['Johan Ekström', 'falkoping.se'],
  ['Sara Nyman', 'lidkoping.se'],
  ['Leila Haddad', 'mariestad.se'],
] as const;

function person(index: 0 | 1 | 2 | 3 | 4 | 5): PlaygroundUser {
  const [name, domain] = people[index];
  const local = name.toLowerCase().replace(' ', '.').replaceAll('ö', 'o');
  return {
    id: `29:sample-${index + 1}`,
    name,
    email: `${local}@${domain}`,
    aadObjectId: `00000000-0000-4000-8000-00000000000${index + 1}`,
  };
}

/** The team, the chats and the people that the chat window shows. */
export const sampleSpace: PlaygroundSpace = {
  tenantId: '00000000-0000-4000-8000-0000000000aa',
  bot: { id: '28:uppdrag', name: 'Uppdrag' },
  currentUser: person(0),
  otherUsers: [person(1), person(2), person(3), person(4), person(5)],
  personalChatId: 'a:sample-private-chat',
  groupChat: { id: '19:sample-group@thread.v2', name: 'Inför mötet' },
  team: {
    id: '19:sample-skis@thread.tacv2',
    name: 'SKIS',
    aadGroupId: '00000000-0000-4000-8000-0000000000bb',
    extraChannel: { id: '19:sample-presidiet@thread.tacv2', name: 'Presidiet' },
  },
};

/** The municipalities of Skaraborg: the network's members are from six of them so far. */
export const sampleMunicipalities: readonly string[] = [
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
