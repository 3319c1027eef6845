/** Meetings as they are called in sentences. */
export const dates = {
  meeting: (day: string) => `mötet ${day}`,
  cancelledMeeting: 'ett möte som är inställt',
};
