import { MUNICIPALITIES } from '../../who/municipality-names.ts';
import { asksFor } from '../../words/asks-for.ts';
import { isWholeDue } from './day-beside-name.ts';
import { isPassiveWork } from './done-by.ts';
import { findDue } from '../../dates/deadline.ts';
import { isFirstName } from '../../who/first-names.ts';
import type { Finding } from '../note-item.ts';
import type { NoteContext, Place } from '../note-context.ts';
import { senseOf } from '../../words/note-verbs.ts';
import { delivers, isOrganisation } from '../../who/outside.ts';
import { bestStanding } from '../standing.ts';
import { made, namesFrom, type Read } from './task.ts';
import { isPresent } from '../../words/verbs.ts';
import { isWorkImperative, isWorkInfinitive, isWorkPresent } from '../../words/work-forms.ts';

const LAST_NAMES =
  /\s\(|\s@(?=\p{Lu})|\s[-–—→=]+>?\s|\s?\/\s?(?=\p{Lu}\p{Ll})|,\s(?=(?:\p{Lu}\p{Ll}+(?:\s+(?:och|&)\s+\p{Lu}\p{Ll}+)?|alla|samtliga|allihop|var\s+och\s+en)[.!]*$)/gu;

/** "Mötet öppnas – Bo". */
const AT_MEETING =
  /^(?:mötet|möte|stämman)(?![\p{L}])|(?<![\p{L}])(?:öppnas|öppnande|avslutas|avslutning)(?![\p{L}])/iu;
const LONGEST_ALONE = 4;
/** "Fika – Bo" on a line of its own: who brings or does it. */
const standsAlone = (sentence: string, task: string, { block, section }: Place): boolean =>
  block.kind === 'text' &&
  block.text.trim() === sentence &&
  task.split(/\s+/u).length <= LONGEST_ALONE &&
  section !== 'formalities' &&
  section !== 'meetings' &&
  section !== 'reports';

/** "mejl till tränarna (Siv)" in a list: who does it last, and no verb before. */
const isBareItem = (sentence: string, task: string, after: string, { listed, block, section }: Place): boolean =>
  listed &&
  (section === 'plain' || section === 'tasks') &&
  block.text.trim() === sentence &&
  /^\s*\)[.!]?$/u.test(after) &&
  /\s/u.test(task.trim()) &&
  !task.split(/\s+/u).some((word) => isPresent(word)) &&
  !SAID.test(task);

/** "Boka tåg (Kerstin)", "Matsedel – Sixten och Wilma, klart 1 april", "Trasig grind (Marcus)". */
export function namesLast(sentence: string, place: Place, context: NoteContext): Finding[] {
  const found: Finding[] = [];
  for (const match of sentence.matchAll(LAST_NAMES)) {
    const bracket = match[0].includes('(');
    const read = namesFrom(sentence, match.index + match[0].length, context);
    if (read === undefined) continue;
    const after = sentence.slice(read.end);
    const ends = bracket
      ? /^\s*(?:\)|,[^)]*\))/u.test(after)
      : /^\s*(?:$|[.!]$|,\s*(?:klar|senast|före|till|v\.?\s?\d|\d))/iu.test(after) || isWholeDue(after, context);
    const who = bestStanding(read.names.names, context, false);
    const task = sentence.slice(0, match.index);
    const owes = who === 'person' || who === 'office' || who === 'everyone' || (who === 'named' && asksFor(task));
    if (!ends || !owes || /[.!?]\s*$/u.test(task) || AT_MEETING.test(task)) continue;
    const dated = findDue(sentence, context.due) !== undefined;
    const asked = asksFor(task) || place.section === 'tasks' || /^åtgärda/iu.test(sentence) || isPassiveWork(task);
    const inItem = bracket && who === 'person' && isBareItem(sentence, task, after, place);
    const alone = !bracket && who === 'person' && standsAlone(sentence, task, place);
    if (
      !asked &&
      !alone &&
      !inItem &&
      !(place.listed && !bracket && place.section === 'plain') &&
      !(dated && place.section !== 'meetings')
    )
      continue;
    const told = /^\s*\)\s+(?<what>.*)$/u.exec(after)?.groups?.what ?? '';
    const does = bracket && !asksFor(task) && isPresent(/^\p{L}+/u.exec(told)?.[0] ?? '');
    found.push(
      made(does ? told : task, read, place, context, sentence, bracket ? 'name-in-brackets' : 'name-last', asked),
    );
  }
  return found;
}

const LABELLED =
  /^(?<label>[^:]{2,60}?)\s*:(?!\p{Ll}{1,3}(?![\p{L}]))\s*(?=\S)|^(?<dashed>\p{Lu}[^:–—>→-]{1,40}?|jag|alla)\s*(?:[-=]>|→|➔|\s[-–—])\s*(?=\S)/u;
/** The one who writes: "jag – maila rektorerna". */
const oneself = (label: string): Read | undefined =>
  /^jag$/iu.test(label)
    ? { names: { names: [{ written: label, known: label, by: 'body' }], next: 1 }, end: label.length }
    : undefined;

/** "Skriv in siffrorna", "boka lokal": a verb for work at once. */
const isBidding = (rest: string): boolean => {
  const [word = ''] = rest.split(/[\s,]/);
  return isWorkInfinitive(word) || isWorkImperative(word);
};

