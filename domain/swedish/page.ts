import { GOES_ON } from './sentences.ts';
import { ownLetter } from './mail.ts';
import { isCell } from './page-cells.ts';
import { readLine, type LineKind, type PageLine } from './page-lines.ts';
import { sectionOf } from './sections.ts';

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

const LONG_LINE = 45;
/** Items often end without a full stop: only a line that fills the page goes on with a capital. */
const LONG_ITEM = 75;
const SENTENCE_END = /[.!?:][)"”*]?$/u;
const NAME_LINE =
  /^(?:\p{Lu}[\p{L}'-]*\.?,?\s*){1,4}(?:[,(–-].*)?$|^(?:\p{Lu}[\p{L}'-]+\s+){1,3}\p{Lu}[\p{L}'-]+\s*(?:\(.*\)?)?,?$/u;
const VERBISH = /\s(?:är|ska|får|har|kommer|tar|till|med|att|för)\s/u;

/** "jag – boka lokal": a task on its own line, in small letters. */
const OWN_TASK = /^(?:jag|alla|vi)\s+[-–—]\s/u;

/** A line that ends or begins with one of these is part of a sentence. */
const BINDS =
  'i|på|om|för|att|och|samt|eller|som|till|av|med|en|ett|den|det|de|inte|ska|är|vid|från|under|inom|mot|kring|per|enligt|utan|hos|ur|mellan|sin|sitt|sina|vår|vårt|våra';
const ENDS_OPEN = new RegExp(`(?:^|\\s)(?:${BINDS})$|[,-]$`, 'iu');
const BEGINS_OPEN = new RegExp(`^(?!att\\s)(?:${BINDS})(?:\\s|$)`, 'u');
/** "Optionen utlöses inte i", then "nuläget.": a sentence in a narrow column that looks like a heading. */
const isSentenceBroken = (line: PageLine, before: PageLine): boolean =>
  before.kind === 'heading' &&
  line.kind === 'text' &&
  /^\p{Ll}/u.test(line.content) &&
  sectionOf(before.content) === 'plain' &&
  !/[:.]$/u.test(before.content) &&
  (ENDS_OPEN.test(before.content) || BEGINS_OPEN.test(line.content)) &&
  !OWN_TASK.test(line.content);

const SLACK = 10;
/** The next word had had room on the line before, which thus was ended on purpose. */
function endedOnPurpose(line: PageLine, before: PageLine, width: number): boolean {
  const word = /^\S+/u.exec(line.content)?.[0].length ?? 0;
  return !ENDS_OPEN.test(before.content) && before.indent + before.content.length + 1 + word < width - SLACK;
}

/** Whether the line goes on with the sentence of the one before it, on a page whose lines are as long as `width`. */
function wraps(line: PageLine, before: PageLine, width: number): boolean {
  if (isSentenceBroken(line, before)) return true;
  if (line.kind === 'row' || before.kind === 'row' || OWN_TASK.test(line.content)) return false;
  if (GOES_ON.test(line.content) && (before.kind === 'text' || before.kind === 'item')) return true;
  if (line.kind !== 'text' && !(line.kind === 'heading' && before.content.length >= LONG_LINE)) return false;
  if (before.kind !== 'text' && before.kind !== 'item' && before.kind !== 'attendance') return false;
  if (/^att\s/u.test(line.content) && /(?:[,;]|\s(?:samt|och))$|^(?:\p{L}+:?\s+){0,3}att\s/iu.test(before.content))
    return false;
  if (before.paragraph && /^\p{Lu}/u.test(line.content) && !/\.\s/u.test(before.content)) return false;
  const small = /^[\p{Ll}(]/u.test(line.content);
  if (SENTENCE_END.test(before.content)) return false;
  if (small || before.kind === 'attendance') return small || before.content.length >= LONG_LINE;
  return (
    before.content.length >= (before.kind === 'item' ? LONG_ITEM : LONG_LINE) && !endedOnPurpose(line, before, width)
  );
}

function attendanceGoesOn(line: PageLine, last: PageLine | undefined): boolean {
  if (last?.kind !== 'attendance') return false;
  if (line.kind === 'row') return true;
  return (line.kind === 'text' || line.kind === 'heading' || line.kind === 'item') && looksLikeNames(line.content);
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

/** How far the long lines of running text reach: a few odd ones aside. */
function widthOf(lines: readonly PageLine[]): number {
  const lengths = lines
    .filter(({ kind }) => kind === 'text' || kind === 'item')
    .map(({ indent, content }) => indent + content.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * LONG_SHARE)] ?? 0;
}
const LONG_SHARE = 0.9;

/** Reads a page of notes, composed (NFC), into blocks; blank lines part them. */
export function readPage(text: string): Block[] {
  const raw = ownLetter(text.split(/\r\n|\r|\n/u)).map((line, index) =>
    readLine(line.replaceAll('\u00a0', ' '), index + 1),
  );
  const names = withoutLabel(raw);
  const lines = raw.map((line) => (names.has(line.number) ? { ...line, kind: 'attendance' as const } : line));
  const width = widthOf(lines);
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
    const kind = attendanceGoesOn(line, last) ? 'attendance' : line.kind;
    const listed =
      kind === 'attendance' &&
      line.kind !== 'attendance' &&
      last?.content.includes(',') === true &&
      line.content.includes(',');
    if (before !== undefined && last !== undefined && (listed || (kind !== 'attendance' && wraps(line, last, width)))) {
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
