import { isFirstName } from '../who/first-names.ts';
import { looksLikeNames } from './names-alone.ts';
import type { PageLine } from './page-line.ts';
import { ENDS_OPEN, SENTENCE_END } from './page-wraps.ts';
import { columnsOf, namesColumns } from './table-columns.ts';

/** The lines of a page that hold who met, and when: they may stand again at the top of each sheet. */
const FIRST_LINES = 6;
const DATE_ALONE = /^(?:20\d\d-\d\d-\d\d|\d{1,2}\s\p{L}+\s20\d\d)$/u;

/** A running head without what differs from sheet to sheet: "Hälsorådet   Sida 22" and "Hälsorådet    26" are the same. */
const headOf = ({ content }: PageLine): string =>
  content
    .toLowerCase()
    .replace(/\bsid(?:a|an|\.)?\s+\d+|\b20\d\d-\d\d-\d\d|\d+/gu, '')
    .replace(/[\s()]+/gu, ' ')
    .trim();

/** A name of who met, and not the head of a table or of a paragraph, which may stand again as well. */
const couldBeHead = ({ kind, content, paragraph }: PageLine): boolean =>
  kind !== 'blank' && !paragraph && columnsOf(content) === undefined && !namesColumns(content);

/** Whether a line ends a sheet, or heads one; a task that is ticked off and a rule of dashes do not. */
const isOfSheet = ({ kind, bullet, content }: PageLine): boolean =>
  kind === 'furniture' && (/^\d/u.test(content) || (!bullet && /\p{L}/u.test(content)));

/** The lines of a page, those as furniture that stand at its top and again below the foot of a sheet. */
export function withRunningHeads(lines: readonly PageLine[]): readonly PageLine[] {
  const first = lines.filter(couldBeHead).slice(0, FIRST_LINES);
  const heads = new Set<string>();
  let atTop = false;
  return lines.map((line) => {
    if (line.kind === 'blank') return line;
    const again = atTop && couldBeHead(line) && (heads.has(headOf(line)) || DATE_ALONE.test(line.content));
    if (first.includes(line) && /\p{L}{3}/u.test(headOf(line))) heads.add(headOf(line));
    atTop = isOfSheet(line) || again;
    return again ? { ...line, kind: 'furniture' as const } : line;
  });
}

/** "Vid protokollet", "Justeras", "Dag som ovan": names below it are signed. */
const SIGNED = /^(?:vid\s+(?:protokollet|pennan)|justera[st]|underskrift(?:er)?|dag\s+som\s+ovan)(?![\p{L}])/iu;
/** "/ Siv", "Antecknat av Siv Ask": who wrote the notes, at their end. */
const WRITTEN_BY =
  /^\/?\s?(?:(?<=\/\s?)|(?:[Aa]ntecknat|[Nn]edtecknat|[Ss]krivet|[Pp]rotokollfört)\s+av:?\s+)(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*\.?){0,2}$/u;
const NAME = String.raw`\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]*\.?){1,2}`;
/** "Siv Ask          Bo Alm": names side by side. */
const SIDE_BY_SIDE = new RegExp(String.raw`^${NAME}(?:(?:\s{3,}|\t+)${NAME})+$`, 'u');
const areSideBySide = (content: string): boolean =>
  SIDE_BY_SIDE.test(content) && content.split(/\s+/u).some((word) => /\p{Ll}/u.test(word) && isFirstName(word));
const ONE_NAME = new RegExp(`^${NAME}$`, 'u');

/** The lines of a page, those as attendance that hold the names of who signed it, and none of what stands below these. */
export function withSignatures(lines: readonly PageLine[]): readonly PageLine[] {
  let below = false;
  let signed = false;
  return lines.map((line) => {
    const { kind, content } = line;
    const office = signed && kind === 'row';
    signed = false;
    if (kind === 'blank') return line;
    signed =
      WRITTEN_BY.test(content) ||
      areSideBySide(content) ||
      (below && kind !== 'furniture' && (ONE_NAME.test(content) || looksLikeNames(content)));
    below = signed || (kind === 'furniture' && (below || SIGNED.test(content)));
    if (signed) return { ...line, kind: 'attendance' as const };
    return office && columnsOf(content) === undefined ? { ...line, kind: 'furniture' as const } : line;
  });
}

/** Whether a line goes on with the sentence that the foot of the sheet before cut in two. */
function isCut(line: PageLine, before: PageLine): boolean {
  if (line.kind !== 'text' || (before.kind !== 'text' && before.kind !== 'item')) return false;
  return !SENTENCE_END.test(before.content) && (/^\p{Ll}/u.test(line.content) || ENDS_OPEN.test(before.content));
}

/** The lines of a page, without the feet and heads of sheets in the midst of a sentence, which goes on below them. */
export function withoutPageBreaks(lines: readonly PageLine[]): readonly PageLine[] {
  const kept: PageLine[] = [];
  let between: PageLine[] = [];
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'furniture') {
      between.push(line);
      continue;
    }
    const before = kept.at(-1);
    const cut = before !== undefined && between.some(isOfSheet) && isCut(line, before);
    if (!cut) kept.push(...between);
    kept.push(cut ? { ...line, goesOn: true } : line);
    between = [];
  }
  return [...kept, ...between];
}
