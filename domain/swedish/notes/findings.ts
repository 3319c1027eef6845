import { fromClauses } from './rules/assignments/assignment-clauses.ts';
import { askedFirst } from './rules/assignments/asked-first.ts';
import { askedOf, givenTo, saidResponsible } from './rules/assignments/assignment-forms.ts';
import { asksFor } from '../words/asks-for.ts';
import type { Clause } from './clauses/clause.ts';
import { doneBeside, doneBy } from './rules/assignments/done-by.ts';
import { decidedBefore, decidedBeside } from './rules/decisions/decided-beside.ts';
import { decidedInRow } from './rules/decisions/decided-in-row.ts';
import { decidedNot, decisionIn, isDecided } from './rules/decisions/decision-rules.ts';
import { isElected } from './rules/decisions/elections.ts';
import { eventsBeside, heldByDecision, toldApart } from './rules/meetings/events-beside.ts';
import { meetingsIn } from './rules/meetings/meeting-rules.ts';
import { besideColon } from './rules/assignments/beside-colon.ts';
import { nameFirst } from './rules/assignments/name-first.ts';
import { FOLLOWED_UP, namesLast } from './rules/assignments/name-last.ts';
import type { NoteContext, Place } from './note-context.ts';
import type { Finding } from './note-item.ts';
import { oursThen } from './rules/assignments/ours-then.ts';
import { readiedBefore } from './rules/assignments/readied-before.ts';
import { underPerson } from './rules/assignments/person-heading.ts';
import { sharedOut } from './rules/assignments/shared-out.ts';
import { runTogether } from './rules/rows/columns-run-together.ts';
import { subjectLeftOut } from './rules/assignments/subject-left-out.ts';
import { taskCalled, taskFor } from './rules/assignments/task-for.ts';
import { topicIn } from './rules/topics/topic-rules.ts';
import { heldThen, PUT_OFF_RULE, saidBefore, saidBeside, THEN_RULE, withoutDueOf } from './said-beside.ts';

