/** What is told of a text that is near a command, above buttons with the commands that exist. */
export const nearly = {
  remove:
    'Det som är sparat tas aldrig bort helt, men det kan avskrivas med ett skäl. Den senaste ändringen tas tillbaka med ”ångra”.',
  close: 'Är det gjort markeras det som klart. Ska det inte göras avskrivs det med ett skäl.',
  remindOf: 'Påminnelser går ut av sig själva till den som är ansvarig, före slutdatumet och när det har passerat.',
  reminders: 'Påminnelser går ut av sig själva till den som är ansvarig. När de går ut ändras i inställningarna.',
  noReminders: 'Dina privata påminnelser stänger du av med knappen under ”mina”, i den privata chatten med mig.',
  assign: 'Den som är ansvarig kan lämna över sin del. Den som skrev in uppdraget, och presidiet, kan ändra det.',
  undoItem: '”Ångra” tar tillbaka din senaste ändring här, vilken den än är.',
  rename: 'Rubrik, ansvarig och datum ändras i ett formulär.',
  cancel:
    'Det finns inget att avbryta: inget sparas förrän du trycker på Spara. Din senaste ändring tas tillbaka med ”ångra”.',
  minutes: 'Jag gör en stomme till mötets anteckningar, och läser in färdiga.',
  calendar: 'Mötena och det som är klart senast en viss dag finns så här.',
  history: 'Historiken står på varje uppdrag. Skriv dess nummer: ”visa 14”.',
  chair: 'Vem som leder står på varje möte.',
  reopen: 'Skriv också numret: ”öppna igen 14”. Det som är öppet visar ”lista”.',
  withoutDay: 'Ska uppdraget inte ha något slutdatum?',
  moveTo: 'Jag ser inte vilken dag det ska flyttas till. Skriv en dag som kommer: ”flytta 14 till 6 april”.',
  handFrom: 'Skriv ”från” före den som lämnar över: ”lämna över 14 från Tibro till Skara”.',
  tickFor: 'Skriv numret före namnet: ”klart 14 Tibro”.',
  show: '”Visa” följs av ett nummer, som ”visa 14”, eller av ett namn. Ord i uppdragen hittas med ”sök”.',
  formats: 'Uppdrag och beslut exporteras till Word, Excel eller csv. En pdf görs av Word-filen.',
  /** A number that may be an item's, or how many of something: "Flytta 14 stolar till 6 april". */
  itemOrNew: (number: string) => `Det kan gälla uppdrag ${number}, eller vara något nytt. Vad menade du?`,
  /** In answer to a question in somebody's own words. */
  question: {
    found: 'Det här hittar jag om det du frågar:',
    unknown: 'Den frågan kan jag inte svara på, men det här går att skriva. Är det något att göra, välj Nytt uppdrag.',
    owes: (name: string) => `${name} har det här kvar att göra:`,
    namesakes: (names: string) => `Menar du ${names}?`,
    owesNothing: (name: string) => `${name} har inget kvar att göra.`,
    /** Of a person whose kommun or group has something left. */
    owesNothingOwn: (name: string) => `${name} har inget eget kvar att göra.`,
    standing: (open: number, late: number) => `${open} uppdrag är öppna, ${late} av dem försenade.`,
    meeting: (time: string, place: string) => (place === '' ? `Nästa möte: ${time}` : `Nästa möte: ${time}, ${place}`),
    /** One that was asked for by its theme. */
    meetingCalled: (theme: string, time: string, place: string) =>
      place === '' ? `${theme}: ${time}.` : `${theme}: ${time}, ${place}.`,
    noPlace: 'Platsen är inte satt.',
    hasBeen: 'Det har varit.',
    byLink: 'via länk',
    /** The command that shows it. */
    showMeeting: (day: string) => `möte ${day}`,
  },
  /** In answer to what is told as done. */
  done: {
    isThis: 'Är det här klart?',
    isOneOf: 'Är något av det här klart?',
    /** After what is ticked already. */
    isOther: 'Eller är det här klart?',
    tick: 'Markera som klart',
    tickOne: (item: string) => `Klart: ${item}`,
    isNew: 'Det är ett nytt uppdrag',
  },
  didYouMean: (command: string) => `Menade du ”${command}”?`,
};
