import { counted } from './forms.ts';

const answered = (votes: number, asked: number) => `${votes} av ${counted(asked, 'kommun', 'kommuner')} har svarat`;

const votes = (answer: string, count: number, names: string) =>
  names === '' ? `${answer}: ${count}` : `${answer}: ${count} (${names})`;

/** On the card of a poll, in the list of them and in the reminder to answer, and when one is answered, closed or made a decision. */
export const poll = {
  title: { open: 'Rundfråga', closed: 'Rundfråga · Avslutad', withdrawn: 'Rundfråga · Återtagen' },
  openUntil: (day: string) => `Svara senast ${day}. Ni kan ändra ert svar tills frågan avslutas.`,
  withdrawn: 'Frågan är återtagen och har inget resultat.',
  answered: (votes: number, asked: number) => `${answered(votes, asked)}.`,
  outcome: {
    nobody: 'Ingen har svarat.',
    allAbstain: 'Alla som svarade avstår.',
    equal: (answers: string, each: number) => `Lika många svarar ${answers}: ${each} var.`,
    most: (answer: string, votes: number, asked: number) =>
      `Flest svarar ${answer}: ${votes} av ${counted(asked, 'kommun', 'kommuner')}.`,
  },
  /** The chart, and what answers are called there that can't stand by their own words. */
  chart: 'Svaren',
  answerAt: (place: number) => `Svar ${place}`,
  /** The answers of a question that says no others. */
  usualAnswers: ['Ja', 'Nej', 'Avstår'],
  /** How many gave an answer, and who. */
  votes,
  numberedVotes: (place: number, answer: string, count: number, names: string) =>
    `${place}. ${votes(answer, count, names)}`,
  unanswered: 'Har inte svarat:',
  comments: 'Kommentarer',
  asked: 'Ställd',
  askedBy: (day: string, by: string) => `${day} av ${by}`,
  askedAndClosedBy: (day: string, by: string, moment: string, closer: string) =>
    `${day} av ${by}, avslutad ${moment} av ${closer}`,
  answer: 'Er kommuns svar',
  comment: 'Kommentar (frivillig)',
  press: {
    answer: 'Svara',
    close: 'Avsluta rundfrågan',
    decide: 'Gör till beslut',
    all: 'Visa alla rundfrågor',
    allAnswers: 'Visa allas svar',
    new: 'Ny rundfråga',
    show: 'Visa rundfrågan',
    showOf: (question: string) => `Visa rundfrågan: ${question}`,
  },
  list: {
    heading: 'Rundfrågor',
    noneOpen: 'Ingen rundfråga är öppen.',
    closed: 'Avslutade',
    openRow: (votes: number, asked: number, day: string) => `${answered(votes, asked)} · svara senast ${day}`,
    closedRow: (day: string, outcome: string) => `Avslutad ${day} · ${outcome}`,
  },
  reminder: {
    question: (question: string) => `Rundfråga: ${question}`,
    yours: (day: string) => `Er kommun har inte svarat. Svara senast ${day}.`,
    /** In an e-mail. */
    line: (question: string, day: string) => `- Rundfråga: ${question} (svara senast ${day})`,
  },
  voted: (municipality: string, answer: string) => `${municipality} svarar ${answer}.`,
  chooseFirst: 'Välj ett svar i listan först.',
  votedTooLate: 'Frågan är avslutad, så svaret är inte sparat. Så här blev det.',
  isClosed: 'Frågan är avslutad. Resultatet kommer i kanalen.',
  closing: {
    heading: 'Avsluta rundfrågan?',
    told: 'Ingen kan svara eller ändra sitt svar efter det, och resultatet visas i kanalen.',
    keep: 'Behåll öppen',
  },
  /** In the channel. */
  timeRanOut: 'Rundfrågan är avslutad. Så här blev det.',
  decision: {
    closeFirst: 'Avsluta frågan först.',
    made: 'Det är redan gjort till beslut. Så här står det nu.',
    /** Its note: what it comes from, and then who answered what. */
    note: 'Rundfråga.',
    votes: (answer: string, count: number, names: string) => `${votes(answer, count, names)}.`,
    unanswered: (count: number, names: string) => `${votes('Har inte svarat', count, names)}.`,
  },
};
