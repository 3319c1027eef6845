import { counted } from './forms.ts';

/** In Läget, which everyone reads before a meeting, and in what only answers who asks for it. */
export const status = {
  name: 'Läget',
  beforeMeeting: 'Läget inför mötet',
  before: (day: string) => `Inför mötet ${day}`,
  /** Below the heading: how many are going, overdue, and done since the meeting before, where there was one. */
  headline: (when: string, going: number, overdue: number, done: number, sinceMeeting: boolean) =>
    `${when}: ${going} pågående, ${counted(overdue, 'försenat', 'försenade')}, ${counted(done, 'klart', 'klara')} ${sinceMeeting ? 'sedan förra mötet' : 'hittills'}`,
  chart: { title: 'Uppdragen', done: 'Klara', going: 'Pågående', overdue: 'Försenade' },
  /** Before the names of those whom the post calls on. */
  called: 'Har något kvar att göra:',
  part: {
    overdue: (count: number) => `Försenade (${count})`,
    dueAtMeeting: (count: number) => `Ska vara klara till mötet (${count})`,
    topics: (count: number) => `Att ta upp (${count})`,
    others: (count: number) => `Övriga (${count})`,
  },
  showOthers: (count: number) => `Visa övriga (${count})`,
  moreInList: (count: number) => `… och ${count} till. Skriv ”lista” för att se allt.`,
  updated: (headline: string) => `Läget i kanalen uppdateras nu. ${headline}.`,
};
