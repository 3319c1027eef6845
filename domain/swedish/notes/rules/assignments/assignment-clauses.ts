import type { Clause } from '../../clauses/clause.ts';
import { inOrder } from '../../clauses/object-first.ts';
import { besideTask } from './beside-task.ts';
import { duesOf } from './clause-due.ts';
import { judge } from '../judging/judge.ts';
import type { Verdict } from '../judging/judge-view.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { bestStanding, firstPerson, lastPeople } from '../../standing.ts';
import { namesFrom } from './task.ts';
import { meantBy, theyAll } from './who-is-meant.ts';
import { tellsHow, tellsOfPromise } from '../judging/told-of-how.ts';
import { says } from '../../../words/predicates.ts';
import { titleOf, without, type Cut } from '../../../words/title.ts';
import { tokenise } from '../../../words/tokens.ts';
import { DUTY } from '../../../words/verbs.ts';
import type { Name } from '../../../who/name-at.ts';
import { namesAt } from '../../../who/who.ts';

/** "De återkommer", "återkommer de": of more than one. */
const SEVERAL = /^(?:\p{L}+\s+)?(?:de|dom|båda|bägge)(?![\p{L}])/iu;

/** "Till dess": the day told of before. */
const BY_THAT = /(?<![\p{L}])(?:till|innan|före)\s+dess(?![\p{L}])/iu;
const BY = /^(?:till|innan|före|senast)\s/iu;
const HAS_DONE = /^har\s+(?:\p{L}+\s+)?\p{Ll}+(?:at|it|tt|st|rt|lt)(?![\p{L}])/iu;

/** "har till dess funderat ut ett namn". */
const HAS_DONE_BY = /^har\s+(?:till|innan|före|senast)\s+(?:\p{L}+\s+){1,4}?\p{Ll}+(?:at|it|tt|rt|lt|ått)(?![\p{L}])/iu;

/** "Till nästa möte har alla läst kapitel två". */
const doneByThen = (clause: Clause, before: string, dated: boolean): Verdict =>
  dated && ((BY.test(before) && HAS_DONE.test(clause.predicate)) || HAS_DONE_BY.test(clause.predicate))
    ? { rule: 'has-done-by-then', sure: false }
    : undefined;