const LONGEST_LABEL = 4;
const MOST_NAMES = 4;
const NO_TASK_LABEL =
  /^(?:närvarande|frånvarande|sammankallande|anteckning\p{L}*|antecknare|minnesanteckning\p{L}*|sekreterare|mötes\p{L}*|samtalsledare|processled\p{L}*|nätverksled\p{L}*|moderator|dokumentation|föreläsare|föredrag\p{L}*|värd\p{L}*|gäst\p{L}*|ordförande|vice ordförande|sekreterare|kassör|justerare|plats|tid|datum|kostnad|deltagare|beslut\p{L}*|ledamöter|suppleanter|revisor(?:er)?|valberedning|firmatecknare|ordf.*|sekr.*|vice.*|lokal|tema|omval.*|nyval.*|fyllnadsval.*|val\s.*|kontakt\p{L}*|adress\p{L}*|medverkande|föräldrar.*|barn.*|från\s.*|klass.*|lag.*|spelare|vinnare|mötes\p{L}*|protokoll\p{L}*|vid\s.*|tack.*|hälsning\p{L}*|upprättad\p{L}*|kopia.*|cc|till|från|föredragande|inbjuden|gäst\p{L}*|.*ansökningar|.*ansökan|.*sökande|.*medlemmar|kandidater|anmälda|tränare|ledare|lagledare|materialare|\d.*|\p{L}+ledare|\p{L}+ansvariga?|\p{L}*ordförande|au|fu|ag|kansliet|.*frånvaro.*|vi\s.*|arbetsutskott\p{L}*|\p{L}*gruppen|\p{L}*kommittén|\p{L}*nämnden|adjungera\p{L}*|\p{L}*styrelsen|ej\s.*|jag\s.*|antecknat.*|nedtecknat.*|protokollfört.*|för\s.*|utskick\p{L}*|hälsar|ber\s.*|åk\s.*|årskurs.*|ort|per\s.*|via\s.*|anteckn.*|rektor.*|.*lärare)$/iu;

/** A verb that tells, after another word: "fibern är klar", "supporten har haft mycket". */
const SAID =
  /(?:^|\s)(?:har|är|var|hade|blev|blir|finns|går|gick|kom|fick|sa|tog|såg|gav|låg|stod|höll|\p{L}+(?:ades|ade|ddes|tts))(?![\p{L}])|^["”“]|^(?:det|de|vi|man|hon|han|jag|ingen|inga|inget)\s/iu;
/** "Bo: ta fram statistik. Gjort.": what has become of it stands after. */
const DONE_AFTER =
  /^\s*(?:[–-]\s*)?(?:gjort|klart?|utfört|genomfört|avklarat|avslutat|utgår|struket|ok|check)\s*(?:[.,!;]|$)/iu;
const isDone = (sentence: string, { block }: Place): boolean => {
  const at = block.text.indexOf(sentence);
  return at >= 0 && DONE_AFTER.test(block.text.slice(at + sentence.length));
};

const areMunicipalities = ({ names }: Read): boolean =>
  names.names.every(({ written }) => MUNICIPALITIES.includes(written.replace(/\s+kommun$/u, '')));
const worksOn = (rest: string): boolean =>
  isWorkPresent(/^\p{L}+/u.exec(rest)?.[0] ?? '') && senseOf(rest) === 'acting';

/** "Lilly: mat och dricka" and "Kaffeservering: Inga-Lill, Ritva": names on one side of a colon, the task on the other. */
export function besideColon(sentence: string, place: Place, context: NoteContext): Finding[] {
  const match = LABELLED.exec(sentence);
  if (!match || place.section === 'formalities' || place.section === 'meetings') return [];
  const label = (match.groups?.label ?? match.groups?.dashed ?? '').replace(/^[^\p{L}\p{N}"(]+/u, '');
  const rest = sentence.slice(match[0].length);
  const first = namesFrom(label, 0, context) ?? oneself(label);
  const people =
    first?.end === label.length &&
    !isOrganisation(label) &&
    bestStanding(first.names.names, context, true) === 'person' &&
    first.names.names.every(
      ({ by, written }) => by === 'roster' || isFirstName(written.split(' ')[0] ?? '') || /^jag$/iu.test(written),
    );
  const weak = first === undefined || bestStanding(first.names.names, context, true) === 'weak';
  const bidden = first?.end === label.length && !people && !weak;
  if (isDone(sentence, place)) return [];
  if (bidden && isBidding(rest) && !NO_TASK_LABEL.test(label) && !isOrganisation(label))
    return [made(rest, first, place, context, sentence, 'name-colon', true)];
  if (people) {
    const tells = rest.split(/\s+/u).some((word) => isPresent(word));
    const said = /^\d/u.test(rest) || SAID.test(rest) || tells || /[.!?]\s+\S/u.test(rest);
    const doing = worksOn(rest);
    const task = asksFor(rest) || doing || (place.section !== 'reports' && !said);
    return task ? [made(rest, first, place, context, sentence, 'name-colon', asksFor(rest) || doing)] : [];
  }
  // "Alla: räknar ut snittet", "Hjo: lägger upp sin plan".
  const known = first !== undefined && areMunicipalities(first) && place.section !== 'reports';
  if (first?.end === label.length && (known || (!weak && place.section === 'tasks')) && delivers(rest))
    return [made(rest, first, place, context, sentence, 'name-colon', true)];
  const last = namesFrom(rest, 0, context);
  if (
    last === undefined ||
    match.groups?.dashed !== undefined ||
    label.split(/\s+/).length > LONGEST_LABEL ||
    last.names.names.length > MOST_NAMES ||
    NO_TASK_LABEL.test(label) ||
    isOrganisation(label) ||
    !/^\s*(?:[.,;]?\s*$|[,;]?\s*(?:klar|senast|före|till)|\s*\()/iu.test(rest.slice(last.end))
  )
    return [];
  const who = bestStanding(last.names.names, context, false);
  if (who !== 'person' && who !== 'everyone') return [];
  return [
    made(label, { names: last.names, end: 0 }, place, context, sentence, 'colon-name', place.section !== 'plain'),
  ];
}
