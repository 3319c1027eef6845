/** In lists of what is open: everyone's, or one's own. */
export const list = {
  open: 'Öppet',
  overdue: 'Försenade',
  nothing: 'Här finns inget öppet.',
  /** In answer to what was decided on a day that has been, or at a meeting. */
  decidedOn: (day: string) => `Beslutat ${day}`,
  decidedAt: (meeting: string) => `Beslutat på ${meeting}`,
  nothingDecided: 'Inget beslut därifrån är sparat.',
  /** In answer to what is to be done by a day or a meeting, and what is brought up at a meeting. */
  dueBy: (when: string) => `Ska vara klart till ${when}`,
  dueByOf: (party: string, when: string) => `${party} · ska vara klart till ${when}`,
  broughtUpAt: (meeting: string) => `Tas upp på ${meeting}`,
  nothingDueBy: 'Inget ska vara klart till dess.',
  nothingBroughtUp: 'Inget ärende ska tas upp då.',
  mine: {
    heading: 'Mina uppdrag',
    whose: 'För',
    nothing: 'Du har inget öppet uppdrag. Skriv ”lista” för att se allas.',
    more: (count: number) => `… och ${count} till. Skriv ”lista” för att se alla.`,
    mute: 'Stäng av påminnelser',
    muteFrom: (network: string) => `Stäng av påminnelser från ${network}`,
    unmute: 'Slå på påminnelser',
    unmuteFrom: (network: string) => `Slå på påminnelser från ${network}`,
  },
};
