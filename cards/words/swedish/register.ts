/** In the registers of assignments and decisions, and on their rows. */
export const register = {
  title: { assignments: 'Uppdrag', decisions: 'Beslut', all: 'Uppdrag och ärenden' },
  show: { assignments: 'Visa uppdrag', decisions: 'Visa beslut' },
  status: { open: 'pågående', overdue: 'försenade', done: 'klara', struck: 'avskrivna', closed: 'stängda' },
  writtenIn: (year: number) => `inskrivna ${year}`,
  concerning: (names: string) => `rör ${names}`,
  whole: 'Alla, senast inskrivna först',
  narrow: {
    open: 'Välj år, kommun …',
    year: 'År',
    everyYear: 'Alla år',
    who: 'Kommun eller grupp',
    status: 'Hur det står',
    all: 'Alla',
    show: 'Visa urvalet',
  },
  nothing: 'Här finns inget.',
  nothingLately: 'Inget bland de senaste.',
  readOn: 'Äldre har jag inte läst än. Tryck på Visa fler, så läser jag vidare.',
  row: {
    closed: (stands: string, day: string, reason?: string) =>
      reason === undefined ? `${stands} ${day}` : `${stands} ${day}: ${reason}`,
    overdue: (stands: string, due: string) => `${stands}, skulle ha varit klart ${due}`,
    due: (stands: string, due: string) => `${stands}, klart senast ${due}`,
    decidedAt: (meeting: string) => `Beslutat på ${meeting}`,
    saidAt: (meeting: string) => `Sagt på ${meeting}`,
    written: (day: string) => `Inskrivet ${day}`,
  },
};
