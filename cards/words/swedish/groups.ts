import { counted } from './forms.ts';

/** On the card of the groups, in the form of one, and when one is made, changed or dissolved. */
export const groups = {
  heading: (count: number) => `Grupper (${count})`,
  about: 'En grupp kan vara ansvarig för ett uppdrag. Påminnelser går till alla som är med i den.',
  nobody: 'Ingen medlem',
  show: (group: string) => `Visa ${group}`,
  new: 'Ny grupp',
  edit: 'Ändra grupp',
  name: 'Namn',
  nameWrong: {
    empty: 'Skriv vad gruppen heter.',
    long: (most: number) => `Namnet får vara högst ${most} tecken.`,
    taken: 'Det namnet betyder redan något här. Välj ett annat.',
  },
  members: { label: 'Medlemmar', placeholder: 'Sök namn', missing: 'Välj minst en medlem.' },
  isMade: (group: string) => `${group} är skapad.`,
  isChanged: (group: string) => `${group} är ändrad.`,
  isDissolved: (group: string) => `${group} är upplöst.`,
  dissolve: {
    press: 'Upplös gruppen',
    heading: 'Upplös gruppen?',
    group: 'Grupp:',
    owesNothing: 'Gruppen är inte ansvarig för något öppet.',
    owes: (count: number) =>
      `Gruppen är ansvarig för ${counted(count, 'öppet uppdrag', 'öppna uppdrag')}. Namnet står kvar där, och du får lämna över dem till någon annan.`,
  },
  /** In place of a name, where nobody has it. */
  theGroup: 'gruppen',
};
