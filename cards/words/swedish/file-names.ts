/** The names that files are saved under, and whose program made them. Days are ISO dates: names are sorted. */
export const fileNames = {
  maker: 'Uppdrag',
  assignments: (network: string, day: string, ending: string) => `${network} uppdrag ${day}.${ending}`,
  decisions: (network: string, day: string, ending: string) => `${network} beslut ${day}.${ending}`,
  agenda: (network: string, day: string) => `${network} dagordning ${day}.docx`,
  notes: (network: string, day: string) => `${network} minnesanteckningar ${day}.docx`,
  calendar: (network: string) => `${network} kalender.ics`,
  archive: (network: string, day: string) => `${network} arkiv ${day}.zip`,
  personal: (day: string, ending: string) => `Uppdrag mina uppgifter ${day}.${ending}`,
  /**
   * Within the archive, those of sheets with .csv after them: without å, ä and ö, which older zip programs spoil. Its
   * README tells of each by name.
   */
  inArchive: {
    readme: 'README.txt',
    document: 'uppdrag-och-beslut.docx',
    workbook: 'register.xlsx',
    data: 'allt.json',
    sheet: {
      assignments: 'uppdrag',
      decisions: 'beslut',
      topics: 'att-ta-upp',
      meetings: 'moten',
      attendance: 'narvaro',
      polls: 'rundfragor',
      members: 'medlemmar',
      history: 'historik',
    },
  },
};
