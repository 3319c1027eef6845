import { isFirstName } from '../who/first-names.ts';
import type { PageLine } from './page-line.ts';
import { sectionOf } from './sections.ts';
import { GOES_ON } from './sentences.ts';

/** How the lines of a page are written. */
export interface Shape {
  /** How far the long lines of running text reach. */
  readonly width: number;
  /** Lines mostly end where the next word had no room. */
  readonly filled: boolean;
  /** A line for each thing, with hardly a full stop. */
  readonly terse: boolean;
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

/** Text whose lines mostly end where the next word had no room: its writer ended none of them on purpose. */
function isFilled(lines: readonly PageLine[], width: number): boolean {
  const followed = lines.flatMap((before, at) => {
    const line = lines[at + 1];
    const told = before.kind === 'text' || before.kind === 'item';
    return line?.kind === 'text' && told && !SENTENCE_END.test(before.content) ? [{ line, before }] : [];
  });
  const full = followed.filter(({ line, before }) => !hadRoom(line, before, width));
  return width >= NARROWEST && followed.length >= FEWEST_FOLLOWED && full.length >= followed.length * FULL_SHARE;
}
/** In a narrower column any line may seem to be full. */
const NARROWEST = 50;
const FEWEST_FOLLOWED = 6;
const FULL_SHARE = 0.8;

/** Notes jotted down a line for each thing, with hardly a full stop: none of their lines goes on with a capital. */
function isTerse(lines: readonly PageLine[]): boolean {
  const told = lines.filter(({ kind, content }) => (kind === 'text' || kind === 'item') && content.includes(' '));
  const stopped = told.filter(({ content }) => /\p{Ll}[.!?](?:\s+\p{Lu}|$)/u.test(content));
  if (told.length < FEWEST_LINES) return told.length > 1 && stopped.length === 0;
  return stopped.length / told.length < FEWEST_STOPS;
}
/** On fewer lines one full stop may be that of the one paragraph there is. */
const FEWEST_LINES = 10;
const FEWEST_STOPS = 0.3;

/** The shape of a page. */
export function shapeOf(lines: readonly PageLine[]): Shape {
  const width = widthOf(lines);
  const filled = isFilled(lines, width);
  return { width, filled, terse: !filled && isTerse(lines) };
}

const LONG_LINE = 45;
/** A title is hardly as long, and goes on in small letters below less. */
const LONG_HEADING = 65;
/** Items often end without a full stop: only a line that fills the page goes on with a capital. */
const LONG_ITEM = 75;
/** A line that ends so ends a sentence. */
export const SENTENCE_END = /[.!?:][)"”*]?$/u;
/** "jag – boka lokal": a task on its own line, in small letters. */
const OWN_TASK = /^(?:jag|alla|vi)\s+[-–—]\s/u;

/** A line that ends or begins with one of these is part of a sentence. */
const BINDS =
  'i|på|om|för|att|och|samt|eller|som|till|av|med|en|ett|den|det|de|inte|ska|är|vid|från|under|inom|mot|kring|per|enligt|utan|hos|ur|mellan|sin|sitt|sina|vår|vårt|våra';
/** A line that ends so ends in the midst of one. */
export const ENDS_OPEN = new RegExp(`(?:^|\\s)(?:${BINDS})$|[,-]$`, 'iu');
const BEGINS_OPEN = new RegExp(`^(?!att\\s)(?:${BINDS})(?:\\s|$)`, 'u');
/** "Optionen utlöses inte i", then "nuläget.": a sentence in a narrow column that looks like a heading. */
const isSentenceBroken = (line: PageLine, before: PageLine): boolean =>
  before.kind === 'heading' &&
  line.kind === 'text' &&
  (/^\p{Ll}/u.test(line.content) || (before.content.length >= LONG_HEADING && ENDS_OPEN.test(before.content))) &&
  sectionOf(before.content) === 'plain' &&
  !/[:.]$/u.test(before.content) &&
  (ENDS_OPEN.test(before.content) || BEGINS_OPEN.test(line.content) || before.content.length >= LONG_HEADING) &&
  !OWN_TASK.test(line.content);

const NAME = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*)?`;
/** "Hjo: bokar buss", "Tibro och Hjo - utvärdering", "@Siv skickar länk": a line for each who is to do something. */
const NAMES_FIRST = new RegExp(
  String.raw`^(?:@\p{L}|${NAME}(?:(?:,|\s(?:och|samt|&|\+)|\s?\/)\s?${NAME}){0,5}(?::|\s[-–—])\s)`,
  'u',
);
/** "nästa träff 3/2 kl 13": told on a line of its own. */
const NEXT_MEETING =
  /^(?:nästa|kommande)\s+(?:\p{L}*(?:möte|träff|sammanträde|nätverksträff|avstämning)(?:en|et|n)?)(?:\s*[:–-]|(?:\s+\p{L}+){0,2}\s+\d)/iu;
/** "växelkassa: Leo", "städ = Micke", "maskinlista → Elof": what is to be done, and who does it, on a line of its own. */
const BESIDE_NAME = new RegExp(
  String.raw`^[\p{L}\d][^:.!?=→]{1,40}(?::\s+|\s(?:=|→|[-=]>)\s+)(?:(?:${NAME}(?:(?:,|\s?[+&/]|\s(?:och|o|samt))\s?\p{L}+(?:\s\p{Lu}[\p{L}-]*)?){0,3}|alla|samtliga)\.?(?:$|[,(]|\s\(|\s(?:senast|före|till|i|på|v|den)\s|\s\d))`,
  'u',
);
/** "Kattis = musik", "Egil → tryckeriet". */
const NAME_EQUALS = new RegExp(String.raw`^${NAME}(?:\s?(?:[+&/]|och|o)\s?${NAME})?\s?(?:=|→|[-=]>)\s`, 'u');
/** "musik till andakten Lasse", "inköpslista alla": the name last, on lines that each hold a task. */
const endsInName = ({ content }: PageLine): boolean => {
  const [, last = ''] = /^\p{Ll}.{2,50}\s(?:\p{Lu}\p{L}*\s(?:och|o|\+|&)\s)?(\S+)$/u.exec(content) ?? [];
  return isFirstName(last) || /^(?:alla|samtliga)$/u.test(last);
};
const inCapitals = (content: string): boolean => /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u.test(content);

/** Whether a line begins something of its own, whatever stands over it. */
const beginsAnew = (line: PageLine, before: PageLine): boolean => {
  const { content } = line;
  return (
    !ENDS_OPEN.test(before.content) &&
    (NAMES_FIRST.test(content) ||
      BESIDE_NAME.test(content) ||
      NAME_EQUALS.test(content) ||
      (endsInName(line) && endsInName(before)) ||
      NEXT_MEETING.test(content) ||
      (inCapitals(content) && sectionOf(content) !== 'plain'))
  );
};

/** "Ta in prisMirja15 april": the cells of a row with nothing between them. */
const GLUED_CELLS = /\p{Ll}\p{Lu}\p{Ll}+(?:\s?\d{1,2}(?:\/\d{1,2}|\s\p{Ll}{3,9})|\p{Lu}\p{Ll}+)?$/u;

const SLACK = 10;
/** How long the line before had been with the first word of a line. */
function lengthWith(line: PageLine, before: PageLine): number {
  const word = /^\S+/u.exec(line.content)?.[0].length ?? 0;
  return before.indent + before.content.length + 1 + word;
}
/** Whether the first word of a line had had room on the one before. */
const hadRoom = (line: PageLine, before: PageLine, width: number): boolean => lengthWith(line, before) < width - SLACK;
/** The next word had had room on the line before, which thus was ended on purpose. */
const endedOnPurpose = (line: PageLine, before: PageLine, width: number): boolean =>
  !ENDS_OPEN.test(before.content) && hadRoom(line, before, width);

const SHORT_LINE = 45;
/** Two short lines that both begin in small letters are a list of things, each ended where its writer wanted. */
const isOwnLine = (line: PageLine, before: PageLine, width: number): boolean =>
  before.kind === 'text' &&
  /^\p{Ll}/u.test(before.content) &&
  before.content.length <= SHORT_LINE &&
  !/[.!?]\s\p{Lu}/u.test(before.content) &&
  !BEGINS_OPEN.test(line.content) &&
  endedOnPurpose(line, before, width);

/** Whether the line goes on with the sentence of the one before it, on a page of a shape. */
export function wraps(line: PageLine, before: PageLine, { width, filled, terse }: Shape): boolean {
  if (line.goesOn === true) return true;
  if (isSentenceBroken(line, before)) return true;
  if (line.kind === 'row' || before.kind === 'row' || GLUED_CELLS.test(before.content) || OWN_TASK.test(line.content))
    return false;
  if (GOES_ON.test(line.content) && (before.kind === 'text' || before.kind === 'item')) return true;
  if (before.kind !== 'attendance' && beginsAnew(line, before)) return false;
  if (line.kind !== 'text' && !(line.kind === 'heading' && before.content.length >= LONG_LINE)) return false;
  if (before.kind !== 'text' && before.kind !== 'item' && before.kind !== 'attendance') return false;
  if (/^att\s/u.test(line.content) && /(?:[,;]|\s(?:samt|och))$|^(?:\p{L}+:?\s+){0,3}att\s/iu.test(before.content))
    return false;
  if (before.paragraph && /^\p{Lu}/u.test(line.content) && !/\.\s/u.test(before.content)) return false;
  const small = /^[\p{Ll}(]/u.test(line.content);
  const full = filled && !hadRoom(line, before, width);
  // "p.g.a.", then "regn": a small letter after a full stop, where the line was ended for want of room.
  if (SENTENCE_END.test(before.content)) return full && small && before.content.endsWith('.');
  if (full && (small || lengthWith(line, before) > width)) return true;
  if (small && terse && before.kind === 'text')
    return BEGINS_OPEN.test(line.content) || !endedOnPurpose(line, before, width);
  if (small && isOwnLine(line, before, width)) return false;
  if (small || before.kind === 'attendance') return small || before.content.length >= LONG_LINE;
  if (terse) return ENDS_OPEN.test(before.content);
  return (
    before.content.length >= (before.kind === 'item' ? LONG_ITEM : LONG_LINE) && !endedOnPurpose(line, before, width)
  );
}