/** Within somebody else's words: 'De skriver: "Nätverket ska lämna en plan"'. */
const isQuoted = (sentence: string, at: number): boolean =>
  (sentence.slice(0, at).match(/["”“»«]/gu)?.length ?? 0) % 2 === 1 && /["”“»«]/u.test(sentence.slice(at));

/** The assignments that the clauses of a sentence give. */
export function fromClauses(
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] {
  const dueOf = duesOf(sentence, clauses, context);
  const first = firstPerson(sentence, context);
  let subjects = first ?? place.mentioned;
  let told = first !== undefined;
  let given: readonly string[] = [];
  let after = false;
  return clauses.flatMap((clause) => {
    const text = sentence.slice(clause.from, clause.to);
    if (isQuoted(sentence, clause.from)) return [];
    const allOfThem = theyAll(clause, subjects);
    if (!clause.pronoun && bestStanding(clause.names, context, clause.first) === 'person')
      [subjects, told] = [clause.names.map(({ written }) => written), true];
    // "Siv och Bo ser över listan, de återkommer i maj": one task of theirs.
    if (clause.pronoun && clause.names.length === 0 && SEVERAL.test(text) && subjects.length < 2) return [];
    const before = sentence.slice(0, clause.from);
    // "Sina diagram hade Karin inte med, men hon lägger upp dem".
    if (clause.pronoun && !told) subjects = lastPeople(before, context) ?? subjects;
    const other = clause.pronoun && JOINED.test(before) ? lastNamed(before, subjects, context) : undefined;
    if (other !== undefined) subjects = [other];
    if (clause.pronoun && !JOINED.test(before) && given.length > 0 && given.join() === subjects.join()) return [];
    const { found, own } = dueOf(clause);
    const future = found !== undefined && (found.due.kind !== 'date' || found.due.day >= context.due.today);
    const decided = place.section === 'decisions' || /(?<![\p{L}])besl[uö]t/iu.test(before);
    const here: Place = { ...place, mentioned: subjects, section: decided ? 'decisions' : place.section };
    const dated = (future && found.due.kind !== 'none') || BY_THAT.test(text) || BY_THAT.test(before);
    if (!dated && tellsHow(sentence, clause, clauses, here, context)) return [];
    if (says('given', clause.predicate) && tellsOfPromise(sentence)) return [];
    if (decidedOfAll(before, clause, context)) return [];
    const verdict =
      judge(clause, dated, here, context) ??
      besideTask(clause, before, after, dated, here, context) ??
      doneByThen(clause, before, dated);
    if (verdict === undefined) return [];
    after = true;
    const meant = clause.pronoun ? meantBy(text, subjects) : [];
    given = clause.pronoun ? meant : (allOfThem ?? clause.names.map(({ written }) => written));
    const company = together(clause.predicate, context);
    const said = own === undefined ? wordsOf(sentence, found) : wordsOf(text, own);
    const cuts = [...cutIn(clause.predicate, said), ...company.cuts];
    const undated = without(clause.predicate, cuts);
    const ordered = clause.object === undefined ? undated : inOrder(undated, clause.object);
    return [
      {
        kind: 'assignment' as const,
        assignees: clause.pronoun
          ? [...meant, ...clause.names.map(({ written }) => written)]
          : [...given, ...company.names.map(({ written }) => written)],
        title: titleOf(ordered.replace(DUTY, '')) || titleOf(clause.predicate),
        due: found !== undefined && future ? found.due : { kind: 'none' as const },
        decided,
        ...verdict,
      },
    ];
  });
}

/** "Det bestämdes att varje familj säljer fem lådor": what was decided of all, and the task of none. */
const DECIDED_THAT =
  /(?<![\p{L}])(?:besl[uö]t\p{L}*|bestäm(?:de|des|t)|kom\s+(?:vi\s+|gruppen\s+)?(?:fram\s+till|överens\s+om)|landade\s+(?:vi\s+)?i|ena(?:de)?s\s+(?:vi\s+)?om)\s(?:.{0,60}\s)?att\s(?:.{0,60}\satt\s)?$/iu;
const decidedOfAll = (before: string, clause: Clause, context: NoteContext): boolean =>
  clause.names.length > 0 &&
  DECIDED_THAT.test(before) &&
  !says('byThen', clause.predicate) &&
  !says('modal', clause.predicate) &&
  bestStanding(clause.names, context, clause.first) === 'everyone';

/** "Lena sänder frågorna till Bo och han ringer": were it she herself, no pronoun would stand there. */
const JOINED = /(?<![\p{L}])(?:och|samt|o)\s+$/u;
const TO_WHOM = /(?<![\p{L}])(?:till|med|hos|av|åt|från)\s+(?=\p{Lu})/gu;

function lastNamed(text: string, subjects: readonly string[], context: NoteContext): string | undefined {
  const named = [...text.matchAll(TO_WHOM)].map(({ index, 0: word }) => namesFrom(text, index + word.length, context));
  const [only, ...more] = named.at(-1)?.names.names ?? [];
  if (only === undefined || more.length > 0 || subjects.includes(only.written)) return undefined;
  return bestStanding([only], context, false) === 'person' ? only.written : undefined;
}

const TOGETHER_WITH = /(?<![\p{L}])(?:(?:tillsammans|ihop|i\s+(?:nära\s+)?(?:samarbete|samråd))\s+med|jämte)\s+/iu;
/** "ska tillsammans med kamreren upprätta": said of the subject. */
const BESIDE_SUBJECT = /^\p{L}+\s+(?:att\s+)?$/u;

/**
 * Who is to do it with the subject, and where it is said: "ska tillsammans med kamreren måla"; where it is said last, only
 * people by name: "tar fram en mall ihop med Siv".
 */
function together(predicate: string, context: NoteContext): { names: readonly Name[]; cuts: readonly Cut[] } {
  const match = TOGETHER_WITH.exec(predicate);
  const from = match === null ? predicate.length : match.index + match[0].length;
  const rest = predicate.slice(from);
  const tokens = tokenise(rest);
  const found = match === null ? undefined : namesAt(rest, tokens, 0, context.index);
  if (match === null || found === undefined) return { names: [], cuts: [] };
  const beside = BESIDE_SUBJECT.test(predicate.slice(0, match.index));
  const people = found.names.every((name) => name.by !== 'body' && bestStanding([name], context, false) === 'person');
  if (!beside && !people) return { names: [], cuts: [] };
  return { names: found.names, cuts: [{ from: match.index, to: from + (tokens[found.next - 1]?.to ?? 0) }] };
}

const wordsOf = (text: string, found: Cut | undefined): string =>
  found === undefined ? '' : text.slice(found.from, found.to);

/** Where the words for a date stand in the predicate; a full stop after them may stand elsewhere there. */
function cutIn(predicate: string, said: string): Cut[] {
  const words = said.replace(/[.,;:!?]+$/u, '');
  const at = words === '' ? -1 : predicate.indexOf(words);
  return at < 0 ? [] : [{ from: at, to: at + words.length }];
}
