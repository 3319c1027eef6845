import { findDue } from './deadline.ts';
import type { Clause } from './clauses.ts';
import { NEXT_MEETING } from './meeting-words.ts';
import type { Finding } from './note-item.ts';
import type { NoteContext, Place } from './note-context.ts';
import { senseOf, STATIVE_INFINITIVE } from './note-verbs.ts';
import { bestStanding, nounLike, type Standing } from './standing.ts';
import { titleOf, without } from './title.ts';
import { tokenise } from './tokens.ts';
import { DUTY } from './verbs.ts';
import { namesAt, type Name } from './who.ts';

/** Duties that name a task given: they are assignments whoever has them. */
const GIVEN =
  /^(?:får|fick|ges|gavs|tilldela\p{L}*|ålägg\p{L}*|ålades|tar på sig|tog på sig|åtar|åtog|påtar|påtog|lovar|lovade|har\s+(?:lovat|åtagit|tagit\s+på\s+sig|erbjudit)|erbjuder sig|erbjöd sig|uppdras|uppdrogs|uppmana\p{L}*|ombeds|ombads|förväntas|utsågs|utses|valdes)(?![\p{L}])/iu;
/** Chosen for the meeting itself. */
const FOR_THE_MEETING = /^(?:utsågs|utses|valdes)\s+att.*(?:justera|protokoll|leda\s+(?:mötet|stämman))/iu;
const RESPONSIBLE_FOR =
  /^(?:ansvarar|ansvariga?|sammankallande|är\s+(?:ytterst\s+)?ansvarig(?:a)?|har\s+ansvar(?:et)?|tar\s+ansvar(?:et)?|svarar\s+för)(?![\p{L}])/iu;
const MODAL =
  /^(?:ska|skall|skulle|kommer|bör|måste|behöver|kan|får)(?![\p{L}])\s*(?:(?:också|även|därför|nu|då|sedan|därefter|framöver|gemensamt|att|tillsammans\s+med\s+[\p{L}-]+|i\s+sin\s+tur|även)\s+)*/iu;
const COMES_WITH = /^kommer\s+(?:till|på|med|in\s+med|tillbaka)(?![\p{L}])/iu;
const INFINITIVE =
  /^(?:(?!att|på|till|i|med|för|och|den|det|av)\p{L}+(?:a|å)|se|ge|be|bli|le|ske|dö|sy|bry|ro|tro|bo)(?:\s|$|[.,;)])/iu;
const NEGATED = /^\p{L}+\s+(?:\p{L}+\s+)?(?:inte|ej|aldrig|knappast)(?![\p{L}])/iu;
/** Reporting verbs that are tasks when they lie ahead: "Linus visar systemet på nästa möte". */
const AHEAD =
  /^(?:presenterar|redovisar|rapporterar|visar|berättar|informerar|delar|föredrar|läser|svarar|lämnar|lyfter|tar|inleder|deltar|representerar|medverkar|leder|öppnar|diskuterar|pratar|anmäler|kör|redogör|ger|står|håller|går)(?![\p{L}])/iu;
/** What the group decides, and what happens at the meeting itself. */
const DECIDES =
  /^(?:besluta\p{L}*|beslöt|godkänner|fastställer|antar|väljer\s+att|bifaller|avslår|enas|bestämmer|ställer\s+sig|står\s+bakom)(?![\p{L}])/iu;
const AT_MEETING =
  /^(?:konstaterar|diskutera\p{L}*|noterar|tackar|skriver\s+under|för\s+(?:dagens\s+)?protokoll|är\s+(?:överens|ense|positiv|nöjd)\p{L}*|tar\s+(?:del|upp(?!\s+(?:det|den|detta|frågan|dem|ärendet|saken)\s+(?:med|i|hos|på|vid|till)))|går\s+(?:igenom|laget|vidare\s+till)|gör\s+en\s+(?:kort\s+)?genomgång|leder\s+mötet|öppnar|avslutar|läser\s+(?:upp|igenom))(?![\p{L}])/iu;

/** What we choose to do from now on is a decision or a topic, and no task. */
const OUR_CHOICE =
  /^(?:testar|avvaktar|väljer|ställer\s+in|kör|provar|prövar|fortsätter|behåller|avstår|satsar|diskuterar|pratar|återkommer\s+till|tar\s+(?:då\s+)?(?:upp|beslut)|börjar|slutar|går|inför|skjuter|tar\s+(?:detta|det|den|frågan)|inväntar|ska\s+(?:fatta|besluta|diskutera|ta\s+upp|prata|återkomma)|följer|håller\s+fast|ser|arbetar|jobbar)(?![\p{L}])/iu;

