import { asksFor } from '../words/asks-for.ts';
import { isFirstName } from '../who/first-names.ts';
import { tellsWhoWasThere } from './attendance-lines.ts';
import { isFurniture } from './furniture.ts';
import { BODYS_PARAGRAPH, couldBeTitle, withoutRegister, withoutYears } from './numbered-titles.ts';
import { asWritten } from './scanned.ts';
import { sectionOf } from './sections.ts';
import { namesColumns } from './table-columns.ts';
import { isTableRow } from './table-row.ts';
import { isPresent } from '../words/verbs.ts';
import { isWorkInfinitive } from '../words/work-forms.ts';

/** What one line of notes is, told by its own looks. */
export type LineKind = 'blank' | 'furniture' | 'attendance' | 'heading' | 'item' | 'row' | 'text';

/** One line of a page. */
export interface PageLine {
  /** From 1. */
  readonly number: number;
  readonly kind: LineKind;
  /** Without bullet, number and Markdown around it. */
  readonly content: string;
  /** Marked by a bullet, and not by a number. */
  readonly bullet: boolean;
  /** Marked as a paragraph of a formal record: "§ 7". */
  readonly paragraph: boolean;
  /** How far in it begins. */
  readonly indent: number;
  /** Goes on with the line before, however it looks. */
  readonly goesOn?: boolean;
}

/** Bullets, numbers and letters before an item: "- ", "• ", "3. ", "a) ", "§ 7 ", and in a chat the time: "[10:03] ". */
const MARKER =
  /^(?:[-=]?>\s*|\[\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]\s*|[→➔➜]\s*|\[[ xX]?\]\s*|[-*+•·▪◦●■□–—‣∙»✓✔✅☑☐➢➤►▶▸◆❖★]\s+|[oO]\s+(?=\p{Lu})|\(?\d{1,3}(?:\.\d{1,2})*\s?[.):]\s*(?=\D)|§+\s*\d+(?:[/:]\d+)?[.:]?\s*|\d{1,3}\s*§\s*|[a-zåäö]\)\s+|[a-e]\.\s+(?=\p{L}{3})|\d{1,2}\.\d\s+(?=\p{Lu})|\d{1,2}\s{1,8}(?!(?:Jan|Feb|Mar|Apr|Maj|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dec)\p{Ll}*\.?(?![\p{L}]))(?=\p{Lu}\p{Ll}))+/u;
