/** In lists of what is open: everyone's, or one's own. */
export const list = {
  open: 'Öppet',
  overdue: 'Försenade',
  nothing: 'Här finns inget öppet.',
  /** In answer to what was decided on a day that has been, or at a meeting. */
  decidedOn: (day: string) => `Beslutat ${day}`,
  decidedAt: (meeting: string) => `Beslutat på ${meeting}`,
  nothingDecided: 'Inget beslut därifrån är sparat.',
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
