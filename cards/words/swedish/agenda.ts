import { counted } from './forms.ts';

/** In the agenda draft, its form, and the agenda that is posted or copied. */
export const agenda = {
  /** The heading of the draft, and the buttons that open it. */
  draft: 'Förslag till dagordning',
  /** The heading of the one that is posted. */
  posted: (meeting: string) => `Dagordning till ${meeting}`,
  /** The first line of the one that is copied. */
  copied: (network: string) => `Dagordning, ${network}`,
  /** What the usual points are called. */
  points: {
    opening: 'Inledning och incheckning',
    previous: 'Föregående mötesanteckningar',
    theme: 'Tema',
    presentations: 'Presentationer',
    reports: 'Rapporter om uppdrag',
    topics: 'Att ta upp',
    decide: 'Beslut att fatta',
    meetings: 'Kommande möten',
    other: 'Övriga frågor',
    closing: 'Utcheckning',
  },
  themePoint: (theme: string) => `Tema: ${theme}`,
  previousFrom: (day: string) => `Föregående mötesanteckningar (${day})`,
  /** How an item stands that some of its parties are done with. */
  partlyDone: (progress: string, stands: string) => `${progress}, ${stands}`,
  nothingPlanned: 'Inget är planerat än.',
  theme: (theme: string) => `tema ${theme}`,
  minutes: (count: number) => `${count} min`,
  more: (count: number) => `… och ${count} till`,
  onEarlier: (meeting: string) => `Det som ska vara klart till ${meeting} står på den dagordningen.`,
  tooLong: (minutes: number) => `Punkterna tar ${minutes} minuter mer än mötet.`,
  spare: (minutes: number, end: string) =>
    `Efter sista punkten är det ${counted(minutes, 'minut', 'minuter')} kvar till mötets slut ${end}.`,
  isPosted: 'Ligger i kanalen. Det du ändrar här ändras där.',
  meetingCancelled: 'Mötet är inställt.',
  copy: 'Text att kopiera',
  press: { post: 'Lägg ut i kanalen', word: 'Som Word', text: 'Som text' },
  saved: 'Dagordningen är sparad.',
  posting: 'Dagordningen läggs ut i kanalen nu.',
  alreadyPosted: 'Dagordningen ligger redan i kanalen.',
  form: {
    heading: 'Ändra dagordningen',
    changedMeanwhile:
      'Någon annan har ändrat dagordningen medan du skrev. Så här står den nu; gör om det du ville ändra.',
    order: 'Punkterna kommer i platsernas ordning. En punkt utan plats tas bort.',
    ownPoint: (order: number) => `Egen punkt ${order}`,
    place: (point: string) => `${point}: plats`,
    minutes: (point: string) => `${point}: minuter`,
    more: 'Nya egna punkter, en på varje rad',
    notWhole: (written: string) => `Plats och minuter ska vara hela tal. Du skrev ”${written}”.`,
    badMinutes: (most: number, written: string) => `En punkt tar 1–${most} minuter. Du skrev ”${written}”.`,
    longPoint: (length: number, limit: number) => `Punkten är ${length} tecken; högst ${limit} får plats.`,
    longNewPoint: (length: number, limit: number) => `En av punkterna är ${length} tecken; högst ${limit} får plats.`,
    tooMany: (count: number, limit: number) => `Det blir ${count} egna punkter; högst ${limit} får plats.`,
  },
};
