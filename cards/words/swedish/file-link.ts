/** The card with a link to a file, and what the link's page says where there is no file. */
export const fileLink = {
  ready: 'Filen är klar att hämta',
  worksUntil: (moment: string) =>
    `Länken fungerar till ${moment}. Filen görs när den hämtas och visar alltid det senaste.`,
  whoMayFetch: 'Den som har länken kan hämta filen så länge du är med i nätverket. Dela den bara med dem som får läsa.',
  fetch: 'Hämta filen',
  remove: 'Ta bort länken',
  removed: 'Länken är borttagen. Ingen kan hämta filen med den längre.',
  again: 'Exportera igen',
  gone: 'Filen finns inte. Länken kan ha gått ut eller tagits bort. Skriv ”exportera” till Uppdrag i Teams, så får du en ny.',
  getOnly: 'Filer hämtas med GET.',
};
