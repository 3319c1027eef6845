/** In answer to a text or a press that no command takes, to words that are none, and to what was done before. */
export const answers = {
  noNetwork:
    'Jag hittar inget nätverk där du är med. Be någon lägga till mig i ert team i Teams, och skriv något till mig där först.',
  notUnderstood:
    'Det kunde jag inte läsa som ett uppdrag. Skriv en mening med vem, vad och när, som ”Hjo bokar lokal till 6 april”, eller ”hjälp” för att se vad jag kan.',
  thanked: 'Varsågod!',
  greeted: 'Hej! Skriv ”hjälp” så visar jag vad jag kan.',
  /** A command that wants a number was typed alone. */
  withNumber: {
    show: 'Skriv också numret: visa 14. Numren ser du med lista.',
    tick: 'Skriv också numret: klart 14 eller klart 14 Tibro. Numren ser du med lista.',
    move: 'Skriv också numret: flytta 14 till 6 april. Numren ser du med lista.',
    edit: 'Skriv också numret: ändra 14. Numren ser du med lista.',
    strike: 'Skriv också numret: avskriv 14 görs av Skolverket. Numren ser du med lista.',
    note: 'Skriv också numret: notera 14 underlaget kommer i mars. Numren ser du med lista.',
    reopen: 'Skriv också numret: öppna igen 14. Numren ser du med lista.',
  },
  otherNetworksButton:
    'Den knappen hör till ett annat nätverk, så jag gjorde inget. Skriv ”hjälp” för att se vad som går här.',
  unknownButton: 'Den knappen känner jag inte igen, så jag gjorde inget. Skriv lista för att börja om.',
  expired: 'Det du skrev finns inte kvar: jag väntar i sju dagar. Skriv det igen.',
  /** What was done before is asked for again: of nothing with a number, of one item, or of these numbers. */
  again: {
    undone: 'Redan ångrat.',
    undoneItems: (numbers: string) => `Redan ångrat: ${numbers}.`,
    saved: 'Redan sparat.',
    savedItem: (item: string) => `Det är redan gjort. Så här står ${item} nu.`,
    savedItems: (numbers: string) => `Redan sparat: ${numbers}.`,
  },
};
