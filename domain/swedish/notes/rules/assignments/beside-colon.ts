import { MUNICIPALITIES } from '../../../who/municipality-names.ts';
import { asksFor } from '../../../words/asks-for.ts';
import { isFirstName } from '../../../who/first-names.ts';
import { findDue } from '../../../dates/deadline.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { senseOf } from '../../../words/note-verbs.ts';
import { delivers, isOrganisation } from '../../../who/outside.ts';
import { bestStanding } from '../../standing.ts';
import { made, namesFrom, type Read } from './task.ts';
import { HOW_ONE_IS, SAID, tellsOf } from '../judging/tells.ts';
import { isWorkImperative, isWorkInfinitive, isWorkPresent } from '../../../words/work-forms.ts';

const LABELLED =
  /^(?<label>[^:]{2,60}?)\s*:(?!\p{Ll}{1,3}(?![\p{L}]))\s*(?=\S)|^(?<dashed>\p{Lu}(?:[^:–—>→=-]|(?<=\p{L})-(?=\p{L})){1,40}?|jag|alla)\s*(?:[-=]>|→|➔|\s[-–—=])\s*(?=\S)/u;
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
const LONGEST_LABEL_ALONE = 7;
const MOST_NAMES = 4;
const NO_TASK_LABEL =
  /^(?:sjuk\p{L}*|förh\p{L}*\.?|frånv\p{L}*\.?|noter\p{L}*|loggför\p{L}*|logg|på\s+(?:tfn|tele\p{L}*|länk\p{L}*|plats|distans|teams|zoom|nätet|skärm)(?:\s.*)?|till\s+protokollet|vald[aeo]?s?|utsed\p{L}*|sakkunnig\p{L}*|brukar\p{L}*|\p{L}*\.?repr\.?|\p{L}*representant\p{L}*|ledig\p{L}*|vab|hemma|saknades|.*sekreterare|digitalt|närv\.?|när\s?varande.*|frånvarande.*|sammankallande|anteckning\p{L}*|antecknare|minnesanteckning\p{L}*|sekreterare|mötes\p{L}*|samtalsledare|processled\p{L}*|nätverksled\p{L}*|moderator|dokumentation|föreläsare|föredrag\p{L}*|värd\p{L}*|gäst.*|förvaltare|projektl\p{L}*|handledare|mentor|kontakt.*|ordförande|vice ordförande|sekreterare|kassör|justerare|tid|datum|kostnad|deltagare|beslut\p{L}*|ledamöter|suppleanter|revisor(?:er)?|valberedning|firmatecknare|ordf.*|sekr.*|vice.*|tema|omval.*|nyval.*|fyllnadsval.*|val\s.*|kontakt\p{L}*|adress\p{L}*|medverkande|föräldrar.*|barn.*|från\s.*|klass.*|lag.*|spelare|vinnare|mötes\p{L}*|protokoll\p{L}*|vid\s.*|tack.*|hälsning\p{L}*|upprättad\p{L}*|kopia.*|cc|till|från|föredragande|inbjuden|gäst\p{L}*|.*ansökningar|.*ansökan|.*sökande|.*medlemmar|kandidater|anmälda|tränare|ledare|lagledare|materialare|\d.*|\p{L}+ledare|\p{L}+ansvariga?|\p{L}*ordförande|au|fu|ag|kansliet|.*frånvaro.*|vi\s.*|arbetsutskott\p{L}*|\p{L}*gruppen|\p{L}*kommittén|\p{L}*nämnden|adjungera\p{L}*|\p{L}*styrelsen|ej\s.*|jag\s.*|antecknat.*|nedtecknat.*|protokollfört.*|för\s.*|utskick\p{L}*|hälsar|ber\s.*|åk\s.*|årskurs.*|ort|per\s.*|via\s.*|anteckn.*|rektor.*|.*lärare)$/iu;

/** "Lokal: Tibro" tells where a meeting is, but for in a list of who does what; "Lokal: Siv" who sees to it. */
const WHERE = /^(?:lokal|plats)$/iu;
const tellsWhere = (label: string, rest: string, { section }: Place): boolean =>
  WHERE.test(label) && section !== 'tasks' && !isFirstName(rest.split(/[\s,]/)[0] ?? '');

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

/** Whether what stands after a name and a colon is owed, and not said: among sentences, and in a round, most is said. */
function owesIt(sentence: string, rest: string, place: Place, context: NoteContext): boolean {
  const whole = place.block.text.trim();
  const alone = whole === sentence;
  const dated = findDue(rest, context.due) !== undefined;
  if (/[?][!?]*$/u.test(rest)) return false;
  if (place.inRound === true) return asksFor(rest) || (worksOn(rest) && dated);
  if (alone || place.section === 'tasks') return true;
  const answers = whole.slice(0, Math.max(whole.indexOf(sentence), 0)).includes('?');
  return (asksFor(rest) || worksOn(rest)) && !answers;
}

