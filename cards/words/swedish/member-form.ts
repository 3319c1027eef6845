import { counted } from './forms.ts';

const unled =
  'Då har nätverket inget presidium, och alla medlemmar får planera möten, ändra medlemmar och inställningar.';

/** In the form of a member, and on the cards of one who leaves, has left or comes back. */
export const memberForm = {
  heading: 'Medlem',
  municipality: { label: 'Företräder', none: 'Ingen kommun', placeholder: 'Sök kommun' },
  presidium: 'Sitter i presidiet',
  since: 'I presidiet från och med (i dag om inget anges)',
  coordinator: 'Är samordnare',
  groups: 'Grupper',
  unled,
  unledOnceMore: `${unled} Tryck en gång till om det är meningen.`,
  press: {
    depart: 'Inte längre med',
    remove: 'Ta bort',
    return: 'Ta med igen',
    left: (count: number) => `Visa det som är kvar (${count})`,
  },
  depart: {
    heading: 'Inte längre med?',
    about: 'Den som tas bort får inga påminnelser och kan inte ändra något här. Ni kan ta med personen igen senare.',
    owes: (count: number) => `${counted(count, 'punkt', 'punkter')} finns kvar att lämna över till någon annan.`,
  },
  departed: { heading: 'Tidigare medlem', since: (day: string) => `Slutade ${day}.` },
  askBack: {
    heading: 'Inte längre med',
    gone: (name: string) => `${name} är inte med i nätverket, så inget sparades.`,
    goneSince: (name: string, day: string) => `${name} är inte med i nätverket sedan ${day}, så inget sparades.`,
    askPresidium: 'Vill du vara med igen? Be någon i presidiet trycka på Ta med igen. Gör sedan om det du ville göra.',
    askMember: 'Vill du vara med igen? Be en annan medlem trycka på Ta med igen. Gör sedan om det du ville göra.',
  },
};
