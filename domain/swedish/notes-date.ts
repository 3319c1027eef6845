import type { Day } from '../time.ts';
import { findDates } from './dates.ts';
import type { Block } from './page.ts';

const TOP_BLOCKS = 14;
const WITH_YEAR = /20\d\d|^\d{6}$|\d\d-\d\d-\d\d|[-/]\s?\d\d$/u;

/** The day of the meeting, as the title or the lines under it say: the first date there that gives its year, else the latest past day that fits one without. */
export function dateOfNotes(blocks: readonly Block[], today: Day): Day | undefined {
  const top = blocks.slice(0, TOP_BLOCKS).flatMap(({ text }) => findDates(text, today));
  const exact = top.filter(({ span }) => span !== undefined && !span.approximate && span.first === span.last);
  const dated = exact.find(({ text }) => WITH_YEAR.test(text))?.span?.first;
  if (dated !== undefined) return dated;
  const first = exact[0]?.span?.first;
  if (first === undefined || first <= today) return first;
  return `${String(Number(first.slice(0, 4)) - 1)}${first.slice(4)}`;
}
