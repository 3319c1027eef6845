import type { Clause } from '../../clauses/clause.ts';
import { doneAtHome } from './done-at-home.ts';
import { isExercise } from './exercise.ts';
import { givesNothing } from './gives-nothing.ts';
import { modal } from './judge-modal.ts';
import { ofItself, ruled, type Verdict, type View } from './judge-view.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { canBeDone, senseOf, type Sense } from '../../../words/note-verbs.ts';
import { delivers } from '../../../who/outside.ts';
import { says, type PredicateTag } from '../../../words/predicates.ts';
import { bestStanding, nounLike, type Standing } from '../../standing.ts';
import { answersForThat, eachOfUs, said, toldAhead } from './said-ahead.ts';
import { doneByPeople } from './only-people.ts';
import { namesFrom } from '../assignments/task.ts';
import { DUTY } from '../../../words/verbs.ts';
import { CAN_OWE, HIRED, MANY, NO_ANSWER, SEVERAL, THEIR_OWN } from './who-is-asked.ts';

function given(view: View): Verdict {
  const outside = view.who === 'weak' || view.who === 'named';
  // "Banken har lovat ett kort": others' promises, where they don't say what they will do.
  const offered =
    view.says('offers') &&
    (view.who === 'generic' || (outside && !/\satt(?:\s|$)|^lovar\s+\p{Ll}{2,}a\s/u.test(view.clause.predicate)));
  const duty = view.says('given') && DUTY.test(view.clause.predicate) && !isExercise(view);
  return duty && view.who !== 'authority' && !offered ? { rule: 'given-task', sure: true } : undefined;
}

function responsible(view: View): Verdict {
  const byRule =
    !view.dated &&
    (view.who === 'everyone' ||
      ruled(view) ||
      (ofItself(view) && !/^tar\s/iu.test(view.clause.predicate)) ||
      (view.who === 'office' && view.says('recurs')));
  if (byRule && view.who === 'everyone' && answersForThat(view)) return { rule: 'each-answers-for', sure: false };
  return NO_ANSWER.has(view.who) || byRule ? undefined : { rule: 'answers-for', sure: true };
}

/** A numbered line without a full stop is one of several statements: "2. Alla hjälper till i köket". */
const isStatement = (place: Place): boolean =>
  place.listed && !place.block.bullet && !/[.!]\s*$/u.test(place.block.text);

const FOR_A_DAY = /(?<![\p{L}])(?:senast|före|innan|inom)(?![\p{L}])/iu;

function acts(view: View, who: Standing): Verdict {
  const { clause, dated, place, says: told } = view;
  const parts = clause.predicate.split(/\s(?:och|samt)\s+/u);
  // "Resten tar firman", "Kommunerna anmäler antalet till Siv": those whose tasks are seldom told.
  if (NO_ANSWER.has(who) && (clause.object !== undefined || (who === 'generic' && view.toSomeone)))
    return { rule: 'allotted', sure: false };
  if (ofItself(view) && !told('byThen') && !parts.some(delivers))
    return place.section !== 'reports' &&
      (clause.names.length > 1 || SEVERAL.test(clause.names[0]?.written ?? '') || AS_TOLD.test(clause.predicate))
      ? { rule: 'some-of-them-do', sure: false }
      : undefined;
  if (who === 'person' || who === 'office') return { rule: 'does', sure: true };
  // "Alla gör olika", "Alla mäter samma vecka": how it is done.
  const alike = /(?<![\p{L}])(?:samma|olika)(?![\p{L}])/iu.test(clause.predicate);
  if (who === 'everyone')
    return (isStatement(place) || alike) && !dated
      ? undefined
      : { rule: 'everyone-does', sure: dated || !place.listed };
  // "Vi förlänger avtalet" is what was decided, unless it is to be done by a day.
  const asOurChoice = clause.names.every(({ written }) => /^vi$/iu.test(written)) && !FOR_A_DAY.test(clause.predicate);
  if (who === 'ourselves')
    return asOurChoice || (!dated && place.section !== 'tasks') ? undefined : { rule: 'group-does', sure: dated };
  if (who === 'named') return place.section === 'reports' && !dated ? undefined : { rule: 'named-does', sure: dated };
  const several = clause.names.some(({ written }) => MANY.test(written) || HIRED.test(written));
  const asked = who === 'weak' || (who === 'generic' && several);
  return asked && dated && (told('byThen') || THEIR_OWN.test(clause.predicate))
    ? { rule: 'all-of-them-do', sure: false }
    : undefined;
}

