/** Meetings as they are called in sentences. */
export const dates = {
  meeting: (day: string) => `mötet ${day}`,
  nextMeeting: (day: string) => `nästa möte ${day}`,
  cancelledMeeting: 'ett möte som är inställt',
};
