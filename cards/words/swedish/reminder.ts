/** In the message that reminds somebody, says that a meeting is to be planned or asks for its notes, and when it is put off. */
export const reminder = {
  heading: {
    overdue: 'Försenat',
    due: 'Påminnelse',
    poll: 'Rundfråga att svara på',
    review: 'Dags att planera mötet',
    notes: 'Anteckningar från mötet',
    handedToYou: 'Överlämnat till dig',
    handedToYourGroup: 'Överlämnat till er',
  },
  handedBy: 'Av',
  /** Before the name of the network. */
  network: 'I',
  networkOf: (count: number) => `${count} uppdrag i`,
  due: (due: string) => `Klart senast: ${due}`,
  wasDue: (due: string) => `Skulle ha varit klart: ${due}`,
  /** For whoever is told of what others owe that can't be told themselves. */
  forWriter: 'Du får den här för att du skrev in uppdraget.',
  /** Of those who owe something and have nobody in the network: an outside body, a municipality without members. */
  absent: {
    insteadOf: (parties: string, people: string) =>
      `${parties} har ingen medlem i nätverket. Påminnelserna går till ${people}.`,
    nobodyInsteadOf: (parties: string) => `${parties} har ingen medlem i nätverket, så ingen påminns.`,
  },
  moreLeft: (count: number) => `… och ${count} till. Skriv ”mina” för att se alla.`,
  review: {
    ask: (meeting: string) => `Det är dags att planera ${meeting}.`,
    how: 'Gå igenom det som är öppet, så gör jag ett förslag till dagordning. Skriv ”dagordning” när du vill.',
    press: 'Gå igenom det som är öppet',
  },
  notes: {
    ask: (meeting: string) => `Finns det anteckningar från ${meeting}?`,
    how: 'Skriv ”läs in” och klistra in dem, så letar jag upp uppdrag och beslut. Inget sparas förrän du säger till.',
  },
  later: {
    press: 'Påminn senare',
    heading: 'När ska jag påminna dig igen?',
    saved: (day: string) => `Jag påminner dig igen ${day}.`,
    nothingOpen: 'Inget av det är öppet längre, så det finns inget att påminna om.',
  },
};