const BULLET = /^(?:[-*+•·▪◦●■□–—‣∙»oO✓✔✅☑☐➢➤►▶▸◆❖★]\s|[-=]?>|[→➔➜]|\[)/u;
const MARKDOWN_HEADING = /^(#{1,6})\s*(.*?)\s*#*$/u;
const BOLD = /^\*{2,}(.+?)\*{2,}\s*:?$/u;
const STARRED = /^\*(?!\s)(.+?)\*$/u;

const LONGEST_HEADING = 9;
const LONGEST_TITLE = 12;
const DATE_LIKE =
  /\d{1,2}\s?[:/.]\s?\d{1,2}|\d{1,2}(?::?e)?\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|20\d\d|\d{6}/iu;

/** Two columns or more: a tab, or a wide gap between words. */
const COLUMNS = /\S(?:\t|\s{3,})\S|^\|?[^|]+\|[^|]+\|/u;

/** Marks of a task or a decision, which no heading has: "Siv -> affisch", "Städning (ansv. Bo)", "Priset höjs, alla överens". */
const NO_HEADING = /[-=]>|→|➔|\(\s*ansv|,\s(?:alla|samtliga)\s/iu;

/** "Tas nästa möte", "Beviljas": an outcome, however short. */
const SAYS_FIRST =
  /^(?:tas|bordläggs?|bordlagt|bordlades|skjuts|flyttas|sparas|återkommer|återupptas|kvarstår|väntar|godkänn?s|godkändes|godkänt|beviljas|beviljades|avslås|avslogs|avslag|bifalles|bifalls|bifölls|bifall|antogs|klubbades|fastställdes|fastställs)(?=\s|$)(?!\s+av\s+(?:dagordning|föregående))/iu;

/** "Punkten om budget bordläggs till mötet": what becomes of a matter, in a line without a full stop. */
const PUT_OFF =
  /^(?:frågan|punkten|ärendet|förslaget|motionen|beslutet|diskussionen)\s(?:.*\s)?(?:bordläggs|bordlades|skjuts|flyttas|parkeras|tas\s+upp|återupptas|återremitteras)(?:\s|$)/iu;

/** "Mötet beslöt att laga taket och Bo": the line goes on with the next. */
const GROUP_DECIDED =
  /^(?:vi|mötet|styrelsen|gruppen|nätverket|rådet|nämnden|årsmötet|stämman)\s+(?:beslöt|beslutade|enades|bestämde|godkände|antog|valde|utsåg)\s/iu;

/** "Ny taxa för sal B fastställdes": what was decided, in a line without a full stop. */
const DECIDED_LAST =
  /^(?!(?:mötet|sammanträdet|dagordning\p{L}*|föredragningslistan|\p{L}*protokoll\p{L}*)\s).*\s(?:fastställ(?:de)?s|antogs|antas|avslogs|avslås|bifölls|bifalls|godkän(?:de|n)s|bevilja(?:de)?s|klubba(?:de)?s|spika(?:de)?s|slogs\s+fast|(?:om|ny|åter)?valdes|utsågs|utses|röstades\s+(?:ned|ner|igenom)|läggs\s+ne[dr]|lades\s+ne[dr]|ställs\s+in|ställdes\s+in)$/iu;

function headingLike(content: string, marked: boolean, longest = LONGEST_HEADING): boolean {
  const words = content.split(/\s+/);
  if (content === '' || words.length > longest || /[.,;!]$/u.test(content) || DATE_LIKE.test(content)) return false;
  if (/^\p{Ll}/u.test(content) || content.endsWith('?') || /\(\p{Lu}/u.test(content)) return false;
  const dash = content.indexOf(' – ');
  if (dash > 0 && isFirstName(words[0] ?? '') && asksFor(content.slice(dash + 3))) return false;
  if (isTableRow(content)) return false;
  if (SAYS_FIRST.test(content) || PUT_OFF.test(content) || DECIDED_LAST.test(content)) return false;
  if (GROUP_DECIDED.test(content) && sectionOf(content) !== 'decisions') return false;
  if (NO_HEADING.test(content) || (isFirstName(words[0] ?? '') && isWorkInfinitive(words[1] ?? ''))) return false;
  // "Fika – Lena", "Johanna + Bo = kiosk".
  if (
    /\s=\s/u.test(content) ||
    isFirstName(/\s[-–—]\s(\p{Lu}[\p{L}-]+)(?:(?:,|\s[-–—])\s.+)?$/u.exec(content)?.[1] ?? '')
  )
    return false;
  // "Kontakta kommunen – Lena" is a task, however short.
  if (asksFor(content) && /[-–—/=→,]/u.test(content)) return false;
  const bare = content.replace(/:$/u, '');
  if (/:\s/u.test(bare) || (marked && /\s[-–—]\s/u.test(bare))) return false;
  return !words.slice(1).some((word) => isPresent(word.replace(/[.,:;]$/u, '')) && !/^(?:för|kör|över)$/iu.test(word));
}

/** "Medborgarförslag: Cykelparkering vid Torget 2021": below the mark of a paragraph a title may be longer and have more in it. */
const isParagraphTitle = (content: string): boolean =>
  couldBeTitle(content) && headingLike(withoutYears(content).replace(/:(?=\s)/gu, ''), false, LONGEST_TITLE);

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
  const content = (STARRED.exec(rest)?.[1] ?? rest).replace(/^\*\*(.+?)\*\*/u, '$1');
  return {
    ...line,
    kind: kindOf(asWritten(raw), asWritten(content), marker, number),
    content,
    bullet: BULLET.test(marker),
  };
}