/** "Lilly: mat och dricka" and "Kaffeservering: Inga-Lill, Ritva": names on one side of a colon, the task on the other. */
export function besideColon(sentence: string, place: Place, context: NoteContext): Finding[] {
  const match = LABELLED.exec(sentence);
  if (!match || place.section === 'formalities') return [];
  const label = (match.groups?.label ?? match.groups?.dashed ?? '').replace(/^[^\p{L}\p{N}"(]+/u, '');
  const rest = sentence.slice(match[0].length);
  if (place.section === 'meetings') return whoLast(label, rest, match, sentence, place, context);
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
  if (bidden && isBidding(rest) && !NO_TASK_LABEL.test(label) && !WHERE.test(label) && !isOrganisation(label))
    return [made(rest, first, place, context, sentence, 'name-colon', true)];
  if (people) {
    const said =
      /^\d/u.test(rest) || HOW_ONE_IS.test(rest) || SAID.test(rest) || tellsOf(rest) || /[.!?]\s+\p{Lu}/u.test(rest);
    const doing = worksOn(rest);
    if (!owesIt(sentence, rest, place, context)) return [];
    const task = asksFor(rest) || doing || (place.section !== 'reports' && !said);
    return task ? [made(rest, first, place, context, sentence, 'name-colon', asksFor(rest) || doing)] : [];
  }
  // "Alla: lista över platser, 1/12".
  const all = first?.end === label.length && bestStanding(first.names.names, context, true) === 'everyone';
  if (all && (place.section === 'tasks' || findDue(rest, context.due) !== undefined) && !SAID.test(rest))
    return [made(rest, first, place, context, sentence, 'name-colon', false)];
  // "Alla: räknar ut snittet", "Hjo: lägger upp sin plan".
  const known = first !== undefined && areMunicipalities(first) && place.section !== 'reports';
  if (first?.end === label.length && (known || (!weak && place.section === 'tasks')) && delivers(rest))
    return [made(rest, first, place, context, sentence, 'name-colon', true)];
  return whoLast(label, rest, match, sentence, place, context);
}

/** What may follow the names: nothing, when, or a remark. */
const AFTER_NAMES =
  /^\s*(?:[.,;]?\s*$|[,;]?\s*(?:klar|senast|före|till|innan|inför|i\s|under\s|v\.?\s?\d|\d|på\s\p{L}+dag)|\s*\()/iu;
const REMARK = /^,\s+\p{Ll}/u;
/** "Siv, ordförande", "Bo, som berättade": who they are. */
const NO_REMARK =
  /^,\s+(?:[Oo]rdf|sekr|kassör|led|suppl|rektor|\p{L}+(?:chef|are|ledare|ledamot|ombud)(?![\p{L}])|som\s|från\s|på\s|tel|t\.?\s?o|fr\.)|\s\p{Lu}\p{Ll}/u;

/** "Kaffeservering: Inga-Lill, Ritva", "Kallelse: Siv, senast 3 mars": the names stand after the colon. */
function whoLast(
  label: string,
  rest: string,
  match: RegExpExecArray,
  sentence: string,
  place: Place,
  context: NoteContext,
): Finding[] {
  const last = namesFrom(rest, 0, context);
  const alone = place.block.text.trim() === sentence;
  if (
    last === undefined ||
    match.groups?.dashed !== undefined ||
    label.split(/\s+/).length > (alone ? LONGEST_LABEL_ALONE : LONGEST_LABEL) ||
    last.names.names.length > MOST_NAMES ||
    NO_TASK_LABEL.test(label) ||
    tellsWhere(label, rest, place) ||
    SAID.test(label) ||
    isOrganisation(label)
  )
    return [];
  const after = rest.slice(last.end);
  if (!AFTER_NAMES.test(after) && !(alone && REMARK.test(after) && !NO_REMARK.test(after))) return [];
  const who = bestStanding(last.names.names, context, false);
  const proper =
    who === 'named' &&
    alone &&
    /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(rest.trim()) &&
    context.proper.has(rest.trim()) &&
    !isOrganisation(rest) &&
    !areMunicipalities(last);
  const theirs = alone && place.section !== 'reports' && place.section !== 'meetings';
  const team = who === 'office' && theirs && /(?:gänget|laget|klassen|gruppen|familjen|föräldrarna)$/iu.test(rest);
  if (who !== 'person' && who !== 'everyone' && !proper && !team) return [];
  return [
    made(label, { names: last.names, end: 0 }, place, context, sentence, 'colon-name', place.section !== 'plain'),
  ];
}
