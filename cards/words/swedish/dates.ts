/** Days and meetings as they are called in sentences, and what is wrong with a date. */
export const dates = {
  meeting: (day: string) => `mötet ${day}`,
  cancelledMeeting: 'ett möte som är inställt',
  none: 'inget datum',
  past: 'Det datumet har redan varit. Välj ett som kommer.',
};
