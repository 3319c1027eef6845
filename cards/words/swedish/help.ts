/** What the examples name: an item and who owes it, and several items. */
export interface Like {
  readonly number: number;
  readonly who: string;
  readonly numbers: string;
}

/** In the help, and where the bot introduces itself. */
export const help = {
  heading: 'Det här kan du skriva',
  /** In the examples where no municipality owes anything. */
  who: 'Tibro',
  new: 'Skriv in något nytt',
  example: 'Skövde och Tibro presenterar Bästa skola 1 juni',
  sentence: 'En mening blir ett uppdrag eller ett beslut. I en kanal börjar du med @Uppdrag.',
  more: 'Visa mer',
  /** What is typed most, under headings: a command, and what it does. */
  first: [
    {
      heading: 'Se vad som ska göras',
      rows: [
        { write: 'lista', does: 'allt som är öppet' },
        { write: ({ who }: Like) => `lista ${who}`, does: 'det som en kommun har kvar' },
        { write: 'mina', does: 'det som du och din kommun har kvar' },
        { write: ({ number }: Like) => `visa ${number}`, does: 'ett uppdrag med historik' },
      ],
    },
    {
      heading: 'När något är klart eller ändras',
      rows: [
        { write: ({ number }: Like) => `klart ${number}`, does: 'din del är klar' },
        { write: ({ number }: Like) => `flytta ${number} till 6 april`, does: 'nytt datum' },
        { write: ({ number }: Like) => `ändra ${number}`, does: 'text, ansvariga och datum' },
        { write: 'ångra', does: 'din senaste ändring tas tillbaka' },
      ],
    },
  ],
  /** The rest, behind a button. */
  rest: [
    {
      heading: 'Mer om ett uppdrag',
      rows: [
        { write: ({ number, who }: Like) => `klart ${number} ${who}`, does: 'en av flera ansvariga är klar' },
        { write: ({ numbers }: Like) => `klart ${numbers}`, does: 'flera på en gång' },
        { write: ({ number }: Like) => `notera ${number} text`, does: 'en rad i historiken' },
        { write: ({ number }: Like) => `föreslå ${number} 6 april`, does: 'be om mer tid' },
        { write: ({ number }: Like) => `lämna över ${number}`, does: 'någon annan tar över' },
        { write: ({ number }: Like) => `avskriv ${number} orsak`, does: 'det ska inte göras' },
        { write: ({ number }: Like) => `öppna igen ${number}`, does: 'det var inte klart' },
        { write: ({ number }: Like) => `skicka ${number} till SIKT`, does: 'till ett annat nätverk' },
      ],
    },
    {
      heading: 'Hitta och spara ner',
      rows: [
        { write: 'sök bästa skola', does: 'i allt, även det som är stängt' },
        { write: 'lista försenade', does: 'det som skulle ha varit klart' },
        { write: ({ who }: Like) => `visa ${who}`, does: 'allt om en kommun, en grupp eller en person' },
        { write: 'beslut 2026', does: 'alla beslut ett år' },
        { write: ({ who }: Like) => `uppdrag klara ${who}`, does: 'det som en kommun har gjort' },
        { write: 'exportera', does: 'en fil till Word, Excel eller kalendern' },
      ],
    },
    {
      heading: 'Möten',
      rows: [
        { write: 'möten', does: 'alla möten' },
        { write: 'nytt möte', does: 'planera ett' },
        { write: 'flytta mötet till 8 juni', does: 'ny dag' },
        { write: 'ställ in mötet', does: 'det blir inte av' },
        { write: 'närvarande', does: 'vilka som är med' },
        { write: 'dagordning', does: 'gå igenom det öppna och gör ett förslag' },
        { write: 'anteckningar', does: 'en stomme i Word' },
        { write: 'läs in', does: 'hitta uppdrag och beslut i anteckningar' },
      ],
    },
    {
      heading: 'Nätverket',
      rows: [
        { write: 'läget', does: 'hur det går' },
        { write: 'rundfråga Ska vi köpa in enkätverktyget?', does: 'fråga kommunerna' },
        { write: 'rundfrågor', does: 'alla frågor och svar' },
        { write: 'medlemmar', does: 'vilka som är med' },
        { write: 'grupper', does: 'presidiet och andra' },
        { write: 'inställningar', does: 'när påminnelser går ut' },
        { write: 'gallring', does: 'hur länge saker sparas' },
        { write: 'mina uppgifter', does: 'det som sparas om dig, i privat chatt' },
        { write: 'glöm mig', does: 'radera det som bara är ditt, i privat chatt' },
      ],
    },
  ],
  message: 'Finns det redan ett meddelande? Välj ”Skapa uppdrag” i dess meny (⋯).',
  welcome: {
    heading: 'Hej! Jag är Uppdrag.',
    about: (networks: string) => `Jag håller reda på uppdrag och beslut i ${networks}.`,
    write:
      'Skriv @Uppdrag och en mening, som ”Skövde och Tibro presenterar Bästa skola 1 juni”, så blir den ett uppdrag.',
    reminds: 'Jag påminner dem som är ansvariga och berättar före varje möte hur läget är.',
    more: 'Skriv ”@Uppdrag hjälp” för att se vad jag mer kan.',
    thisChannel: 'Bara den här kanalen',
  },
  privateWelcome: {
    mine: 'Skriv ”mina” för att se vad du och din kommun ska göra. Där kan du också stänga av påminnelserna hit.',
    write: 'Skriv en mening, som ”Skövde och Tibro presenterar Bästa skola 1 juni”, så blir den ett uppdrag.',
    more: 'Skriv ”hjälp” för att se vad jag mer kan.',
  },
};
