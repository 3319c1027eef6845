import { counted } from './forms.ts';

/** The cards about how long things are kept. */
export const retention = {
  heading: 'Gallring',
  afterYears: (years: number) => `efter ${years} år`,
  rule: (years: number) =>
    `Det som stängts gallras efter ${years} år, med historik. Möten gallras när inget som är kvar hör till dem.`,
  decisionRule: (years: number) => `Beslut, och uppdrag som beslutats på ett möte, gallras efter ${years} år.`,
  noDecisionRule: 'Beslut gallras inte.',
  off: 'Gallringen är av: inget tas bort.',
  form: {
    years: 'Gallra uppdrag, ärenden, rundfrågor och möten, räknat från att de stängdes',
    decisionYears: 'Gallra beslut, och uppdrag som beslutats på ett möte',
    never: 'Gallras inte',
    hint: 'Följ er informationshanteringsplan. Inget tas bort innan ni har sett vad det blir.',
    preview: 'Visa vad som gallras',
    stop: 'Slå av gallringen',
  },
  preview: {
    heading: 'Det här skulle gallras nu',
    closedBefore: 'Stängt före:',
    decisionsBefore: 'Beslut före:',
    decisionsKept: 'gallras inte',
    items: (count: number) => counted(count, 'uppdrag eller ärende', 'uppdrag och ärenden'),
    decisions: (count: number) => counted(count, 'beslut', 'beslut'),
    polls: (count: number) => counted(count, 'rundfråga', 'rundfrågor'),
    meetings: (count: number) => counted(count, 'möte', 'möten'),
    members: (count: number) => counted(count, 'tidigare medlem', 'tidigare medlemmar'),
    history: (count: number) => counted(count, 'rad historik till dem', 'rader historik till dem'),
    other: (count: number) =>
      counted(count, 'rad om vad som gjorts och skickats', 'rader om vad som gjorts och skickats'),
    noUndo: 'Det går inte att ångra',
    forGood:
      'Det som gallras tas bort för gott. Ska något till ett arkiv: skriv ”exportera allt” först. Numren används inte igen.',
    begins:
      'Slår ni på gallringen görs den första gången i natt, och sedan varje dygn. Till dess kan ni slå av den igen.',
    start: 'Slå på gallringen',
    change: 'Ändra tiderna',
  },
  saved: {
    on: 'Gallringen är på från i natt.',
    off: 'Gallringen är av. Inget mer tas bort.',
    network: 'Nätverk:',
  },
};
