import { FULL_MONTH } from '../dates/calendar-words.ts';

const LABEL = /^(?:mötes|träff)?(?:datum|tider|dagar)\s*:\s*\S.{0,60}\d/iu;
const SEVERAL = new RegExp(String.raw`\d\s+(?:${FULL_MONTH})\s*(?:,|och|samt).{0,30}\d\s+(?:${FULL_MONTH})`, 'iu');

/** Whether "Datum: …" tells of days to come, and not of when these notes are from: below the top of the page, or several. */
export const tellsDays = (line: string, below: boolean): boolean => LABEL.test(line) && (below || SEVERAL.test(line));
