import { isFirstName } from '../who/first-names.ts';
import { tellsDays } from './days-told.ts';
import { looksLikeNames, tellsWhoItIs } from './names-alone.ts';
import type { PageLine } from './page-line.ts';
import { sectionOf } from './sections.ts';
import { columnsOf } from './table-columns.ts';
import { asksFor } from '../words/asks-for.ts';
import { isPresent } from '../words/verbs.ts';

const ATTENDANCE =
  /^(?:(?:följande\s+)?närvarande(?!\s+(?:diskuter|var\s+överens))|närvaro|närv\.?|deltagare|deltagande|deltog|frånvarande|frånv\.?|ej\s+närvarande|förhinder|anmält\s+(?:förhinder|frånvaro)|anmälda?\s+förhinder|förhindrade?|beslutande|ledamöter|ersättare|suppleanter|tjänste(?:män|personer)|adjungera[dt]e?|kallade|inbjudna|gäster?|mötesdeltagare|representanter|föräldrarepresentanter|mötesordförande|ordförande|sekreterare|mötessekreterare|protokollförare|justera(?:re|ndes?)|vid\s+pennan|på\s+plats|med\s+på\s+mötet|(?:här|vi\s+som)\s+(?:är|var)\s+(?:vi|med|där)|här|med|övriga(?:\s+(?:närvarande|deltagare|deltagande))|ej\s+med|borta|medverkande|närvarande\s+för\s+\p{L}+|närvarande,\s+(?:ej|icke)\s+(?:tjg\.?|tjänstgörande)(?:\s+ers(?:ättare|\.)?)?|övriga(?=\s*:)|digitalt|via\s+(?:teams|zoom|länk)|från\s+[\p{L}-]+(?=\s*:)|vilka(?:\s+var\s+(?:där|med))?|(?:ej\s+)?tjänstgörande(?:\s+ersättare)?|inbjuden|plats|tid(?:\s+och\s+plats)?|plats\s+och\s+tid|lokal|datum|dag|när|var|paragrafer|utses\s+att\s+justera)(?:\s*\([^)]*\))?(?:\s+(?:från\s+\p{L}+|styrelse\p{L}*|ledamöter|deltagare|medlemmar|personer|var|är|samt|på\s+mötet|vid\s+mötet|kommuner|suppleanter)){0,3}\s*(?:[:;]|\t|\s{2,}|$)|^(?:närvarande|deltagare|deltog)(?:\s+\p{Ll}+){0,3}?\s+(?:var|är|även)\s+(?:\p{L}+\s+)?(?=\p{L}+\s+\p{L}+,)/iu;

/** Who met when stands above; "Datum" below is a heading for meetings. */
const TOP_OF_PAGE = 12;

/** "Justerare" with a number before it, and nothing after: the matter that the lines below are of. */
const MATTER = /^(?:justera(?:re|nde)|(?:mötes)?(?:ordförande|sekreterare)|protokollförare|tid|plats|datum|lokal)$/iu;

/** "Lokal: Skolan kan 3 maj. Siv ringer dem.": what was said of it, in sentences, and no more labels. */
const SAID_OF_IT =
  /^(?:[Pp]lats|[Tt]id|[Ll]okal|[Dd]atum|[Dd]ag|[Nn]är|[Vv]ar|[Hh]är|[Mm]ed)\s*:[^:]{20,}\p{Ll}{2}[.!?]\s+\p{Lu}[^:]*$/u;
const saysOfIt = (content: string, below: boolean): boolean =>
  SAID_OF_IT.test(content) &&
  (below || content.split(/[\s.,]+/u).some((word) => /^\p{Ll}/u.test(word) && isPresent(word)));

const beginsWithFirstName = (words: string): boolean => isFirstName(/^[\p{L}'-]+/u.exec(words.trim())?.[0] ?? '');

/** "Emelie, Johan P": names that people have, after where they come from. */
const areNames = (rest: string): boolean =>
  rest
    .replace(/\([^)]*\)/gu, '')
    .split(/\s*(?:,|;|\soch\s)\s*/u)
    .every(
      (name) => /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]*\.?){0,2}$/u.test(name.trim()) && beginsWithFirstName(name),
    );

/** "Lokal: Siv": who sees to it, and not where. */
const WHERE = /^(?:lokal|plats)\s*:\s*/iu;
const whoSeesToIt = (content: string): boolean => WHERE.test(content) && areNames(content.replace(WHERE, ''));

