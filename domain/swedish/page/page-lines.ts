import { tellsWhoWasThere } from './attendance-lines.ts';
import { isFurniture } from './furniture.ts';
import { DATE_LIKE, headingLike, isParagraphTitle, LONGEST_HEADING } from './headings.ts';
import { BODYS_PARAGRAPH, withoutRegister, withoutYears } from './numbered-titles.ts';
import type { LineKind, PageLine } from './page-line.ts';
import { asWritten } from './scanned.ts';
import { sectionOf } from './sections.ts';
import { namesColumns } from './table-columns.ts';

/** What nobody writes but as a bullet, here also as fonts of symbols have it, and so with or without a space after it. */
const DOT = String.raw`[•·▪◦●■□○◾◼‣⁃∙»✓✔✅☑☐➢➤►▶▸◆❖★\uf02d\uf0a0-\uf0ff]`;
/** "-Siv bokar": a dash that begins a line, glued to its first word. */
const GLUED_DASH = String.raw`[-–](?=\p{Lu}\p{Ll})`;

/** Bullets, numbers and letters before an item: "- ", "• ", "3. ", "a) ", "§ 7 ", and in a chat the time: "[10:03] ". */
const MARKER = new RegExp(
  String.raw`^(?:[-=]?>\s*|\[\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]\s*|[→➔➜]\s*|\[[ xX]?\]\s*|[-*+–—]\s+|${DOT}\s*|${GLUED_DASH}|[oO]\s+(?=\p{Lu})|o(?:\t|\s{2,})|\(?\d{1,3}(?:\.\d{1,2})*\s?[.):]\s*(?=\D)|§+\s*\d+(?:[/:]\d+)?[.:]?\s*|\d{1,3}\s*§\s*|[a-zåäö]\)\s+|[a-e]\.\s+(?=\p{L}{3})|\d{1,2}\.\d\s+(?=\p{Lu})|\d{1,2}\s{1,8}(?!(?:Jan|Feb|Mar|Apr|Maj|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dec)\p{Ll}*\.?(?![\p{L}]))(?=\p{Lu}\p{Ll}))+`,
  'u',
);
const BULLET = new RegExp(String.raw`^(?:[-*+–—oO]\s|${DOT}|${GLUED_DASH}|[-=]?>|[→➔➜]|\[)`, 'u');
const MARKDOWN_HEADING = /^(#{1,6})\s*(.*?)\s*#*$/u;
const BOLD = /^\*{2,}(.+?)\*{2,}\s*:?$/u;
/** "*Siv*: bokar", "__Lokal:__". */
const EMPHASIS = /(?<![\p{L}\p{N}*_])(?<mark>[*_]{1,3})(?=\S)(?<words>[^*_]+?)(?<=\S)\k<mark>(?![\p{L}\p{N}*_])/gu;
const STARRED = /^\*(?!\s)(.+?)\*$/u;

/** Two columns or more: a tab, or a wide gap between words. */
const COLUMNS = /\S(?:\t|\s{3,})\S|^\|?[^|]+\|[^|]+\|/u;

/** "Nämnden beslutar" alone: what was decided stands under it. */
const DECIDES =
  /^[\p{L}\s,-]*(?<![\p{L}])(?:beslut|beslutar|beslutade|beslutades|beslöt|beslöts|(?:är|var)\s+(?:överens|eniga?|ense)\s+om)(?:\s+(?:att|således|följande|enhälligt))?\s*:?$/iu;

/** A number in the register stands over its matter. */
const REGISTER = /^(?:dnr|diarienr|diarienummer|ärendenr|ärende\s+\d+)(?![\p{L}]).{0,25}$/iu;

function kindOf(raw: string, content: string, marker: string, number: number): LineKind {
  const marked = marker !== '';
  const trimmed = raw.trim();
  if (trimmed === '') return 'blank';
  if (isFurniture(trimmed)) return 'furniture';
  if (tellsWhoWasThere(content, marked && !BULLET.test(marker), number)) return 'attendance';
  if (DECIDES.test(content) && content.split(/\s+/).length <= LONGEST_HEADING) return 'heading';
  if (/^\p{Lu}[^.,]{3,40}:$/u.test(content) && sectionOf(content) !== 'plain') return 'heading';
  if (REGISTER.test(content) || (content === '' && marked)) return 'heading';
  if (COLUMNS.test(content)) return 'row';
  if (namesColumns(content)) return 'heading';
  if (marked && isParagraph(trimmed) && isParagraphTitle(content)) return 'heading';
  const title = marked && !BULLET.test(marker) ? withoutYears(content) : content;
  if (headingLike(title, marked)) return BULLET.test(marker) ? 'item' : 'heading';
  return marked ? 'item' : 'text';
}

const PARAGRAPH = /^(?:§|\d{1,3}\s*§)/u;
const isParagraph = (line: string): boolean => PARAGRAPH.test(line) || BODYS_PARAGRAPH.test(line);
const TAB = 8;
const indentOf = (raw: string): number => (/^\s*/u.exec(raw)?.[0] ?? '').replaceAll('\t', ' '.repeat(TAB)).length;

/** Reads one line by itself. */
export function readLine(raw: string, number: number): PageLine {
  const trimmed = raw.trim();
  const line = { number, bullet: false, paragraph: isParagraph(trimmed), indent: indentOf(raw) };
  const markdown = MARKDOWN_HEADING.exec(trimmed);
  if (markdown) {
    const title = (markdown[2] ?? '').replace(/^\*+|\*+$/gu, '').trim();
    return { ...line, kind: title === '' ? 'blank' : 'heading', content: title };
  }
  const bold = BOLD.exec(trimmed)?.[1]?.trim();
  if (bold !== undefined) return { ...line, kind: DATE_LIKE.test(bold) ? 'text' : 'heading', content: bold };
  const marker = (BODYS_PARAGRAPH.exec(trimmed) ?? MARKER.exec(trimmed))?.[0] ?? '';
  const numbered = marker !== '' && !BULLET.test(marker);
  const rest = numbered ? withoutRegister(trimmed.slice(marker.length)) : trimmed.slice(marker.length);
  const content = (STARRED.exec(rest)?.[1] ?? rest).replace(EMPHASIS, '$<words>');
  return {
    ...line,
    kind: kindOf(asWritten(raw), asWritten(content), marker, number),
    content,
    bullet: BULLET.test(marker),
  };
}