/** What was just told of: "provar den"; and what is to be made: "gör dagordning". */
const AS_TOLD =
  /^(?:\p{L}+(?:\s+(?:ut|upp|in|fram|över))?\s+(?:den|det|dem|detta|dessa)(?![\p{L}])|gör\s+\p{Ll}{4,})/iu;

/** The verb's own sense, or that of a second one: "känner någon som har det och hör av sig". */
function senseIn(view: View): Sense {
  const { predicate } = view.clause;
  const sense = senseOf(predicate);
  if (sense === 'acting' || view.says('andActs')) return 'acting';
  const more = [...predicate.matchAll(/\s(?:och|samt|o|å|\+|&)\s+/giu)].map(({ index, 0: word }) =>
    predicate.slice(index + word.length),
  );
  const then = (sense !== 'reporting' || view.says('byThen')) && more.some((rest) => senseOf(rest) === 'acting');
  return then ? 'acting' : sense;
}

/** "att Siv och Bo tecknar firman": what they may, and no task. */
const SIGNS = /^tecknar\s+(?:(?:\p{L}+s|sin|dess)\s+)?(?:firma|bank|konto|plus)/iu;

function present(view: View, who: Standing): Verdict {
  const { dated, place } = view;
  const sense = senseIn(view);
  if (SIGNS.test(view.clause.predicate)) return undefined;
  if (doneAtHome(view) && sense !== 'acting') return { rule: 'does-at-home', sure: false };
  if (sense === 'acting') return acts(view, who);
  const toCome = view.inPast && (who === 'person' || who === 'office') && place.section !== 'reports';
  if (sense !== 'unknown' && canBeDone(view.clause.predicate)) {
    if (toCome) return { rule: 'does-in-past-notes', sure: false };
    // "Beslutas att rektor bjuder på lunch": decided of somebody, it is theirs.
    if (place.section === 'decisions' && !view.clause.first && (who === 'person' || who === 'office'))
      return { rule: 'does', sure: true };
    const told = sense === 'stative' && who === 'person';
    if (dated && CAN_OWE.has(who) && who !== 'ourselves' && (told || view.says('byThen')))
      return { rule: 'does-by-then', sure: false };
  }
  if (!dated || !CAN_OWE.has(who))
    return sense === 'unknown' && who === 'person' && place.section !== 'reports'
      ? { rule: 'does-something', sure: false }
      : undefined;
  if (view.says('tells') && view.says('tellsWhat')) return undefined;
  if (view.says('ahead')) return { rule: 'does-then', sure: true };
  return sense === 'unknown' && who !== 'ourselves' ? { rule: 'does-something-then', sure: false } : undefined;
}

/** A capital at the start of a sentence, with a verb for work after it, is a name unless it looks like a noun. */
function weakened(who: Standing, clause: Clause): Standing {
  if (who !== 'weak') return who;
  const word = clause.names[0]?.written ?? '';
  if (clause.names.length > 1) return 'named';
  return senseOf(clause.predicate) === 'acting' && (!nounLike(word) || /(?:arna|erna)$/u.test(word)) ? 'named' : 'weak';
}

/** "anmäler antalet till Siv": someone who is there gets it. */
function toSomeone({ predicate }: Clause, context: NoteContext): boolean {
  const to = /\s(?:till|(?:och|samt)\s+(?:meddelar|mejlar|mailar|kontaktar|ringer))\s+(?=\p{Lu})/u.exec(predicate);
  const read = to === null ? undefined : namesFrom(predicate, to.index + to[0].length, context);
  return read !== undefined && bestStanding(read.names.names, context, false) === 'person';
}

/** Whether and why a clause gives its subject something to do after the meeting. */
export function judge(clause: Clause, dated: boolean, place: Place, context: NoteContext): Verdict {
  const told = (tag: PredicateTag): boolean => says(tag, clause.predicate);
  const who = clause.pronoun ? 'person' : bestStanding(clause.names, context, clause.first);
  const view: View = {
    clause,
    who,
    dated,
    place,
    inPast: context.inPast,
    toSomeone: toSomeone(clause, context),
    says: told,
  };
  const own = eachOfUs(view) ?? doneByPeople(view);
  if (own !== undefined) return own;
  if (givesNothing(view)) return undefined;
  const task = given(view) ?? said(view);
  if (task !== undefined) return task;
  if (told('answersFor')) return responsible({ ...view, who: weakened(who, clause) });
  if ((told('wasGiven') && senseIn(view) !== 'acting') || (ruled(view) && told('modal') && !told('byThen')))
    return undefined;
  const verdict =
    told('modal') && !told('comesWith') ? modal(view, weakened(who, clause)) : present(view, weakened(who, clause));
  return verdict ?? toldAhead(view);
}
