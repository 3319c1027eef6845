/** What is said of a file of notes that somebody sent and that can't be read. */
export const sentFile = {
  lockedOrOld: 'Filen är låst med lösenord eller i Words gamla format. Spara den som vanlig .docx och skicka den igen.',
  notWord: 'Filen heter .docx men är inget Worddokument. Spara den från Word och skicka den igen.',
  brokenWord: 'Worddokumentet går inte att öppna. Spara det på nytt från Word och skicka det igen.',
  notText: 'Filen är ingen textfil. Skicka den som .docx, .txt eller .md.',
  unknownKind: (file: string) => `Filen ”${file}” kan jag inte läsa. Skicka den som .docx, .txt eller .md.`,
  empty: (file: string) => `Filen ”${file}” är tom, så det finns inget att läsa in.`,
  tooLarge: 'Filen är större än 5 MB. Ta bort bilderna, eller klistra in texten i stället.',
  notFetched: 'Filen gick inte att hämta. Skicka den igen, eller klistra in texten i stället.',
  elsewhere: 'Filen ligger inte hos Microsoft, så jag hämtar den inte.',
};