const QUESTION = /\?["”)]*$/u;
/** Someone else's words: a quote from the first sign to the last, or one that goes on. */
const QUOTED = /^["”“][^"”“]*["”“]?[.!]?$/u;

/** "Siv öppnar mötet och ber alla att presentera sig": how the meeting began. */
const OPENS =
  /^(?:\p{L}[\p{L}-]*\s+){1,3}(?:öppna(?:r|de)|inled(?:er|de)|hälsa(?:r|de)|förklara(?:r|de))\s+(?:mötet|sammanträdet|träffen|dagen|alla|samtliga|välkom\p{L}+)(?![\p{L}])[^,;]*$/iu;

/** Meetings that a sentence with a subject and a verb for work tells of: "Klubben bjuder in till fest 3 mars". */
const ANNOUNCED = /^(?:invited|booked|told-event|we-meet|goes-then|happens-then|sometime)$/u;

/** "Beslöts att bygget skjuts till mars", "Ställningstagande: rutinen prövas i maj": decided, and no topic to come. */
const DECIDED_THAT = /^(?:det\s+)?(?:besl[uö]t\p{L}*|bestämdes)\s+att\s|^(?:beslut|ställningstagande)\s*\d*:/iu;

/** A day named in passing is no meeting where something is put off to it. */
const IN_PASSING = /^(?:event|under-meetings)$/u;

/** What a sentence gives, by the first sort of rule that finds anything. */
export function findingsIn(
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] {
  if ((QUOTED.test(sentence) && !place.block.bullet) || OPENS.test(sentence)) return [];
  if (place.meeting !== undefined && place.block.bullet) {
    const meetings = meetingsIn(sentence, place, context);
    const named = meetings.length > 0 ? meetings : fromClauses(sentence, clauses, place, context);
    return named.length > 0 ? named : topicIn(sentence, place, context);
  }
  if (decidedNot(sentence)) return decisionIn(sentence, place, context);
  if (isElected(sentence)) {
    const elected = decisionIn(sentence, place, context);
    if (elected.length > 0) return [...elected, ...afterComma(sentence, clauses, place, context)];
  }
  const theirs = underPerson(sentence, place, context);
  if (theirs.length > 0) return theirs;
  const asked = askedOf(sentence, place, context);
  if (asked.length > 0) return asked;
  if (QUESTION.test(sentence)) {
    const topics = topicIn(sentence, place, context);
    return topics.length > 1 ? topics : [...meetingsIn(sentence, place, context), ...topics].slice(0, 1);
  }
  const beside = asksFor(sentence) || FOLLOWED_UP.test(sentence) ? namesLast(sentence, place, context) : [];
  if (beside.length > 0) return beside;
  const announced = meetingsIn(sentence, place, context).filter(({ rule }) => ANNOUNCED.test(rule));
  if (announced.length > 0)
    return [
      ...announced,
      ...heldThen(sentence, place, announced, context),
      ...withoutDueOf(
        sentence,
        announced.filter(({ rule }) => rule === 'sometime'),
        afterDay(sentence, clauses, place, context),
      ),
    ];
  const ours = oursThen(sentence, place, context);
  if (ours.length > 0) return ours;
  const given =
    place.section === 'proposals'
      ? []
      : onceToEach(
          [
            ...taskFor(sentence, place, context),
            ...askedFirst(sentence, place, context),
            ...givenTo(sentence, place, context),
          ],
          fromClauses(sentence, clauses, place, context),
        );
  const passive =
    place.section === 'proposals'
      ? []
      : given.length === 0
        ? doneBy(sentence, place, context)
        : doneBeside(sentence, clauses, place, context);
  const assignments = [...onceToEach(given, saidResponsible(sentence, place, context)), ...passive];
  if (assignments.length > 0) {
    const before = [
      ...decidedBefore(sentence, clauses, place, context),
      ...saidBefore(sentence, clauses, place, context),
    ];
    const beside = [
      ...saidBeside(sentence, clauses, place, context),
      ...eventsBeside(sentence, context),
      ...(before.some(({ kind }) => kind === 'decision') ? [] : decidedBeside(sentence, clauses, place, context)),
    ];
    const others = [...before.filter(({ rule }) => rule !== 'next-meeting'), ...beside];
    return [...before, ...withoutDueOf(sentence, others, assignments), ...beside];
  }
  const readied = [...readiedBefore(sentence, place, context), ...taskCalled(sentence, place, context)];
  if (readied.length > 0) return readied;
  const meetings = meetingsIn(sentence, place, context);
  const topics = topicIn(sentence, place, context);
  const putOff = topics.some(({ rule }) => PUT_OFF_RULE.test(rule));
  const dealtWith = topics.some(({ rule }) => THEN_RULE.test(rule));
  const inPassing = (rule: string): boolean =>
    (putOff && IN_PASSING.test(rule)) || (dealtWith && rule === 'under-meetings');
  if (meetings.length > 0 && !meetings.every(({ rule }) => inPassing(rule)))
    return [
      ...meetings,
      ...setByDecision(sentence, meetings, place, context),
      ...heldThen(sentence, place, meetings, context),
      ...namesLast(sentence, place, context).filter(({ sure }) => sure),
    ];
  const decidedThere = place.section === 'decisions' || DECIDED_THAT.test(sentence);
  const putOffByDecision = decidedThere && topics.every(({ rule }) => /^(?:put-off-to|dealt-with-then)$/u.test(rule));
  if (
    topics.length > 0 &&
    !(isDecided(sentence) && topics.every(({ rule }) => rule !== 'put-off')) &&
    !putOffByDecision
  )
    return [...topics, ...toldApart(sentence, context)];
  const decisions =
    place.block.kind === 'row' ? decidedInRow(sentence, place, context) : decisionIn(sentence, place, context);
  if (decisions.length > 0) return [...decisions, ...heldByDecision(sentence, context)];
  const shared = sharedOut(sentence, place, context);
  if (shared.length > 0) return shared;
  const named = namesLast(sentence, place, context);
  if (named.length > 0) return named;
  const colon = besideColon(sentence, place, context);
  if (colon.length > 0) return colon;
  const together = runTogether(sentence, place, context);
  if (together.length > 0) return together;
  const left = clauses.length === 0 ? subjectLeftOut(sentence, place, context) : [];
  return left.length > 0 ? left : nameFirst(sentence, place, context);
}

const sameOwners = (a: Finding, b: Finding): boolean =>
  a.assignees.join().toLowerCase() === b.assignees.join().toLowerCase();

/** "Det åligger Siv att boka", "Ansvarig: Bo ringer": two rules read it, and it is one task; the day that either tells is its. */
function onceToEach(first: readonly Finding[], others: readonly Finding[]): Finding[] {
  const own = first.map((one) => {
    const day = others.find((other) => one.due.kind === 'none' && sameOwners(one, other))?.due;
    return day === undefined ? one : { ...one, due: day };
  });
  return [...own, ...others.filter((other) => !first.some((one) => sameOwners(one, other)))];
}

/** "Beslutades att flytta årsmötet till 3 mars": a meeting, and a decision of it. */
const setByDecision = (
  sentence: string,
  meetings: readonly Finding[],
  place: Place,
  context: NoteContext,
): Finding[] =>
  meetings.some(({ rule }) => /^(?:set-for|event)$/u.test(rule))
    ? decisionIn(sentence, place, context).filter(({ rule }) =>
        /^(?:was-decided|group-decided|marked-decision)$/u.test(rule),
      )
    : [];

/** "Siv valdes till kassör, Bo ringer banken": what somebody is to do, said after who was elected. */
function afterComma(sentence: string, clauses: readonly Clause[], place: Place, context: NoteContext): Finding[] {
  const comma = /[,;]\s/u.exec(sentence)?.index ?? sentence.length;
  const later = clauses.filter(({ from }) => from > comma);
  return later.length === 0 ? [] : fromClauses(sentence, later, place, context);
}

/** "Gruppen ses igen 3 mars, Bo bokar lokal": what someone is to do, said after the day. */
function afterDay(sentence: string, clauses: readonly Clause[], place: Place, context: NoteContext): Finding[] {
  const day = (context.due.datesIn?.(sentence) ?? []).at(-1)?.to ?? sentence.length;
  const rest = sentence.slice(day).search(/[,;(–]|\soch\s/u);
  const later = rest < 0 ? [] : clauses.filter(({ from }) => from > day + rest);
  return later.length === 0 ? [] : fromClauses(sentence, later, place, context);
}
