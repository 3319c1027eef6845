import { capital, counted } from './forms.ts';

/** In the forms for one meeting and for several, what is wrong in them, and what is told when they are saved. */
export const planning = {
  new: 'Nytt möte',
  edit: 'Ändra mötet',
  again: 'Boka mötet igen',
  /** On the button for whoever may not plan meetings. */
  bringUp: 'Ta upp det på ett möte',
  /** The command that opens the form, where it is said back. */
  written: (when: string) => `nytt möte ${when}`,
  field: {
    day: 'Dag',
    from: 'Från',
    to: 'Till',
    place: 'Plats',
    theme: 'Tema',
    link: 'Länk till digitalt möte',
    chair: 'Ordförande',
    secretary: 'Sekreterare',
  },
  nobody: 'Inte bestämt',
  wrong: {
    noDay: 'Välj vilken dag mötet är.',
    pastDay: (day: string) => `${day} har redan varit. Välj en dag som kommer.`,
    times: 'Skriv båda tiderna som 09:00.',
    timesIn: (written: string) => `Tiden i ”${written}” stämmer inte. Skriv när mötet börjar och slutar.`,
    endsFirst: 'Mötet måste sluta efter att det har börjat.',
    longPlace: (length: number, limit: number) => `Platsen är ${length} tecken; högst ${limit} får plats.`,
    longTheme: (length: number, limit: number) => `Temat är ${length} tecken; högst ${limit} får plats.`,
    link: 'Länken ska börja med https://. Kopiera den från mötesinbjudan.',
    taken: (time: string) => `Det finns redan ett möte ${time}.`,
    takenNew: (time: string) => `Det finns redan ett möte ${time}. Välj en annan dag eller tid.`,
    changedMeanwhile: (time: string) =>
      `Någon annan har ändrat mötet medan du skrev: det är nu ${time}. Spara igen om det du har skrivit ska gälla.`,
    cancelledMeanwhile:
      'Någon annan har ändrat mötet medan du skrev: det är nu inställt. Spara igen om det du har skrivit ska gälla.',
  },
  several: {
    heading: 'Flera möten',
    how: 'Skriv ett möte på varje rad: dag, tid, plats och tema.',
    lines: 'Möten',
    hint: '26 januari 9.00-12.00 Tema matematik',
    noDay: 'Jag hittar ingen dag. Skriv t.ex. 26 januari 9.00-12.00.',
    noSuchDay: 'Den dagen finns inte i kalendern. Skriv ett annat datum.',
    pastDay: 'Den dagen har redan varit. Skriv en dag som kommer.',
    noTime: 'Tiden stämmer inte. Skriv när mötet börjar och slutar, t.ex. 9.00-12.00.',
    tooLong: (limit: number) => `Temat eller platsen är för lång; högst ${limit} tecken får plats.`,
    taken: 'Det finns redan ett möte då.',
  },
  planned: (count: number) => (count === 1 ? 'Mötet är planerat.' : `${counted(count, 'möte', 'möten')} är planerade.`),
  /** Who leads from now on: one alone, or several after each other. */
  leads: (name: string) => `${name} leder mötena.`,
  leadInTurn: (names: string) => `${names} turas om att leda mötena, i den ordningen.`,
  /** What had waited for the next meeting, when one is planned. */
  bound: (numbers: string) => `Nummer ${numbers} väntade på nästa möte och följer nu det.`,
  isAgain: (time: string) => `Mötet är bokat igen: ${time}.`,
  edited: (meeting: string) => `${capital(meeting)} är ändrat.`,
  moved: (meeting: string, day: string) => `${capital(meeting)} är flyttat till ${day}.`,
};
