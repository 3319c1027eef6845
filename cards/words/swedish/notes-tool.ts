/** Printed by `npm run notes`, which reads a file of notes. */
export const notesTool = {
  usage: 'Så används det: npm run -s notes -- FIL [--date ÅÅÅÅ-MM-DD] [--json] [--network FIL]',
  noFile: (path: string) => `Filen ${path} finns inte.`,
  isFolder: (path: string) => `${path} är en mapp. Ange en fil.`,
  unreadable: (path: string, fault: string) => `Filen ${path} går inte att läsa (${fault}).`,
  unknownFault: 'okänt fel',
  noNetwork: (path: string, form: string) => `${path} beskriver inget nätverk. Skriv så här: ${form}`,
  noDate: (written: string) => `”${written}” är inget datum. Skriv ÅÅÅÅ-MM-DD.`,
  nothing: 'Hittade inga uppdrag, beslut, möten eller ämnen.',
  columns: { kind: 'Slag', who: 'Vem', when: 'När', line: 'Rad', what: 'Vad' },
  kind: { assignment: 'uppdrag', decision: 'beslut', meeting: 'möte', topic: 'att ta upp' },
  unsure: (kind: string) => `${kind} ?`,
  about: (day: string) => `ca ${day}`,
  nextMeeting: 'nästa möte',
};
