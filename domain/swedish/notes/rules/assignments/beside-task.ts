import type { Clause } from '../../clauses/clause.ts';
import type { Verdict } from '../judging/judge-view.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { canBeDone, senseOf, STATIVE_INFINITIVE } from '../../../words/note-verbs.ts';
import { infinitiveAfterModal, says, type PredicateTag } from '../../../words/predicates.ts';
import { bestStanding, type Standing } from '../../standing.ts';
import { presentOf } from '../../../words/work-forms.ts';
import { MANY, HIRED, THEIR_OWN } from '../judging/who-is-asked.ts';

/** What parts two who each have their own: "Bo bokar lokal, Siv …", "… och lagen …", "… & köket …", "…, sen får alla …". */
const APART =
  /(?:[,;–—+&/(-]|(?<![\p{L}])(?:och|samt|o|å|men|medan|så|sedan|sen|därefter|varefter|varpå))\s*(?:(?:sedan|sen|därefter|så)\s+)?$/iu;

/** Said with nothing after it: "Jesper håller i träffen, Moa antecknar". */
const ALONE =
  /^(?:antecknar|skriver|kommenterar|sammanställer|kallar|rapporterar|återrapporterar|återkopplar|återkommer|granskar|kompletterar|bekräftar|rättar|justerar|protokollför|fotograferar|korrläser|korrekturläser|filmar|kör|leder|hjälper\s+till|hjälps\s+åt|assisterar|bistår|stöttar|serverar|städar|bakar|grillar|dukar|plockar\s+undan|vaktar|hämtar|lämnar|mejlar|mailar|ringer|svarar|betalar|signerar|attesterar|skriver\s+under|läser|läser\s+igenom|fyller\s+på|fyller\s+i|testar|provar|röstar|översätter|trycker|publicerar|delar\s+ut)(?=\s*[.!;,)]*\s*$)/iu;
const ON_WHAT_WAS_SAID = /(?<![\p{L}])(?:den|det|dem|dom|detta|dessa|honom|henne|oss|enligt)(?![\p{L}])/iu;
/** How it is done, or what is thought of it. */
const OF_NO_USE =
  /(?<![\p{L}])(?:samma|olika|inte|ej|inget|inga|ingen|aldrig|redan\s+(?:nu|i\s+dag|idag)|tyvärr|nog|ju|fortfarande|alltid|oftast|brukar|med\s+tanke)(?![\p{L}])/iu;
const NO_TASK: readonly PredicateTag[] = [
  'negated',
  'done',
  'decides',
  'asksOthers',
  'givenLongAgo',
  'elected',
  'routinely',
];

/** "Vi kör den hemma": of those who meet only "ni" is asked of. */
const YOU = /^ni$/iu;
const BY_ITS_MODAL = /^(?:får|måste|ska|skall|bör|behöver)$/u;
const TOGETHER = /^(?:sedan|sen|därefter|då|också|även|gemensamt|tillsammans|själva?|alla)\s+/iu;
/** What is a right, and asked of no one: "sen får alla fika". */
const RIGHT =
  /^(?:använda|hyra|låna|köpa|delta|behålla|bo|välja|veta|se|höra|spela|äta|fika|ta\s+del|åka|rösta|stanna|komma|gå|vara|känna|lära|träffa|vänta|tycka|säga|prata|diskutera|hjälpas)(?![\p{L}])/iu;

/** "får alla skriva under", "måste alla lämna": what is asked of all once somebody has done their part. */
function modalTask(clause: Clause, who: Standing, you: boolean): boolean {
  const word = /^\p{L}+/u.exec(clause.predicate)?.[0].toLowerCase() ?? '';
  const rest = infinitiveAfterModal(clause.predicate)?.replace(TOGETHER, '');
  if (rest === undefined || !BY_ITS_MODAL.test(word) || STATIVE_INFINITIVE.test(rest) || RIGHT.test(rest)) return false;
  const acting = senseOf(rest.replace(/^\p{L}+/u, (verb) => presentOf(verb))) === 'acting';
  return acting && (who === 'everyone' || who === 'person' || who === 'office' || you);
}

/**
 * What someone does beside what another is to do in the same sentence, whatever the verb: "Bo skickar utkastet, övriga
 * kommenterar". `after` says that the other was told of before; what is told first is seldom more than told.
 */
export function besideTask(
  clause: Clause,
  before: string,
  after: boolean,
  dated: boolean,
  place: Place,
  context: NoteContext,
): Verdict {
  const { predicate } = clause;
  if (place.section === 'reports' || !after || !APART.test(before)) return undefined;
  if (OF_NO_USE.test(predicate) || NO_TASK.some((tag) => says(tag, predicate))) return undefined;
  const who = clause.pronoun ? 'person' : bestStanding(clause.names, context, clause.first);
  if (clause.pronoun && place.mentioned.length === 0) return undefined;
  const you = clause.names.length === 1 && YOU.test(clause.names[0]?.written ?? '');
  const verdict: Verdict = { rule: 'beside-task', sure: false };
  if (says('modal', predicate)) return modalTask(clause, who, you) ? verdict : undefined;
  const known = who === 'person' || who === 'office' || who === 'everyone' || you;
  if (known && ALONE.test(predicate)) return verdict;
  const sense = senseOf(predicate);
  if (known) return sense === 'acting' || canBeDone(predicate) ? verdict : undefined;
  if (who === 'ourselves')
    return sense === 'acting' && !clause.names.some(({ written }) => /^vi$/iu.test(written)) ? verdict : undefined;
  const [first] = clause.names;
  const several = first !== undefined && (MANY.test(first.written) || HIRED.test(first.written));
  if (who !== 'generic' && !several) return undefined;
  if (dated && says('byThen', predicate) && canBeDone(predicate)) return verdict;
  const own = THEIR_OWN.test(predicate) || ON_WHAT_WAS_SAID.test(predicate) || dated;
  return own && sense === 'acting' ? verdict : undefined;
}
