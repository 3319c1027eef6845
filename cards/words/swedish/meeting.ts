import { capital, counted } from './forms.ts';

/** On a meeting's own card, in the list of meetings, and in what everyone is told when one changes. */
export const meeting = {
  heading: {
    planned: (meeting: string) => capital(meeting),
    ongoing: (meeting: string) => `${capital(meeting)} pågår`,
    held: (meeting: string) => `${capital(meeting)} har varit`,
    cancelled: (meeting: string) => `${capital(meeting)} är inställt`,
  },
  changed: {
    cancelled: (meeting: string) => `${capital(meeting)} är inställt`,
    again: (meeting: string) => `${capital(meeting)} blir av`,
    edited: (meeting: string) => `${capital(meeting)} är ändrat`,
    moved: (meeting: string) => `${capital(meeting)} är flyttat`,
    wereDue: 'Det som skulle vara klart till mötet',
  },
  theme: 'Tema:',
  place: 'Plats:',
  chair: 'Ordförande:',
  secretary: 'Sekreterare:',
  time: (time: string) => `Tid: ${time}`,
  link: 'Länk:',
  present: (count: number) => `Närvarande (${count}):`,
  due: (count: number) => `Till det här mötet (${count})`,
  /** What is due at a meeting comes with it when it is moved. */
  follows: (count: number) =>
    `${counted(count, 'punkt som ska vara klar', 'punkter som ska vara klara')} till mötet följer med.`,
  /** What was asked for without saying which. */
  that: 'det',
  press: {
    join: 'Anslut till mötet',
    show: 'Visa mötet',
    again: 'Boka igen',
    cancel: 'Ställ in',
    present: 'Närvarande',
    notes: 'Anteckningar i Word',
    all: 'Alla möten',
  },
  list: {
    heading: 'Möten',
    none: 'Inget möte är planerat.',
    past: 'Har varit eller är inställda',
    chair: (name: string) => `ordförande ${name}`,
    due: (count: number) => `${counted(count, 'punkt ska vara klar', 'punkter ska vara klara')} då`,
    wereDue: (count: number) => `${counted(count, 'punkt skulle vara klar', 'punkter skulle vara klara')} då`,
    cancelled: 'inställt',
    undecided: 'Tema och plats är inte satta',
  },
};
