import { capital } from './forms.ts';

/** In the form for a question to the municipalities, with what is wrong in it, and once it is asked. */
export const pollForm = {
  heading: 'Ny rundfråga',
  about: 'Varje kommun har en röst, och alla ser vad var och en svarar.',
  question: {
    label: 'Fråga',
    missing: 'Skriv vad ni vill fråga.',
    long: (length: number, most: number) => `Frågan är ${length} tecken; högst ${most} får plats.`,
  },
  answers: {
    label: 'Svar, ett på varje rad',
    few: 'Skriv minst två svar att välja mellan, ett på varje rad.',
    many: (count: number, most: number) => `Det är ${count} svar; högst ${most} får plats.`,
    long: (length: number, most: number) =>
      `Ett svar är ${length} tecken; högst ${most} får plats. Skriv resten i frågan.`,
  },
  closes: {
    label: 'Svara senast',
    missing: 'Välj den sista dagen att svara.',
    passed: (day: string) => `${capital(day)} har redan varit. Välj en dag som kommer.`,
    late: (latest: string) => `Välj en dag senast ${latest}.`,
  },
  municipalities: {
    label: 'Vilka ska svara?',
    missing: 'Välj minst en kommun som ska svara.',
    nobody: 'Ingen medlem har någon kommun än. Skriv ”medlemmar” och välj kommun för var och en först.',
  },
  ask: 'Ställ frågan',
  asked: 'Frågan är ställd.',
  askedElsewhere: 'Frågan är ställd. Den kommer också i kanalen.',
  /** Said after either, where an answer was written twice. */
  repeated: (asked: string) => `${asked} Svar som stod mer än en gång finns med en gång.`,
};
