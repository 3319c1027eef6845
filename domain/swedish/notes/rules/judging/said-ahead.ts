import { infinitiveAfterModal } from '../../../words/predicates.ts';
import { senseOf } from '../../../words/note-verbs.ts';
import type { Verdict, View } from './judge-view.ts';
import { nounLike } from '../../standing.ts';
import { HIRED, MANY } from './who-is-asked.ts';

/** "Vi tar alla upp det med vår chef", "ni lägger var och en in era tider": each by themselves. */
const EACH_OF_US =
  /^\p{L}+\s+(?:alla|allihop|allihopa|samtliga|allesammans|var\s+och\s+en|var\s+för\s+sig|var\s+på\s+sitt\s+håll)\s/iu;
const WE = /^(?:vi|ni)$/iu;
/** What they think or are, together. */
const OPINION =
  /^(?:är|tycker|anser|har|känner|vet|tror|vill|kan|behöver|får|ska|minns|upplever|ser|blir|står|sitter|skulle|hade|brukar|måste|bör)\s/iu;

/** What each of those who meet does by themselves, which cannot be done there. */
export const eachOfUs = ({ clause, says }: View): Verdict =>
  clause.names.length === 1 &&
  WE.test(clause.names[0]?.written ?? '') &&
  EACH_OF_US.test(clause.predicate) &&
  !OPINION.test(clause.predicate) &&
  !says('negated')
    ? { rule: 'each-of-us', sure: false }
    : undefined;

/** Offices that are given for one thing, whoever has them. */
export const FOR_ONCE =
  '\\p{L}*(?:ansvarig|ansvariga|författare|redaktör|redaktörer|moderator|moderatorer|sammankallande|kontaktperson|kontaktpersoner|värd|värdar|värdinna)|res(?:e)?ledare|samtalsledare|lägerledare|tävlingsledare|testledare|gruppledare|bordsvärd|domare|toastmaster|konferencier|tomte|lucia|funktionär|funktionärer|guide|ciceron|grillmästare|brandvakt|kassavakt|ordningsvakt|beställare|avsändare|samordningsansvarig|mottagare|bollplank|övningsledare|sammanhållande';
const IS_IT = new RegExp(
  `^(?:(?:är|blir)\\s+(?:vår|våra|fortsatt|även|också|ny|nya|ytterst)?\\s*|(?:ligger|står|sitter)\\s+(?:kvar\\s+)?som\\s+|kvarstår\\s+som\\s+|agerar\\s+)(?:${FOR_ONCE})(?=\\s*$|[.,;(!]|\\s(?:för|till|i\\s+(?:maj|juni|augusti|september|oktober|november|december|januari|februari|mars|april)|den|vid|under|och|av|åt|på\\s+(?:lägret|resan|festen|dagen|mässan))(?![\\p{L}]))`,
  'iu',
);
/** Those who stay what they are by their work: "Siv är författare". */
const BY_WORK = /^(?:är\s+(?:författare|domare|redaktör|guide|beställare)(?=\s*$|[.,]))/iu;
/** "Tillståndet frågar Bo om". */
const ASKS_ABOUT = /^frågar\s+om\s/iu;
const IN_MIND = /^(?:kan|skulle\s+kunna)\s+tänka\s+sig\s+att\s/iu;

/** What is said of someone's office for a task, or of what they might do when a day is set for it. */
export function said({ clause, who, dated, place }: View): Verdict {
  if (
    /^ni$/iu.test(clause.names[0]?.written ?? '') &&
    senseOf(clause.predicate) === 'acting' &&
    place.section !== 'reports'
  )
    return { rule: 'readers-do', sure: false };
  const known = who === 'person' || who === 'office' || who === 'named' || (who === 'weak' && clause.names.length > 1);
  if (!known || place.section === 'reports') return undefined;
  if (IS_IT.test(clause.predicate) && !BY_WORK.test(clause.predicate)) return { rule: 'has-office', sure: false };
  if (clause.object !== undefined && who === 'person' && ASKS_ABOUT.test(clause.predicate))
    return { rule: 'asks-about', sure: false };
  return dated && IN_MIND.test(clause.predicate) ? { rule: 'has-in-mind', sure: false } : undefined;
}

/** What is told, shown or led where people meet. */
const AT_MEETING =
  /^(?:visar|berättar|presenterar|redovisar|föredrar|inleder|informerar|rapporterar|tipsar|leder|håller|beskriver|demonstrerar|introducerar|summerar|medverkar|deltar|föreläser|modererar|delar|läser|sjunger|föreslår|redogör|orienterar|drar|utvärderar|bjuder)(?![\p{L}])/iu;
const ITS_OWN = /\s(?:var\s?sin|var\s?sitt|var\s?sina|var\s+sin|var\s+sitt)\s+\p{L}/iu;
/** "så fort snön är borta", "innan tjälen går i". */
const WHEN_DONE =
  /\s(?:så\s+(?:fort|snart)|först\s+när|innan)\s+(?:\p{L}+\s+){1,4}(?:är|har|går|kommer|blir|\p{Ll}{2,}[ae]r)(?![\p{L}])/iu;
const NO_WORK =
  /^(?:är|har|blir|finns|vill|kan|får|måste|bör|behöver|ska|tycker|tror|vet|anser|brukar|undrar|menar)(?![\p{L}])/iu;
const BEFORE_THEN = /(?<![\p{L}])(?:senast|före|innan)(?![\p{L}])/iu;

const toCome = ({ place }: View): boolean => place.section === 'topics' || place.section === 'meetings';

/** What is told or shown at the meeting to come, or by each for themselves, or when something else is done. */
export function toldAhead(view: View): Verdict {
  const { clause, who, dated, place } = view;
  const first = clause.names[0]?.written ?? '';
  const person = who === 'person' || who === 'office';
  const strange = who === 'named' || (who === 'weak' && !nounLike(first));
  if (toCome(view) && (person || strange) && AT_MEETING.test(clause.predicate))
    return { rule: 'tells-then', sure: false };
  if (place.section === 'reports') return undefined;
  const many = MANY.test(first) || HIRED.test(first);
  const named = person || who === 'generic' || who === 'weak' || strange;
  if (named && many && ITS_OWN.test(clause.predicate) && !NO_WORK.test(clause.predicate))
    return { rule: 'each-their-own', sure: false };
  if (who === 'person' && WHEN_DONE.test(clause.predicate) && !NO_WORK.test(clause.predicate))
    return { rule: 'does-when-done', sure: false };
  if (!dated || !many) return undefined;
  const rest = infinitiveAfterModal(clause.predicate);
  if (rest !== undefined)
    return /^(?:ska|skall|måste)\s/iu.test(clause.predicate) && BEFORE_THEN.test(clause.predicate)
      ? { rule: 'all-of-them-ska', sure: false }
      : undefined;
  return HIRED.test(first) && senseOf(clause.predicate) === 'acting' ? { rule: 'hired-does', sure: false } : undefined;
}

/** "ansvarar för att sprida den": what was just told of. */
const OF_WHAT_WAS_TOLD = /\sför\s+att\s+\p{Ll}+(?:\s+(?:vidare|ut|in|upp))?\s+(?:den|det|dem|detta|dessa)(?![\p{L}])/iu;

/** Whether everyone answers for what was just told of, and it is no rule of what they always do. */
export const answersForThat = ({ clause, place, says }: View): boolean =>
  place.section !== 'reports' && !says('recurs') && !says('costs') && OF_WHAT_WAS_TOLD.test(clause.predicate);
