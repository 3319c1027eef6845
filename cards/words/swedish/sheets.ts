/** The names of sheets in Excel, and the headers that one of them alone has. */
export const sheets = {
  assignments: { name: 'Uppdrag', title: 'Uppdrag', decided: 'Beslutat på möte' },
  decisions: { name: 'Beslut', title: 'Beslut' },
  topics: { name: 'Att ta upp', title: 'Att ta upp' },
  meetings: { name: 'Möten', cancelled: 'Inställt', notesSaved: 'Anteckningar sparade' },
  attendance: { name: 'Närvaro', meeting: 'Möte', member: 'Medlem' },
  members: { name: 'Medlemmar', presidium: 'Presidiet' },
  polls: {
    name: 'Rundfrågor',
    asked: 'Ställd',
    question: 'Fråga',
    closes: 'Svara senast',
    vote: 'Svar',
    votedAt: 'Svarade',
    votedBy: 'Svarade av',
    state: { open: 'Öppen', closed: 'Avslutad', withdrawn: 'Återtagen' },
  },
  history: {
    name: 'Historik',
    who: 'Vem',
    act: 'Gjorde',
    what: 'Vad',
    after: 'Så löd det sedan',
    /** What a change was of, where it was of no item. */
    of: { meeting: 'Möte', poll: 'Rundfråga' },
  },
};
