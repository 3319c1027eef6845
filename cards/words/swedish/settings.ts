import { capital } from './forms.ts';

const planned = (title: string, when: string | undefined) => `${title}: ${when ?? 'inget planerat'}`;

const wholeNumber = (most: number) => `Skriv ett helt tal från 0 till ${most}.`;

/** In the form for which notices go out and when, with what is wrong in it, and once it is saved. */
export const settings = {
  heading: 'Inställningar för påminnelser och utskick',
  /** Above the fields that belong together. */
  about: { items: 'Uppdrag', meetings: 'Möten', time: 'Tid' },
  reminders: {
    label: 'Påminn de ansvariga så här många dagar före slutdatum (lämna tomt för ingen påminnelse)',
    wrong: (count: number, most: number) =>
      `Skriv högst ${count} hela tal från 0 till ${most} med komma emellan, till exempel 14, 3.`,
  },
  overdue: 'Påminn de ansvariga en gång när slutdatumet har passerat',
  review: {
    label: 'Påminn presidiet om att planera mötet så här många arbetsdagar före (skriv 0 för ingen påminnelse)',
    wrong: wholeNumber,
  },
  digest: {
    label: 'Lägg ut Läget inför mötet så här många arbetsdagar före (skriv 0 för att inte lägga ut det)',
    wrong: wholeNumber,
  },
  here: 'Lägg ut Läget i den här kanalen i fortsättningen',
  notes: 'Fråga efter anteckningar arbetsdagen efter mötet',
  hour: { label: 'Skicka allt klockan', wrong: 'Skriv klockslaget som 08:00.' },
  quietJuly: 'Skicka inget i juli',
  /** When the first of each goes out, where one is planned. */
  next: {
    heading: 'Det här skickas härnäst',
    reminder: (when?: string) => planned('Påminnelse om uppdrag', when),
    review: (when?: string) => planned('Påminnelse till presidiet om att planera mötet', when),
    digest: (when?: string) => planned('Läget inför mötet', when),
    notes: (when?: string) => planned('Fråga om anteckningar', when),
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
