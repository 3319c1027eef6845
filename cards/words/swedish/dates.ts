/** Days and meetings as they are called in sentences, and the choices of a date in forms. */
export const dates = {
  meeting: (day: string) => `mötet ${day}`,
  cancelledMeeting: 'ett möte som är inställt',
  none: 'inget datum',
  past: 'Det datumet har redan varit. Välj ett som kommer.',
  choice: {
    below: 'Datumet nedan',
    none: 'Inget datum',
    nextMeeting: (day: string) => `Nästa möte ${day}`,
    nextUnplanned: 'Nästa möte (ej bokat)',
  },
};
