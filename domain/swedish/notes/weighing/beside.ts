import type { Clause } from '../clauses/clause.ts';
import { clausesOf } from '../clauses/clauses.ts';
import type { Finding } from '../note-item.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { bestStanding, type Standing } from '../standing.ts';
import { duesOf } from '../rules/assignments/clause-due.ts';
import { isCounted } from '../rules/assignments/who-is-meant.ts';
import { missedIn } from './missed.ts';
import { capitalised } from '../../words/letters.ts';
import { senseOf } from '../../words/note-verbs.ts';
import { infinitiveAfterModal } from '../../words/predicates.ts';

/** A clause read as a sentence of its own, and what it gives if it gives an assignment. */
export interface Beside {
  readonly read: ReadSentence;
  readonly finding: Omit<Finding, 'rule' | 'sure'>;
  /** What stands beside it: another's assignment, or a meeting, a decision or a topic; and whether it only tells, shows or leads. */
  readonly beside: 'task' | 'task-told' | 'other';
}

/** What leads on to the next clause: "…, och", "… (". */
const TO_NEXT =
  /[\s,;:(&+/–-]*(?:\s(?:och|samt|o|å|men|medan|så|som|sedan|sen|därefter|varefter))?\s*$|(?<=^[^(]*)\)\s*$/u;
/** "skickar bilder till Siv", who owes something herself. */
const TO_WHOM = /\s(?:till|med|hos)\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*)?/gu;
/** "ser till att alla får det": what comes of another's task. */
const COMES_OF = /(?<![\p{L}])(?:att|så)\s+$/iu;
/** "ska ligga i mappen", "ska vara tjänstledig": how it is to be. */
const IS_TO_BE = /^(?:ligga|vara|finnas|ha|få)(?![\p{L}])/iu;
/** "är ledig den veckan": why someone does nothing. */
const IS_AWAY = /^är\s+\p{L}*(?:ledig|sjuk|borta|bortrest|frånvarande)/iu;
const CAN_OWE: ReadonlySet<Standing> = new Set(['person', 'everyone', 'office', 'named']);
const KNOWN: ReadonlySet<Standing> = new Set(['person', 'everyone']);

const namesIn = ({ names }: Clause): readonly string[] => names.map(({ written }) => written);

/**
 * The clauses of a sentence with a subject that owes nothing yet, where another in it does: of "Siv reserverar bord och Bo
 * ringer" those of Siv, where only Bo's was found. None holds the name of one who owes, but for whom it goes to. Beside a meeting, a decision or a
 * topic, what a person is to do after it is told.
 */
export function besideFound(read: ReadSentence, found: readonly Finding[]): Beside[] {
  const { block, section } = read.place;
  const owners = found.filter(({ kind }) => kind === 'assignment').flatMap(({ assignees }) => assignees);
  if (found.length === 0 || block.kind === 'row' || section === 'proposals') return [];
  const taken = new Set(owners.map((name) => name.toLowerCase()));
  const dueOf = duesOf(read.words, read.clauses, read.context);
  return read.clauses.flatMap((clause) => {
    const names = namesIn(clause);
    if (clause.pronoun || isCounted(clause) || names.some((name) => taken.has(name.toLowerCase()))) return [];
    if (COMES_OF.test(read.words.slice(0, clause.from))) return [];
    if (IS_AWAY.test(clause.predicate) || IS_TO_BE.test(infinitiveAfterModal(clause.predicate) ?? '')) return [];
    const words = capitalised(read.words.slice(clause.from, clause.to).replace(TO_NEXT, ''));
    const besides = words.replace(TO_WHOM, ' ');
    if (owners.some((name) => besides.includes(name))) return [];
    const who = bestStanding(clause.names, read.context, clause.first);
    const alone = owners.length === 0;
    const later = who === 'generic' && clause.from > 0 && senseOf(clause.predicate) === 'acting';
    if (alone ? who !== 'person' || clause.from === 0 : !CAN_OWE.has(who) && !later) return [];
    const part = { ...read, words, quote: words, clauses: clausesOf(words, read.context.index), findings: [] };
    const told = KNOWN.has(who) && senseOf(clause.predicate) === 'reporting';
    const day = dueOf(clause).found?.due;
    const ahead = day !== undefined && (day.kind !== 'date' || day.day >= read.context.due.today);
    return missedIn({ ...part, words: clause.predicate.replace(TO_NEXT, '') }, 'assignment').map((finding) => ({
      read: part,
      finding: { ...finding, assignees: names, due: ahead ? day : ({ kind: 'none' } as const) },
      beside: alone ? ('other' as const) : told ? ('task-told' as const) : ('task' as const),
    }));
  });
}
