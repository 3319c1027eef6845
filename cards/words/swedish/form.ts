import { capital } from './forms.ts';

/** In the form for an assignment, a decision or a topic, new or changed: titles, fields, choices and what is wrong. */
export const form = {
  new: { assignment: 'Nytt uppdrag', decision: 'Nytt beslut', topic: 'Nytt att ta upp' },
  edit: (item: string) => `Ändra ${item}`,
  cancelled: 'Avbrutet. Inget sparades.',
  /** Who has changed what meanwhile; and the title, the details as a list has them (who, when, state) and the note, as they stand now. */
  changedMeanwhile: (item: string, told: readonly string[], title: string, details: string, note: string) => {
    const noted = note === '' ? '' : ` Anteckning: ”${note}”.`;
    const who = told.map((one) => ` ${one}`).join('');
    return `${capital(item)} har ändrats medan du skrev.${who} Nu står det: ”${title}” (${details}).${noted} Det du skrev finns kvar nedan, och i övrigt står det som nu; spara om det ska gälla.`;
  },
  changedBy: (told: string) => `${told}.`,
  title: { label: 'Vad', missing: 'Skriv vad som ska göras eller vad som beslutades.' },
  kind: 'Typ',
  parties: {
    label: 'Ansvarig',
    hint: 'Sök kommun, grupp eller person',
    everyMember: (count: number) => `Varje medlem för sig (${count})`,
  },
  which: {
    ambiguous: (written: string) => `”${written}” kan vara flera personer.`,
    question: 'Vem menas?',
    questionOf: (order: number, count: number) => `Vem menas? (${order} av ${count})`,
    nobody: 'Ingen av dem',
  },
  outside: { label: 'Ansvarig utanför nätverket', hint: 'T.ex. Skolverket. Komma mellan flera.' },
  when: {
    label: 'Klart senast',
    onDate: 'Datumet nedan',
    never: 'Inget datum',
    nextMeeting: (day: string) => `Nästa möte ${day}`,
    planned: (meeting: string) => `${meeting} (följer med om mötet flyttas)`,
    held: (meeting: string) => `${meeting} (har varit)`,
    cancelled: (meeting: string) => `${meeting} (inställt)`,
  },
  day: 'Datum',
  approximate: 'Datumet är ungefärligt; ändra det om du vet mer.',
  saidAt: { label: 'Sagt på möte', none: 'Inget möte', whichDecided: 'Välj mötet, om det beslutades på ett.' },
  note: 'Anteckning',
  wrong: {
    longTitle: (length: number, limit: number) =>
      `Texten är ${length} tecken; högst ${limit} får plats. Lägg resten i anteckningen.`,
    longNote: (length: number, limit: number) => `Anteckningen är ${length} tecken; högst ${limit} får plats.`,
    which: 'Välj vem som menas.',
    we: 'Vilka är ”vi”: alla i nätverket, eller din kommun? Välj här.',
    nobody: 'Ett uppdrag behöver någon som är ansvarig. Välj i listan, eller skriv ett namn under den.',
    outside: (names: number, length: number) =>
      `Högst ${names} namn med komma mellan, och högst ${length} tecken i varje.`,
    meetingAndDay: 'Både ett möte och ett annat datum är valt. Välj ”Datumet nedan”, eller ta bort datumet.',
    noDay: 'Välj ett datum, eller välj ”Inget datum”.',
    notADay: (written: string) => `”${written}” är inget datum. Skriv det som 2027-06-01.`,
    impossibleDate: (written: string) => `${written} finns inte i kalendern. Välj ett annat datum.`,
    pastDay: (day: string) => `${day} har redan varit. Tryck Spara igen om det ändå är rätt, eller ändra datumet.`,
    cancelledMeeting: 'Det mötet är inställt. Välj ett annat.',
  },
};
