import type { PageLine } from './page-line.ts';
import { SENTENCE_END } from './page-wraps.ts';

/** On fewer lines than this nobody can tell how a page is spaced. */
const FEWEST_LINES = 6;
/** So many of the lines may follow the one before at once, and so many at least go on with its sentence over the gap. */
const MOST_TOGETHER = 0.05;
const FEWEST_CUT = 2;

/** The lines that aren't blank, each with how many blank ones stand over it. */
function withGaps(lines: readonly PageLine[]): { line: PageLine; gap: number }[] {
  let gap = 0;
  return lines.flatMap((line) => {
    if (line.kind === 'blank') {
      gap += 1;
      return [];
    }
    const over = gap;
    gap = 0;
    return [{ line, gap: over }];
  });
}

const isText = ({ kind }: PageLine): boolean => kind === 'text' || kind === 'item';
/** "Rolf bokar", a blank line, "lokalen tillsammans med …": one sentence with a gap in it. */
const isCut = (line: PageLine, before: PageLine | undefined): boolean =>
  before !== undefined &&
  isText(before) &&
  line.kind === 'text' &&
  /^\p{Ll}/u.test(line.content) &&
  !SENTENCE_END.test(before.content);

/**
 * The lines of a page. On one that was set with a blank line after each line, as some viewers of documents copy them, a
 * blank line parts nothing: there one of those that stand together is left out.
 */
export function singleSpaced(lines: readonly PageLine[]): readonly PageLine[] {
  const written = withGaps(lines);
  const together = written.filter(({ gap }, at) => at > 0 && gap === 0).length;
  const cut = written.filter(({ line }, at) => isCut(line, written[at - 1]?.line)).length;
  const spaced = written.length >= FEWEST_LINES && together <= written.length * MOST_TOGETHER && cut >= FEWEST_CUT;
  return spaced ? lines.filter(({ kind }, at) => kind !== 'blank' || lines[at - 1]?.kind === 'blank') : lines;
}
