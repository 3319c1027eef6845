import { attendanceGoesOn, listGoesOn, withNamesAlone } from './attendance-lines.ts';
import { withoutContents } from './contents.ts';
import { singleSpaced } from './double-spaced.ts';
import { withInitials } from './initials.ts';
import { unjustified } from './justified.ts';
import { listsApart } from './lists-within.ts';
import { ownLetter } from './mail.ts';
import { withMarksBeside } from './marks-alone.ts';
import { withMeetingLabels } from './meeting-labels.ts';
import { withoutPageBreaks, withRunningHeads, withSignatures } from './page-breaks.ts';
import { isCell } from './page-cells.ts';
import type { LineKind, PageLine } from './page-line.ts';
import { readLine } from './page-lines.ts';
import { withPartedRows } from './parted-rows.ts';
import { withTableRows } from './table-rows.ts';
import { linesApart } from './run-together.ts';
import { withStoppedTitles } from './stopped-titles.ts';
import { withTaskLabels } from './task-labels.ts';
import { titlesApart } from './title-beside.ts';
import { shapeOf, wraps } from './page-wraps.ts';

/** A stretch of a page that belongs together: a heading, a paragraph or a list item with its wrapped lines joined. */
export interface Block {
  readonly kind: Exclude<LineKind, 'blank'>;
  readonly text: string;
  /** For each joined line, where it begins in `text`, and its number from 1. */
  readonly starts: readonly { readonly at: number; readonly line: number }[];
  /** Marked by a bullet, and not by a number. */
  readonly bullet: boolean;
  /** Marked as a paragraph of a formal record, "§ 7": what stood over the one before is over. */
  readonly paragraph: boolean;
}

/** Over a list, where a blank line parts it from what stands above: else it is what became of that. */
const PUT_OFF_ALONE =
  /^(?:bordlagt|parkerat|uppskjutet|framskjutet|kvarstår|återstår|sparas|utestående|obehandlat|ej\s+(?:be|av)handlat|till\s+nästa\s+(?:gång|möte|träff)|nästa\s+(?:dagordning|agenda))\s*:?$/iu;

function append(block: Block, line: PageLine): Block {
  const hyphenated = /\p{Ll}-$/u.test(block.text) && /^\p{Ll}/u.test(line.content);
  const head = hyphenated ? block.text.slice(0, -1) : `${block.text} `;
  return { ...block, text: head + line.content, starts: [...block.starts, { at: head.length, line: line.number }] };
}

/** A cell of a table's row that a paste put under the first: "Ta fram en lista", then "Tilda", then "3 mars". */
function withCell(block: Block, cell: PageLine): Block {
  const joined = append(block, cell);
  return { ...joined, kind: 'row', text: `${block.text}\t${cell.content}` };
}

/** Reads a page of notes, composed (NFC), into blocks; blank lines part them. */
export function readPage(text: string): Block[] {
  const written = withMarksBeside(unjustified(ownLetter(text.replaceAll('\u00a0', ' ').split(/\r\n|\r|\n/u))));
  const raw = listsApart(titlesApart(linesApart(written))).map(({ text: line, number, kind }) => {
    const read = readLine(line, number);
    return kind === undefined ? read : { ...read, kind };
  });
  const paged = withoutPageBreaks(
    withSignatures(withRunningHeads(withoutContents(singleSpaced(withTaskLabels(withMeetingLabels(raw)))))),
  );
  const lines = withTableRows(withPartedRows(withInitials(withNamesAlone(withStoppedTitles(paged)))));
  const shape = shapeOf(lines);
  const blocks: Block[] = [];
  let last: PageLine | undefined;
  let parted = false;
  for (const [at, line] of lines.entries()) {
    const before = blocks.at(-1);
    if (before !== undefined && last !== undefined && isCell(line, last)) {
      blocks[blocks.length - 1] = withCell(before, line);
      last = { ...line, kind: 'row', indent: last.indent };
      continue;
    }
    if (line.kind === 'blank') {
      parted = true;
      if (last?.kind !== 'attendance' || /:\s*\S/u.test(last.content)) last = undefined;
      continue;
    }
    const opens = last === undefined && PUT_OFF_ALONE.test(line.content) && lines[at + 1]?.kind !== 'blank';
    const kind = attendanceGoesOn(line, last) ? 'attendance' : opens ? 'heading' : line.kind;
    const listed = kind === 'attendance' && line.kind !== 'attendance' && last !== undefined && listGoesOn(line, last);
    const goesOn = listed || (kind !== 'attendance' && !parted && last !== undefined && wraps(line, last, shape));
    parted = false;
    if (before !== undefined && last !== undefined && goesOn) {
      const joined = append(before, line);
      const kindOfBoth = last.kind === 'heading' ? 'text' : last.kind;
      blocks[blocks.length - 1] = last.kind === 'heading' ? { ...joined, kind: 'text' } : joined;
      last = { ...line, kind: kindOfBoth };
      continue;
    }
    blocks.push({
      kind,
      text: line.content,
      starts: [{ at: 0, line: line.number }],
      bullet: line.bullet,
      paragraph: line.paragraph,
    });
    last = { ...line, kind };
  }
  return blocks;
}

/** The numbers of the first and the last line of a stretch of a block's text. */
export function linesOf(block: Block, from: number, to: number): [number, number] {
  const at = (position: number): number =>
    block.starts.findLast((start) => start.at <= position)?.line ?? block.starts[0]?.line ?? 1;
  return [at(from), at(Math.max(from, to - 1))];
}
