/** Meetings as they are called in sentences. */
export const dates = {
  meeting: (day: string) => `mötet ${day}`,
  nextMeeting: (day: string) => `nästa möte ${day}`,
  /** After what was saved: its date is no working day. */
  dayOff: {
    saturday: (day: string) => `Obs att ${day} är en lördag.`,
    sunday: (day: string) => `Obs att ${day} är en söndag.`,
    holiday: (day: string) => `Obs att ${day} är en röd dag.`,
    eve: (day: string) => `Obs att ${day} är en helgafton.`,
  },
  cancelledMeeting: 'ett möte som är inställt',
};
