import { capital, counted } from './forms.ts';

/** In the form that cancels a meeting and asks what becomes of what was due at it. */
export const cancelling = {
  heading: (meeting: string) => `Ställ in ${meeting}`,
  reason: 'Varför? (frivilligt)',
  nothingDue: 'Inget är kopplat till mötet.',
  due: (count: number) => `Till mötet hör ${counted(count, 'punkt', 'punkter')}`,
  instead: (item: string) => `När ska ${item} vara klart i stället?`,
  insteadTopic: (item: string) => `När ska ${item} tas upp i stället?`,
  day: (item: string) => `Datum för ${item}`,
  noDay: 'Välj ett datum som kommer.',
  /** What becomes of those that aren't asked about. */
  others: (count: number, due: string) => `Övriga ${count}: ${due}.`,
  cancel: 'Ställ in mötet',
  cancelled: (meeting: string) => `${capital(meeting)} är inställt.`,
};
