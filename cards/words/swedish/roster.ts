import { counted } from './forms.ts';

/** On the card of the members and of the presidium, and when a member is changed. */
export const roster = {
  heading: (count: number) => `Medlemmar (${count})`,
  about: (municipalities: number) =>
    `${counted(municipalities, 'kommun', 'kommuner')} i nätverket. Tryck på ett namn för att ändra kommun, roller och grupper.`,
  show: (name: string) => `Visa ${name}`,
  left: (day: string) => `Slutade ${day}`,
  /** What a member is, as a row has it. */
  inPresidium: 'presidiet',
  coordinator: 'samordnare',
  noMunicipality: 'ingen kommun',
  municipalityMissing: 'Ingen kommun vald',
  press: { groups: 'Grupper', presidium: 'Presidiet' },
  presidium: {
    heading: 'Presidiet',
    none: 'Nätverket har inget presidium. Alla medlemmar får planera möten, ändra medlemmar och inställningar.',
    now: 'nu',
    since: (day: string) => `från och med ${day}`,
    term: (from: string, to: string) => `${from} – ${to}`,
    former: 'Tidigare',
    how: 'Presidiet väljs med ”medlemmar”: tryck på ett namn.',
  },
  saved: (name: string, is: string) => `${name}: ${is}.`,
  departed: (name: string) => `${name} är inte längre med.`,
  returned: (name: string) => `${name} är med igen.`,
  /** Said after either, where nobody is left in the presidium. */
  unled: (happened: string) => `${happened} Nätverket har inget presidium, så alla medlemmar får sköta det.`,
  /** In place of a name, where nobody has it. */
  theMember: 'medlemmen',
};
