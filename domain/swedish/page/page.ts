import { withInitials } from './initials.ts';
import { ownLetter } from './mail.ts';
import { isCell } from './page-cells.ts';
import { readLine, type LineKind, type PageLine } from './page-lines.ts';
import { withPartedRows } from './parted-rows.ts';
import { withTableRows } from './table-rows.ts';
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

const NAME_LINE =
  /^(?:\p{Lu}[\p{L}'-]*\.?,?\s*){1,4}(?:[,(–-].*)?$|^(?:\p{Lu}[\p{L}'-]+\s+){1,3}\p{Lu}[\p{L}'-]+\s*(?:\(.*\)?)?,?$/u;
const VERBISH = /\s(?:är|ska|får|har|kommer|tar|till|med|att|för)\s/u;

/** "Hofors: Ylva Frost": where those who were there come from. */
const FROM_WHERE = /^\p{Lu}[\p{L}-]+(?:\s\p{L}+)?:\s+/u;

function attendanceGoesOn(line: PageLine, last: PageLine | undefined): boolean {
  if (last?.kind !== 'attendance') return false;
  if (line.kind === 'row') return true;
  return (
    (line.kind === 'text' || line.kind === 'heading' || line.kind === 'item') &&
    looksLikeNames(line.content.replace(FROM_WHERE, ''))
  );
}

/** "Agneta Holm, Furusund", "Anna B, Karl O (Hjo)": names and nothing said of them. */
export function looksLikeNames(content: string): boolean {
  if (VERBISH.test(content) || content.length > 160) return false;
  const words = content
    .replace(/,\s*\p{Ll}[\p{Ll}\s-]*$/u, '')
    .replace(/\([^)]*\)?/gu, '')
    .split(/[\s,;/&]+/u)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:och|samt)$/u.test(word));
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && large.length / words.length >= 0.75 && (NAME_LINE.test(content) || content.includes(','));
}

/** Names a line each with no heading over them are an attendance list where at least this many follow each other. */
const NAMES_IN_A_ROW = 3;
const TOP_OF_PAGE = 45;

function withoutLabel(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  for (const line of lines.slice(0, TOP_OF_PAGE)) {
    if (line.kind === 'blank') continue;
    const person =
      (line.kind === 'text' || line.kind === 'heading') &&
      /^(?:\p{Lu}[\p{L}'-]+\s+){1,3}\p{Lu}[\p{L}'-]+/u.test(line.content);
    if (person && looksLikeNames(line.content)) run.push(line.number);
    else run = [];
    if (run.length >= NAMES_IN_A_ROW) for (const number of run) found.add(number);
  }
  return found;
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
  const raw = ownLetter(text.split(/\r\n|\r|\n/u)).map((line, index) =>
    readLine(line.replaceAll('\u00a0', ' '), index + 1),
  );
  const names = withoutLabel(raw);
  const told = raw.map((line) => (names.has(line.number) ? { ...line, kind: 'attendance' as const } : line));
  const lines = withTableRows(withPartedRows(withInitials(told)));
  const shape = shapeOf(lines);
  const blocks: Block[] = [];
  let last: PageLine | undefined;
  for (const line of lines) {
    const before = blocks.at(-1);
    if (before !== undefined && last !== undefined && isCell(line, last)) {
      blocks[blocks.length - 1] = withCell(before, line);
      last = { ...line, kind: 'row', indent: last.indent };
      continue;
    }
    if (line.kind === 'blank') {
      if (last?.kind !== 'attendance' || /:\s*\S/u.test(last.content)) last = undefined;
      continue;
    }
    const opens = last === undefined && PUT_OFF_ALONE.test(line.content) && lines[line.number]?.kind !== 'blank';
    const kind = attendanceGoesOn(line, last) ? 'attendance' : opens ? 'heading' : line.kind;
    const listed =
      kind === 'attendance' &&
      line.kind !== 'attendance' &&
      last?.content.includes(',') === true &&
      line.content.includes(',');
    if (before !== undefined && last !== undefined && (listed || (kind !== 'attendance' && wraps(line, last, shape)))) {
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
