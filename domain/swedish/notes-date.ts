import type { Day } from '../time.ts';
import { findDates } from './dates.ts';
import { wholeWords } from './letters.ts';
import type { Block } from './page.ts';

const TOP_BLOCKS = 14;
const WITH_YEAR = /20\d\d|^\d{6}$|\d\d-\d\d-\d\d|\/\s?\d{1,2}\s?[-/]\s?\d\d$|\s-\s?\d\d$/u;

/** Longer than this is a sentence, whose dates are about something else. */
const TITLE_WORDS = 8;
/** Words that make a date one to come: "Nästa möte 10 mars", "senast 3 maj". */
const TO_COME = wholeWords('nästa|nästkommande|kommande|senast|till|inför|före|innan');

const isTitle = ({ text }: Block): boolean => text.split(/\s+/).length <= TITLE_WORDS && !TO_COME.test(text);

/**
 * The day of the meeting, as the title or the lines under it say: the first date there that gives its year, else, of
 * those in a line as short as a title, the latest past day that fits one without.
 */
export function dateOfNotes(blocks: readonly Block[], today: Day): Day | undefined {
  const top = blocks
    .slice(0, TOP_BLOCKS)
    .flatMap((block) => findDates(block.text, today).map((mention) => ({ ...mention, title: isTitle(block) })));
  const exact = top.filter(({ span }) => span !== undefined && !span.approximate && span.first === span.last);
  const dated = exact.find(({ text }) => WITH_YEAR.test(text))?.span?.first;
  if (dated !== undefined) return dated;
  const first = exact.find(({ title }) => title)?.span?.first;
  if (first === undefined || first <= today) return first;
  return `${String(Number(first.slice(0, 4)) - 1)}${first.slice(4)}`;
}
