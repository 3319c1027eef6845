import { capital } from './forms.ts';

const planned = (title: string, when: string | undefined) => `${title}: ${when ?? 'ingen planerad'}`;

const wholeNumber = (most: number) => `Skriv ett helt tal från 0 till ${most}.`;

/** In the form for which notices go out and when, with what is wrong in it, and once it is saved. */
export const settings = {
  heading: 'Inställningar för utskick',
  reminders: {
    label: 'Påminn så här många dagar före (tomt: ingen påminnelse)',
    wrong: (count: number, most: number) =>
      `Skriv högst ${count} hela tal från 0 till ${most} med komma mellan, t.ex. 14, 3.`,
  },
  overdue: 'Säg till en gång när något är försenat',
  review: {
    label: 'Säg till presidiet att planera mötet, arbetsdagar före (0: inte alls)',
    wrong: wholeNumber,
  },
  digest: { label: 'Läget inför mötet, arbetsdagar före mötet (0: inget)', wrong: wholeNumber },
  here: 'Lägg ut Läget i den här kanalen',
  notes: 'Fråga efter anteckningar dagen efter mötet',
  hour: { label: 'Klockslag för alla utskick', wrong: 'Skriv klockslaget som 08:00.' },
  quietJuly: 'Inga utskick i juli',
  /** When the first of each goes out, where one is planned. */
  next: {
    heading: 'Så blir det',
    reminder: (when?: string) => planned('Nästa påminnelse', when),
    review: (when?: string) => planned('Nästa fråga till presidiet om nästa möte', when),
    digest: (when?: string) => planned('Nästa Läget inför mötet', when),
    notes: (when?: string) => planned('Nästa fråga om anteckningar', when),
  },
  undelivered: {
    heading: (days: number) => `Kom inte fram de senaste ${days} dagarna`,
    to: (moment: string, name: string) => `${capital(moment)} till ${name}`,
    toChannel: (moment: string) => `${capital(moment)} till kanalen`,
    toFormer: (moment: string) => `${capital(moment)} till någon som inte är medlem längre`,
  },
  press: { try: 'Visa hur det blir', retention: 'Gallring' },
  saved: 'Inställningarna är sparade.',
};
