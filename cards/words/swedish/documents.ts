/** What stands in the Word files of a network: its registers, its archive, a meeting's agenda and notes. */
export const documents = {
  /** As Word knows it, for its spelling. */
  language: 'sv-SE',
  /** In the footer of every page. */
  page: (number: string, last: string) => `Sida ${number} av ${last}`,
  agenda: 'Dagordning',
  notes: {
    title: 'Minnesanteckningar',
    presentUnknown: 'Inte ifyllt',
    said: 'Beslut och uppdrag',
    nothingSaid: 'Inget är inskrivet.',
  },
  assignments: {
    title: (network: string) => `Uppdrag i ${network}`,
    column: 'Uppdrag',
    overdue: 'Försenade',
    open: 'Pågående',
    done: 'Klara',
    struck: 'Avskrivna',
    none: 'Inget uppdrag är sparat än.',
  },
  decisions: {
    title: (network: string) => `Beslut i ${network}`,
    column: 'Beslut',
    meeting: 'Möte',
    none: 'Inget beslut är sparat än.',
  },
  archive: {
    title: (network: string) => `Uppdrag och beslut i ${network}`,
    subtitle: (network: string, day: string) => `${network}, allt som var sparat ${day}`,
    cancelled: (meeting: string) => `${meeting} (inställt)`,
    part: { decisions: 'Beslut', assignments: 'Uppdrag', topics: 'Att ta upp', meetings: 'Möten' },
  },
};
