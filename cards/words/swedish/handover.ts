import { capital, counted } from './forms.ts';

/** In the form that hands a part of an item over, and on the card of what somebody left behind. */
export const handover = {
  heading: (item: string) => `Lämna över ${item}`,
  line: {
    label: 'Vems del?',
    missing: 'Välj vems del som lämnas över.',
    ownDone: (names: string) => `Delen för ${names} är redan klar. Välj vems del som lämnas över.`,
  },
  taker: {
    label: 'Lämna över till',
    placeholder: 'Sök kommun, grupp eller person',
    missing: 'Välj vem som tar över.',
    same: (party: string) => `Välj någon annan än ${party}.`,
  },
  /** Whose part it was and whose it is, as the history has it. */
  change: (from: string, to: string) => `${from} → ${to}`,
  handed: (item: string, taker: string) => `${capital(item)} är överlämnat till ${taker}.`,
  severalHanded: (count: number, taker: string) => `${count} punkter är överlämnade till ${taker}.`,
  already: 'Det är redan överlämnat.',
  nobodyOwes: (item: string, number: number) =>
    `${capital(item)} har ingen ansvarig som kan lämna över. Skriv ”ändra ${number}” för att välja ansvarig.`,
  left: {
    municipality: 'En kommun har ingen medlem kvar',
    group: 'En grupp är upplöst',
    member: 'En medlem har slutat',
    municipalityOwesNothing: 'Kommunen har inget öppet uppdrag, och räknas inte längre med när något gäller alla.',
    none: 'Allt är överlämnat.',
    count: (count: number) =>
      count > 1
        ? `${counted(count, 'punkt', 'punkter')} att lämna över. Välj vem som tar över, och sedan en punkt eller alla.`
        : `${counted(count, 'punkt', 'punkter')} att lämna över. Välj vem som tar över.`,
  },
  press: {
    item: (item: string) => `Lämna över ${item}`,
    all: (count: number) => `Lämna över alla ${count}`,
  },
};
