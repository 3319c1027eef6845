import { capital, counted } from './forms.ts';

/** What somebody else was first with, `by` being who. */
const nothingDone = (already: string, by?: string) =>
  by === undefined ? `${already}, så jag gjorde inget.` : `${already} (${by}), så jag gjorde inget.`;

/** In the review before a meeting: its overview, the steps through what is open, and how it goes over the years. */
export const review = {
  name: 'Genomgång',
  before: (meeting: string) => `Genomgång inför ${meeting}`,
  noMeeting: 'Inget möte är planerat. Skriv ”nytt möte” för att planera ett.',
  inPrivate:
    'Genomgången visar siffror per kommun och är för presidiet. Skriv ”dagordning” till mig i den privata chatten, eller i presidiets egen chatt.',
  worthALook: {
    heading: 'Värt att titta på',
    proposal: (item: string) => `Någon har föreslagit ett nytt datum för ${item}`,
    unanswered: (item: string, left: number, of: number) => `${left} av ${of} är inte klara med ${item}`,
    undated: (item: string, days: number) =>
      `${capital(item)} har inget datum och är ${counted(days, 'dag', 'dagar')} gammalt`,
  },
  municipalities: {
    heading: 'Öppna uppdrag per kommun',
    chart: 'Per kommun',
    overdue: (name: string, overdue: number, open: number) =>
      `${name}: ${counted(overdue, 'försenat', 'försenade')} av ${open}`,
  },
  oldest: (item: string, days: number) => `Äldst: ${item} (${counted(days, 'dag', 'dagar')})`,
  topics: (count: number) => `Väntar på att tas upp (${count})`,
  cameOf: (meeting: string) => `Uppföljning av ${meeting}`,
  press: {
    start: (count: number) => `Gå igenom ${counted(count, 'punkt', 'punkter')}`,
    overview: 'Översikt',
    previous: 'Föregående',
    next: 'Nästa',
    putOnAgenda: 'Ta med på dagordningen',
    takeOffAgenda: 'Ta av dagordningen',
    nudge: 'Påminn nu',
    move: 'Flytta',
    saveDate: 'Spara datumet',
    done: 'Klart',
  },
  stepOf: (order: number, count: number) => `${order} av ${count}`,
  isOnAgenda: 'Står på dagordningen.',
  pastDate: 'Det datumet har redan varit. Välj ett som kommer.',
  why: 'Varför avskrivs det?',
  putOn: (item: string) => `${capital(item)} står på dagordningen.`,
  takenOff: (item: string) => `${capital(item)} är borttaget från dagordningen.`,
  nudged: (names: string, item: string) => `${names} påminns nu om ${item}.`,
  muted: (names: string) => `${names} påminns inte, eftersom påminnelser är avstängda där.`,
  nobody: (item: string) => `${capital(item)} har ingen ansvarig att påminna.`,
  nudgedToday: (item: string) => `En påminnelse om ${item} har redan skickats i dag.`,
  /** After what was done with the one before. */
  nowIs: (item: string) => `Nu gäller det ${item}.`,
  changedMeanwhile: (number: number) =>
    `Någon annan har ändrat nummer ${number} sedan du öppnade det. Så här står det nu.`,
  alreadyStruck: (item: string, by?: string) => nothingDone(`${capital(item)} är redan avskrivet`, by),
  alreadyDone: (item: string, by?: string) => nothingDone(`${capital(item)} är redan klart`, by),
  thisIsNext: 'Det här är nästa.',
  finished: {
    heading: 'Genomgången är klar',
    agenda: 'Nu finns ett förslag till dagordning.',
    noMeeting: 'Planera ett möte, så gör jag ett förslag till dagordning.',
  },
  trends: {
    name: 'Hur det går',
    none: 'Inget uppdrag är klart än.',
    inTime: 'Klara i tid, procent',
    /** `inTime` of the `dated` ones; half of all took `days` at most. */
    half: (half: string, done: number, inTime: number, dated: number, percent: number, days: number) => {
      const time = dated === 0 ? 'inga hade datum' : `${inTime} av ${dated} med datum i tid (${percent} %)`;
      return `${half}: ${counted(done, 'uppdrag klart', 'uppdrag klara')}, ${time}, hälften klara inom ${counted(days, 'dag', 'dagar')}.`;
    },
    onlyLatest: 'Bara de senaste uppdragen är räknade.',
  },
};