/** Offices that laws and rules lay duties on: "Rektor ansvarar för …" is mostly one of those. */
const RULED = /^(?:rektor|rektorn|rektorer|rektorerna|huvudman\p{L}*|chef\p{L}*|lärar\p{L}*|personal\p{L}*)$/iu;
const WE = /^(?:vi|ni|jag)$/iu;

type Verdict = { readonly rule: string; readonly sure: boolean } | undefined;

const CAN_OWE: ReadonlySet<Standing> = new Set(['person', 'everyone', 'office', 'ourselves', 'named']);

function modalVerdict(predicate: string, who: Standing, dated: boolean, place: Place): Verdict {
  const modal = MODAL.exec(predicate);
  if (!modal) return undefined;
  const rest = predicate.slice(modal[0].length);
  if (!INFINITIVE.test(rest) || STATIVE_INFINITIVE.test(rest)) return undefined;
  const word = /^\p{L}+/u.exec(predicate)?.[0].toLowerCase() ?? '';
  if (/^(?:kan|får|bör|måste|behöver)$/u.test(word)) {
    if (who === 'person' && senseOf(presentOf(rest)) === 'acting') return { rule: `${word}-do`, sure: word !== 'kan' };
    return undefined;
  }
  if (who === 'person' || who === 'office') return { rule: `${word}-do`, sure: true };
  if (who === 'everyone' || who === 'ourselves')
    return dated || place.section === 'decisions' ? { rule: `${word}-do`, sure: dated } : undefined;
  if (who === 'named' && place.section !== 'reports') return { rule: `${word}-do`, sure: dated };
  return undefined;
}

/** An infinitive as the present it belongs to, near enough to look up: "boka" → "bokar", "skriva" → "skriver". */
function presentOf(infinitive: string): string {
  const [word = ''] = infinitive.split(/\s/);
  const rest = infinitive.slice(word.length);
  const irregular: Readonly<Record<string, string>> = {
    ta: 'tar',
    se: 'ser',
    ge: 'ger',
    gå: 'går',
    göra: 'gör',
    höra: 'hör',
    stå: 'står',
    köra: 'kör',
    hyra: 'hyr',
    få: 'får',
    be: 'ber',
  };
  const known = irregular[word.toLowerCase()];
  if (known !== undefined) return known + rest;
  const weak = `${word}r${rest}`;
  return senseOf(weak) === 'unknown' ? `${word.replace(/a$/u, 'er')}${rest}` : weak;
}

/** "Siv sammanfattar svaren och skickar dem vidare": the second verb is for after the meeting. */
const AND_ACTS =
  /\s(?:och|samt)\s+(?:skickar|mejlar|mailar|återkommer|återkopplar|bokar|kontaktar|lägger\s+ut|tar\s+fram|tar\s+kontakt|sammanställer|ser\s+till|ordnar|fixar|delar\s+ut|ringer|beställer)(?![\p{L}])/iu;

/** A day is set for it: "senast den 15", "till nästa möte". */
const BY_THEN = /(?<![\p{L}])(?:senast|före|innan|till\s+(?:den|nästa|nästkommande|\d))(?![\p{L}])/iu;

/** A numbered line without a full stop is one of several statements: "2. Alla hjälper till i köket". */
const isStatement = (place: Place): boolean =>
  place.listed && !place.block.bullet && !/[.!]\s*$/u.test(place.block.text);

function presentVerdict(predicate: string, who: Standing, dated: boolean, place: Place, several: boolean): Verdict {
  const sense = AND_ACTS.test(predicate) ? 'acting' : senseOf(predicate);
  const statement = isStatement(place);
  if (sense === 'acting') {
    if (who === 'person' || who === 'office') return { rule: 'does', sure: true };
    if (who === 'everyone')
      return statement && !dated ? undefined : { rule: 'everyone-does', sure: dated || !place.listed };
    if (who === 'ourselves') return { rule: 'group-does', sure: dated };
    if (who === 'named') return place.section === 'reports' ? undefined : { rule: 'named-does', sure: dated };
    return who === 'generic' && dated && several && BY_THEN.test(predicate)
      ? { rule: 'all-of-them-do', sure: false }
      : undefined;
  }
  if (!dated || !CAN_OWE.has(who))
    return sense === 'unknown' && who === 'person' && place.section !== 'reports'
      ? { rule: 'does-something', sure: false }
      : undefined;
  if (AHEAD.test(predicate)) return { rule: 'does-then', sure: true };
  return sense === 'unknown' && who !== 'ourselves' ? { rule: 'does-something-then', sure: false } : undefined;
}

