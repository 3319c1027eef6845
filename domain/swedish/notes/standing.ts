import { isFirstName, isFirstNameInSmallLetters, isOwnedByFirstName } from '../who/first-names.ts';
import type { NoteContext } from './note-context.ts';
import type { Name } from '../who/name-at.ts';
import { MUNICIPALITIES } from '../who/municipality-names.ts';
import { lookUp } from '../who/roster-index.ts';
import { NO_NAME } from '../who/who-words.ts';
import { namesAt } from '../who/who.ts';
import { tokenise } from '../words/tokens.ts';

/** What sort of one a name names, as far as the notes tell; it decides how much must be said for it to owe something. */
export type Standing =
  /** On the roster, in the attendance list, or with a Swedish first name. */
  | 'person'
  | 'everyone'
  /** "valberedningen", "kassören", "AU". */
  | 'office'
  /** Those who meet: "styrelsen", "vi", "gruppen". */
  | 'ourselves'
  /** The whole they are part of, of which much is told and little asked: "föreningen", "skolan", "kommunen". */
  | 'generic'
  /** Authorities that the meeting can ask nothing of: "Skolverket". */
  | 'authority'
  /** A name with a capital that proves to be one: a municipality, a company. */
  | 'named'
  /** A capital at the start of a sentence, and nothing else. */
  | 'weak';

const OURSELVES =
  /^(?:vi|ni|gruppen|nätverket|mötet|styrelsen|årsmötet|stämman|nämnden|utskottet|arbetsutskottet|kommittén|rådet|styrgruppen|föräldrarådet|skolrådet)$/iu;
const GENERIC =
  /(?<!^värd)(?:kommunen|kommunerna|skolan|skolorna)$|(?:lärarna|läraren|pedagogerna|pedagogen|handledarna|mentorn|mentorerna|leverantören|sköterskan|sköterskorna|kuratorn|kuratorerna|assistenterna|läkaren|ambassadörerna)$|^(?:föreningen|skolan|skolorna|kommunen|kommunerna|förskolan|klubben|kåren|kören|kyrkan|laget|verksamheten|personalen|föräldrarna|medlemmarna|lärarna|lagen|klassen|familjen|biblioteket|enheten|enheterna|avdelningen|bolaget|rektorer|leverantören|konsulten|entreprenören|firman|universitetet|högskolan|centrum|akademin|projektledare|chef|hyresvärden|distriktet|huvudmannen|huvudmännen|byrån)$/iu;
const AUTHORITY =
  /(?:verket|verkets|inspektionen|myndigheten|institutet|departementet|domstolen)$|^(?:regeringen|riksdagen|skr|scb|spsm|msb|mtm|imy|ivo|mprt|ks|kf|fhm|telia|polis|polisen|länsstyr\.?|försäkringskassan|länsstyrelsen|eu|kommunfullmäktige|fullmäktige|kommunstyrelsen|militärregionen|region\s.*|sverige)$/iu;
/** Ends of nouns in the definite or the plural, which names seldom have: "kostnaden", "motioner". */
const NOUN_ENDING =
  /(?:en|et|na|or|ar|er|ning|tion|het|else|ad|at|are|skap|ande|ende|erna|arna|orna|ot|id|ist|ans|ens|ment|ngt|ik|ök|sk|dag|tid|plan|mål|arbete|möte)$/u;

function standingOf(name: Name, context: NoteContext, first: boolean): Standing {
  const { written, by } = name;
  if (by === 'everyone') return 'everyone';
  if (/^(?:jag|undertecknad)$/iu.test(written)) return 'person';
  if (by === 'body')
    return OURSELVES.test(written)
      ? 'ourselves'
      : AUTHORITY.test(written)
        ? 'authority'
        : GENERIC.test(written.split(/\s/u)[0] ?? '')
          ? 'generic'
          : 'office';
  if (by === 'roster') return 'person';
  if (AUTHORITY.test(written)) return 'authority';
  const [given = '', ...more] = written.split(/\s+/);
  if (isFirstName(given) || isFirstNameInSmallLetters(given)) return 'person';
  if (by === 'acronym') return 'named';
  // "Anneth W": a surname's letter stands after first names only.
  if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.?$/u.test(written)) return 'person';
  if (more.length > 0 || !first || context.proper.has(given)) return 'named';
  return 'weak';
}

const ORDER: readonly Standing[] = [
  'person',
  'everyone',
  'office',
  'ourselves',
  'named',
  'generic',
  'authority',
  'weak',
];

/** The best standing among names joined by "och": one person makes the others persons too. */
export function bestStanding(names: readonly Name[], context: NoteContext, first: boolean): Standing {
  const all = names.map((name, at) => standingOf(name, context, first && at === 0));
  return ORDER.find((standing) => all.includes(standing)) ?? 'weak';
}

/** Whether a word looks like a common noun in the definite or the plural. */
export function nounLike(word: string): boolean {
  return NOUN_ENDING.test(word);
}

/** The name a sentence begins with, whatever its verb: "Camilla har mött fastighetschefen." */
export function firstPerson(sentence: string, context: NoteContext): string[] | undefined {
  const match =
    /^(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*)?)(?:,\s+som\s[^,]{3,40},)?\s+(?:\([^)]*\)\s+|(?:från|på|i)\s+\p{L}+\s+)?(?:har|hade|var|är|vill|ska|kan|gick|kom|såg|tog|sa|fick|gav|skrev|höll|stod|satt|bad|drog|låg|\p{Ll}*(?:skrev|slog|bjöd|lade|åtog)|\p{Ll}+(?:de|te|it|at|ott))(?![\p{L}])/u.exec(
      sentence,
    );
  const written = match?.groups?.name;
  if (written === undefined) return undefined;
  const who = bestStanding([{ written, known: written, by: 'shape' }], context, true);
  // "Osvald trodde": only people think.
  const thinks =
    THINKS.test(sentence.slice(written.length)) && who !== 'authority' && !nounLike(written) && !NO_NAME.test(written);
  return who === 'person' || thinks ? [written] : undefined;
}

/** "Organisten Jorunn Ek", "Jorunns": the one meant, without an office before the name; undefined where it names nobody by a first name. */
function personIn({ written }: Name): string | undefined {
  const words = written.split(' ');
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word) && isFirstName(word));
  const name = at < 0 ? undefined : words.slice(at).join(' ');
  return name !== undefined && isOwnedByFirstName(name) ? name.slice(0, -1) : name;
}

/** More names in a row are a list of those who met. */
const MOST_SPOKEN_OF = 4;

const isMember = ({ by, known }: Name, { index }: NoteContext): boolean =>
  by === 'roster' &&
  !MUNICIPALITIES.includes(known) &&
  lookUp(index, known)?.some(({ kind }) => kind === 'member') === true;

/**
 * The people named last in a sentence: "Det hade Isa.", "ansökan är inskickad av Lotta", "Kemal: buffén är slut". Undefined
 * where it names nobody.
 */
export function lastPeople(sentence: string, context: NoteContext): string[] | undefined {
  const tokens = tokenise(sentence);
  let last: string[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = namesAt(sentence, tokens, at, context.index);
    if (found === undefined) continue;
    const people = found.names.flatMap((name) => personIn(name) ?? (isMember(name, context) ? [name.written] : []));
    if (people.length > 0 && people.length <= MOST_SPOKEN_OF) last = people;
    at = found.next - 1;
  }
  return last;
}

const THINKS =
  /^\s(?:trodde|tyckte|undrade|berättade|ringde|lovade|frågade|hade\s+(?:pratat|ringt|frågat)|förklarade|minns)(?![\p{L}])/u;
