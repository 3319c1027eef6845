import { headingLike } from './headings.ts';
import type { PageLine } from './page-line.ts';

const STOPPED = /^[^.!?]+\.$/u;
/** On fewer lines it may be chance. */
const FEWEST = 4;
/** Of those lines; where less has something below, they are a list. */
const SHARE_WITH_TEXT_BELOW = 0.6;

const bare = ({ content }: PageLine): string => content.slice(0, -1);
const couldBeTitle = (line: PageLine): boolean =>
  line.kind === 'item' && !line.bullet && STOPPED.test(line.content) && headingLike(bare(line), true);

/** The lines, with numbered titles that end with a full stop taken for the headings they are: "7. Val.", and below it what was said. */
export function withStoppedTitles(lines: readonly PageLine[]): readonly PageLine[] {
  const written = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'furniture');
  const titles = written.filter(couldBeTitle);
  const over = written.filter(
    (line, at) => couldBeTitle(line) && ['text', 'row'].includes(written[at + 1]?.kind ?? ''),
  );
  if (over.length < FEWEST || over.length < titles.length * SHARE_WITH_TEXT_BELOW) return lines;
  return lines.map((line) => (couldBeTitle(line) ? { ...line, kind: 'heading', content: bare(line) } : line));
}