/** Whether a line, without its mark, tells who was there, where and when: "Närvarande: Siv, Bo", "Plats: Rådhuset". */
export function tellsWhoWasThere(content: string, numbered: boolean, number: number): boolean {
  const below = number > TOP_OF_PAGE;
  if (!ATTENDANCE.test(content) || tellsDays(content, below)) return false;
  if ((numbered && MATTER.test(content)) || saysOfIt(content, below) || whoSeesToIt(content)) return false;
  // "Lokal: Boka till lärardagen"
  if (asksFor(content.replace(/^[^:]*:\s*/u, ''))) return false;
  return !(below && sectionOf(content.replace(/:$/u, '')) === 'meetings');
}

/** "Hofors: Ylva Frost", "Bitr. rektor: Osvald Ek": where those who were there come from, and what they are. */
const FROM_WHERE = /^\p{Lu}[\p{L}\d.-]*(?:\s[\p{L}\d.-]+){0,2}:\s+/u;
/** "Åk 4: –": nobody from there. */
const NOBODY = /^(?:[-–—]+|ingen|vakant)$/iu;

/** Nearer to the margin than this a line is only set in. */
const FAR_IN = 10;
const SLACK = 2;

/** Whether a line stands in the column in which the line before has its names: "Beslutande     Siv Ek", "               Bo Alm". */
function inColumnOf({ content, indent }: PageLine, last: PageLine): boolean {
  const label = /^\S.*?(?:\s{2,}|\t)(?=\S)/u.exec(last.content)?.[0].length ?? 0;
  return indent >= FAR_IN && Math.abs(indent - last.indent - label) <= SLACK && !/[.!?]$/u.test(content);
}

/** Whether a line goes on with the attendance list that the line before is of. */
export function attendanceGoesOn(line: PageLine, last: PageLine | undefined): boolean {
  if (last?.kind !== 'attendance') return false;
  if (line.kind === 'row') return columnsOf(line.content) === undefined;
  if (line.kind !== 'text' && line.kind !== 'heading' && line.kind !== 'item') return false;
  if (inColumnOf(line, last)) return true;
  const label = FROM_WHERE.exec(line.content)?.[0] ?? '';
  const rest = line.content.slice(label.length);
  return looksLikeNames(rest) || tellsWhoItIs(rest) || (label !== '' && (NOBODY.test(rest) || areNames(rest)));
}

const LONG_LINE = 45;
const COLUMNS = /\S(?:\t|\s{3,})\S/u;
const ENDS_OPEN = /(?:[,;&-]|\s(?:och|samt))$/u;

/** Whether a line goes on in the midst of the list of names that the line before is of: "Siv Ek, Bo" and "Alm, Lena Å". */
export const listGoesOn = ({ content }: PageLine, before: PageLine): boolean =>
  content.includes(',') &&
  before.content.includes(',') &&
  !FROM_WHERE.test(content) &&
  !COLUMNS.test(content) &&
  (ENDS_OPEN.test(before.content) ||
    (/,\s\p{Lu}[\p{L}-]+$/u.test(before.content) &&
      /^\p{Lu}[\p{L}-]+\s?[,(]/u.test(content) &&
      !beginsWithFirstName(content)) ||
    /^[\p{Ll}(]/u.test(content) ||
    (before.content.length >= LONG_LINE && !(tellsWhoItIs(content) && beginsWithFirstName(content))));

/** Names a line each with no heading over them are an attendance list where at least this many follow each other. */
const NAMES_IN_A_ROW = 3;
const FIRST_LINES = 45;
const WHOLE_NAME = /^(?:\p{Lu}[\p{L}'-]+\s+){1,3}\p{Lu}[\p{L}'-]+/u;

/** The lines of a page, those at its top as attendance that hold a name each and follow each other. */
export function withNamesAlone(lines: readonly PageLine[]): readonly PageLine[] {
  const found = new Set<PageLine>();
  let run: PageLine[] = [];
  for (const line of lines.slice(0, FIRST_LINES)) {
    if (line.kind === 'blank') continue;
    const person = (line.kind === 'text' || line.kind === 'heading') && WHOLE_NAME.test(line.content);
    run = person && looksLikeNames(line.content) ? [...run, line] : [];
    if (run.length >= NAMES_IN_A_ROW) for (const one of run) found.add(one);
  }
  return lines.map((line) => (found.has(line) ? { ...line, kind: 'attendance' as const } : line));
}
