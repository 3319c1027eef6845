/** The card that asks what to export. */
export const exporting = {
  heading: 'Exportera',
  from: 'Från',
  askWhat: 'Vad vill du ha?',
  what: {
    assignments: 'Uppdragen, även de som är klara',
    decisions: 'Besluten',
    calendar: 'Kalender med möten och när uppdrag ska vara klara (.ics)',
    archive: 'Allt för arkivet, med historik och möten (.zip)',
  },
  askFormat: 'Format för uppdragen och besluten',
  format: {
    xlsx: 'Excel (.xlsx)',
    csv: 'Textfil för Excel och andra system (.csv)',
    docx: 'Word (.docx)',
  },
  linkComes: 'Du får en länk som bara du ser, och hämtar filen i webbläsaren.',
  makeLink: 'Skapa länk',
};
