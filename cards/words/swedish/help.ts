/** In the help, and where the bot introduces itself. */
export const help = {
  heading: 'Det här kan du skriva',
  sentence: 'Skriv en mening så blir den ett uppdrag eller ett beslut. I en kanal börjar du med @Uppdrag.',
  message: 'Vill du göra ett uppdrag av ett meddelande som redan finns? Välj ”Skapa uppdrag” i dess meny (⋯).',
  /** What can be typed, after what it does. */
  examples: [
    { does: 'Nytt:', write: 'Skövde och Tibro presenterar Bästa skola 1 juni' },
    { does: 'Se vad som är öppet:', write: 'lista · lista Skövde · lista försenade · mina' },
    { does: 'Se mer:', write: 'visa 14 · visa Tibro · beslut 2026 · uppdrag klara Tibro' },
    { does: 'Sök i allt, även det som är stängt:', write: 'sök bästa skola' },
    { does: 'Markera som klart:', write: 'klart 14 · klart 14 Tibro · klart 3, 4 och 5' },
    { does: 'Ändra:', write: 'flytta 14 till 6 april · ändra 14 · notera 14 text' },
    { does: 'Be om mer tid, lämna över:', write: 'föreslå 14 6 april · lämna över 14 till Emma' },
    { does: 'Till ett annat nätverk:', write: 'skicka 14 till SIKT' },
    { does: 'Stänga och ångra:', write: 'avskriv 14 orsak · öppna igen 14 · ångra' },
    { does: 'Fråga kommunerna:', write: 'rundfråga Ska vi köpa in enkätverktyget? · rundfrågor' },
    { does: 'Hitta uppdrag och beslut i anteckningar:', write: 'läs in' },
    { does: 'Få en fil till Excel, Word eller kalendern:', write: 'exportera' },
    { does: 'Möten:', write: 'möten · nytt möte · flytta mötet till 8 juni · ställ in mötet · närvarande' },
    { does: 'Gå igenom det öppna, dagordning och anteckningar i Word:', write: 'dagordning · anteckningar' },
    { does: 'Nätverket:', write: 'läget · medlemmar · grupper · inställningar · gallring' },
    { does: 'Dina personuppgifter, i privat chatt:', write: 'mina uppgifter · glöm mig' },
  ],
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
