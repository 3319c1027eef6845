import { counted } from './forms.ts';

/** On the page of a municipality, a group, a person or somebody outside the network. */
export const partyPage = {
  kind: { municipality: 'Kommun i', group: 'Grupp i', member: 'Medlem i', outside: 'Utanför' },
  others: (count: number) => `${count} till`,
  municipality: 'Kommun:',
  groups: 'Grupper:',
  members: 'Medlemmar:',
  noMembers: (network: string) => `ingen i ${network} än`,
  counts: {
    overdue: (count: number) => counted(count, 'försenat', 'försenade'),
    open: (count: number) => counted(count, 'pågående', 'pågående'),
    done: (count: number) => `${counted(count, 'klart', 'klara')} det senaste året`,
  },
  doneInTime: (inTime: number, dated: number, percent: number) =>
    `Klart i tid det senaste året: ${inTime} av ${dated} med datum (${percent} %).`,
  overdue: 'Försenade',
  open: 'Pågående',
  done: 'Klara det senaste året',
  decisions: 'Beslut',
  doneOn: (day: string) => `Klart ${day}`,
  doneOnByNotAll: (day: string) => `Klart ${day} · alla är inte klara än`,
  press: { allOpen: 'Allt som är öppet', allDone: 'Allt som är klart', show: (party: string) => `Visa ${party}` },
  oneAtATime:
    'Jag kan visa en kommun, en grupp eller en person i taget. Skriv t.ex. visa Tibro, eller lista Tibro och Hjo.',
};
