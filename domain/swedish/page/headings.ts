import { asksFor } from '../words/asks-for.ts';
import { isFirstName } from '../who/first-names.ts';
import { couldBeTitle, withoutYears } from './numbered-titles.ts';
import { sectionOf } from './sections.ts';
import { isTableRow } from './table-row.ts';
import { isPresent } from '../words/verbs.ts';
import { isWorkInfinitive } from '../words/work-forms.ts';

/** A heading has no more words than this. */
export const LONGEST_HEADING = 9;
const LONGEST_TITLE = 12;
/** A day, a month or a year. */
export const DATE_LIKE =
  /\d{1,2}\s?[:/.]\s?\d{1,2}|\d{1,2}(?::?e)?\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|20\d\d|\d{6}/iu;

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

/** "Att bevilja föreningen 5 000 kr", "Att uppdra åt Siv att mäta": one of what was decided, in a line without a full stop. */
const THAT_DECIDED =
  /^att\s+(?:inte\s+)?(?:bevilja|avslå|utse|godkänna|fastställa|anta|uppdra|ge|lägga|avge|bifalla|återremittera|bordlägga|tillstyrka|avstyrka|välja|ställa\s+sig|tacka|notera|delegera|sända|skicka|överlämna|höja|sänka|inrätta|hemställa|föreslå|tilldela|anslå|upphäva|entlediga|ansöka|teckna|köpa|anställa)(?![\p{L}])/iu;

/** "Ny taxa för sal B fastställdes": what was decided, in a line without a full stop. */
const DECIDED_LAST =
  /^(?!(?:mötet|sammanträdet|dagordning\p{L}*|föredragningslistan|\p{L}*protokoll\p{L}*)\s).*\s(?:fastställ(?:de)?s|antogs|antas|avslogs|avslås|bifölls|bifalls|godkän(?:de|n)s|bevilja(?:de)?s|klubba(?:de)?s|spika(?:de)?s|slogs\s+fast|(?:om|ny|åter)?valdes|utsågs|utses|röstades\s+(?:ned|ner|igenom)|läggs\s+ne[dr]|lades\s+ne[dr]|ställs\s+in|ställdes\s+in)$/iu;

/** "VAD ÄR RÅDET TILL FÖR?" stands over what is told below; "Vem ringer?" is asked. */
const ASKED_ABOVE = /^\P{Ll}*\p{Lu}{3}\P{Ll}*\?$/u;
/** "Siv öppnade mötet. Dagordningen": a sentence ends in it, and the next goes on below. */
const ENDS_WITHIN = /^(?:\S+\s+){2,}\S*\p{Ll}{2}[.!?]\s+\p{Lu}/u;
/** "Siv och Bo – program": who has what. */
const SEVERAL_BEFORE_DASH =
  /^(?<first>\p{Lu}[\p{L}-]+)(?:\s\p{Lu}[\p{L}-]*)?(?:(?:\s?[,&+/]\s?|\s(?:och|samt|o)\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*)?)+\s[-–—]\s(?=\p{Ll})/u;
/** "Snöröjning 65 000", "Grus 4 200 kr": a line of a budget. */
const SUM = /\s\d{1,3}(?:[\s.]\d{3})+(?:\s?(?:kr|tkr))?$|\s\d+\s?(?:kr|tkr|kronor)$/iu;

/** "Skolchefen informerar": whose report the lines below are; "Siv informerar" tells what she does. */
const REPORT = /^(?<who>\p{Lu}[\p{L}-]+)(?:\s[\p{L}-]+){0,2}\s(?:informerar|rapporterar)$/u;
function isReport(content: string): boolean {
  const who = REPORT.exec(content)?.groups?.who;
  return who !== undefined && !isFirstName(who);
}

const tellsWhatIsDone = (words: readonly string[]): boolean =>
  words.slice(1).some((word) => isPresent(word.replace(/[.,:;]$/u, '')) && !/^(?:för|kör|över)$/iu.test(word));

/** Whether a short line without a full stop, apart from its verbs, could be a heading. */
function couldBeHeading(content: string, marked: boolean, longest: number): boolean {
  const words = content.split(/\s+/);
  if (content === '' || words.length > longest || /[.,;!]$/u.test(content) || DATE_LIKE.test(content)) return false;
  if (
    /^\p{Ll}/u.test(content) ||
    (content.endsWith('?') && !ASKED_ABOVE.test(content)) ||
    /\(\p{Lu}/u.test(content) ||
    ENDS_WITHIN.test(content) ||
    SUM.test(content)
  )
    return false;
  if (isFirstName(SEVERAL_BEFORE_DASH.exec(content)?.groups?.first ?? '')) return false;
  const dash = content.indexOf(' – ');
  if (dash > 0 && isFirstName(words[0] ?? '') && asksFor(content.slice(dash + 3))) return false;
  if (isTableRow(content)) return false;
  if ([SAYS_FIRST, PUT_OFF, THAT_DECIDED, DECIDED_LAST].some((says) => says.test(content))) return false;
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
  return true;
}

/** Whether a line, without its mark, looks like a heading. */
export const headingLike = (content: string, marked: boolean): boolean =>
  couldBeHeading(content, marked, LONGEST_HEADING) &&
  (isReport(content) || ASKED_ABOVE.test(content) || !tellsWhatIsDone(content.split(/\s+/)));

/** A person or a group that the words after may tell something of: "Bo", "Styrelsen", "Vi". */
const isSubject = (word: string): boolean => isFirstName(word) || /^(?:vi|alla|man|ni)$|(?:en|et|na)$/iu.test(word);

/** "Medborgarförslag: Cykelparkering vid Torget 2021", "Höstens tider": below the mark of a paragraph a title has more in it. */
export function isParagraphTitle(content: string): boolean {
  const title = withoutYears(content).replace(/:(?=\s)/gu, '');
  const words = title.split(/\s+/);
  if (!couldBeTitle(content) || !couldBeHeading(title, false, LONGEST_TITLE)) return false;
  return isReport(title) || !isSubject(words[0] ?? '') || !tellsWhatIsDone(words);
}
