import { TITLE_BESIDE } from './title-beside.ts';

/** Two spaces within a line; columns mostly have more between them. */
const WIDE_GAP = /(?<=\S) {2}(?=\S)/gu;
const LONG_LINE = 40;
/** A page of which at least so many long lines have them was filled out to its margin; in a list they part columns. */
const JUSTIFIED_SHARE = 0.5;

/** The lines of a page, with single spaces where it was set so that all lines reach the margin. */
export function unjustified(lines: readonly string[]): readonly string[] {
  const long = lines.filter((line) => line.length >= LONG_LINE);
  const wide = long.filter((line) => line.replace(TITLE_BESIDE, '').search(WIDE_GAP) >= 0);
  return wide.length > 1 && wide.length >= long.length * JUSTIFIED_SHARE
    ? lines.map((line) => line.replace(WIDE_GAP, ' '))
    : lines;
}