/** Whether and why a clause gives its subject something to do after the meeting. */
export function judge(clause: Clause, dated: boolean, place: Place, context: NoteContext): Verdict {
  const { predicate } = clause;
  const who = clause.pronoun ? 'person' : bestStanding(clause.names, context, clause.first);
  if (clause.pronoun && place.mentioned.length === 0) return undefined;
  if (who === 'ourselves' && OUR_CHOICE.test(predicate)) return undefined;
  // "Vi" tells more often what is done than who is to do it.
  if (!dated && clause.names.length > 0 && clause.names.every(({ written }) => WE.test(written))) return undefined;
  if (NEGATED.test(predicate) || DECIDES.test(predicate) || (!dated && AT_MEETING.test(predicate))) return undefined;
  if (FOR_THE_MEETING.test(predicate)) return undefined;
  if (GIVEN.test(predicate) && DUTY.test(predicate) && who !== 'authority') return { rule: 'given-task', sure: true };
  if (RESPONSIBLE_FOR.test(predicate)) {
    const rule =
      who === 'generic' ||
      who === 'weak' ||
      who === 'authority' ||
      (!dated && (who === 'everyone' || clause.names.some(({ written }) => RULED.test(written))));
    return rule ? undefined : { rule: 'answers-for', sure: true };
  }
  if (/^(?:har\s+fått)(?![\p{L}])/iu.test(predicate)) return undefined;
  const ruled = clause.names.some(({ known }) => RULED.test(known.split(/\s/u)[0] ?? ''));
  if (ruled && MODAL.test(predicate) && !BY_THEN.test(predicate)) return undefined;
  if (MODAL.test(predicate) && !COMES_WITH.test(predicate))
    return modalVerdict(predicate, weakened(who, clause), dated, place);
  return presentVerdict(
    predicate,
    weakened(who, clause),
    dated,
    place,
    clause.names.some(({ written }) => /(?:erna|arna|orna|lagen)$/u.test(written)),
  );
}

/** A capital at the start of a sentence, with a verb for work after it, is a name unless it looks like a noun. */
function weakened(who: Standing, clause: Clause): Standing {
  if (who !== 'weak') return who;
  const word = clause.names[0]?.written ?? '';
  if (clause.names.length > 1) return 'named';
  return senseOf(clause.predicate) === 'acting' && (!nounLike(word) || /(?:arna|erna)$/u.test(word)) ? 'named' : 'weak';
}

const TELLS_MEETING = new RegExp(`^(?:${NEXT_MEETING.source})`, 'iu');

/** The assignments that the clauses of a sentence give. */
export function fromClauses(
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] {
  const whole = findDue(sentence, context.due);
  // "Nästa träff: 3 mars, Jens ordnar fika": the day is the meeting's.
  const tellsMeeting = TELLS_MEETING.test(sentence.slice(0, clauses[0]?.from ?? 0));
  return clauses.flatMap((clause) => {
    const text = sentence.slice(clause.from, clause.to);
    const own = findDue(text, context.due);
    // What stands before the first clause ("Till nästa möte …"), or after the last, goes for it too.
    const shared =
      whole !== undefined && !tellsMeeting && (whole.from < (clauses[0]?.from ?? 0) || clauses.length === 1)
        ? whole
        : undefined;
    const found = own ?? shared;
    const future = found !== undefined && (found.due.kind !== 'date' || found.due.day >= context.due.today);
    const verdict = judge(clause, future && found.due.kind !== 'none', place, context);
    if (verdict === undefined) return [];
    const undated =
      own === undefined ? clause.predicate : without(clause.predicate, cutIn(clause.predicate, text, own));
    return [
      {
        kind: 'assignment' as const,
        assignees: clause.pronoun
          ? place.mentioned
          : [...clause.names, ...together(clause.predicate, context)].map(({ written }) => written),
        title: titleOf(undated.replace(DUTY, '').trim()) || titleOf(clause.predicate),
        due: found !== undefined && future ? found.due : { kind: 'none' as const },
        decided: place.section === 'decisions' || /(?<![\p{L}])beslut/iu.test(sentence.slice(0, clause.from)),
        ...verdict,
      },
    ];
  });
}

const TOGETHER_WITH = /^\p{L}+\s+(?:\p{L}+\s+)?tillsammans\s+med\s+/iu;

/** Who is to do it with the subject: "ska tillsammans med Siv måla". */
function together(predicate: string, context: NoteContext): readonly Name[] {
  const match = TOGETHER_WITH.exec(predicate);
  if (!match) return [];
  const rest = predicate.slice(match[0].length);
  return namesAt(rest, tokenise(rest), 0, context.index)?.names ?? [];
}

/** Where the words for a date, found in `text`, stand in the predicate that ends like it. */
function cutIn(predicate: string, text: string, found: { from: number; to: number }): { from: number; to: number }[] {
  const words = text.slice(found.from, found.to);
  const at = predicate.indexOf(words);
  return at < 0 ? [] : [{ from: at, to: at + words.length }];
}
