import { fromClauses } from './rules/assignment-clauses.ts';
import { askedOf, givenTo, saidResponsible } from './rules/assignment-forms.ts';
import { asksFor } from '../words/asks-for.ts';
import type { Clause } from './clauses/clause.ts';
import { doneBeside, doneBy } from './rules/done-by.ts';
import { decidedBefore, decidedBeside } from './rules/decided-beside.ts';
import { decidedInRow } from './rules/decided-in-row.ts';
import { decidedNot, decisionIn, isDecided } from './rules/decision-rules.ts';
import { isElected } from './rules/elections.ts';
import { eventsBeside, meetingsIn } from './rules/meeting-rules.ts';
import { besideColon } from './rules/beside-colon.ts';
import { namesLast } from './rules/name-last.ts';
import type { NoteContext, Place } from './note-context.ts';
import type { Finding } from './note-item.ts';
import { underPerson } from './rules/person-heading.ts';
import { runTogether } from './rules/columns-run-together.ts';
import { topicIn } from './rules/topic-rules.ts';

const QUESTION = /\?["”)]*$/u;
/** Someone else's words: a quote from the first sign to the last, or one that goes on. */
const QUOTED = /^["”“][^"”“]*["”“]?[.!]?$/u;

/** Meetings that a sentence with a subject and a verb for work tells of: "Klubben bjuder in till fest 3 mars". */
const ANNOUNCED = /^(?:invited|booked|told-event|we-meet)$/u;

/** A day named in passing is no meeting where something is put off to it. */
const IN_PASSING = /^(?:event|under-meetings)$/u;
const PUT_OFF_RULE = /^(?:put-off|put-off-to|at-named-meeting)$/u;

/** What a sentence gives, by the first sort of rule that finds anything. */
export function findingsIn(
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] {
  if (QUOTED.test(sentence) && !place.block.bullet) return [];
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
  if (QUESTION.test(sentence))
    return [...meetingsIn(sentence, place, context), ...topicIn(sentence, place, context)].slice(0, 1);
  const beside = asksFor(sentence) ? namesLast(sentence, place, context) : [];
  if (beside.length > 0) return beside;
  const announced = meetingsIn(sentence, place, context).filter(({ rule }) => ANNOUNCED.test(rule));
  if (announced.length > 0)
    return [
      ...announced,
      ...heldThen(sentence, place, announced, context),
      ...afterDay(sentence, clauses, place, context),
    ];
  const given =
    place.section === 'proposals'
      ? []
      : [...givenTo(sentence, place, context), ...fromClauses(sentence, clauses, place, context)];
  const passive =
    place.section === 'proposals'
      ? []
      : given.length === 0
        ? doneBy(sentence, place, context)
        : doneBeside(sentence, clauses, place, context);
  const assignments = [...saidResponsible(sentence, place, context), ...given, ...passive];
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
    return [...before, ...withoutDueOf(others, assignments), ...beside];
  }
  const meetings = meetingsIn(sentence, place, context);
  const topics = topicIn(sentence, place, context);
  const putOff = topics.some(({ rule }) => PUT_OFF_RULE.test(rule));
  if (meetings.length > 0 && !(putOff && meetings.every(({ rule }) => IN_PASSING.test(rule))))
    return [
      ...meetings,
      ...setByDecision(sentence, meetings, place, context),
      ...heldThen(sentence, place, meetings, context),
      ...namesLast(sentence, place, context).filter(({ sure }) => sure),
    ];
  if (topics.length > 0 && !(isDecided(sentence) && topics.every(({ rule }) => rule !== 'put-off'))) return topics;
  const decisions =
    place.block.kind === 'row' ? decidedInRow(sentence, place, context) : decisionIn(sentence, place, context);
  if (decisions.length > 0) return decisions;
  const named = namesLast(sentence, place, context);
  if (named.length > 0) return named;
  const colon = besideColon(sentence, place, context);
  return colon.length > 0 ? colon : runTogether(sentence, place, context);
}

const SHORTEST_HEAD = 12;

/** Meetings that may stand before what someone is to do at them: "Plantmarknad 26 maj – Siv håller i den". */
const BEFORE_TASK =
  /^(?:next-meeting|date-line|placed|event|dates-listed|under-its-name|under-meetings|thereafter|held)$/u;

/** "Tas upp på nästa möte, alla förbereder sig": the topic or the meeting that stands before the one who is to do something. */
function saidBefore(sentence: string, clauses: readonly Clause[], place: Place, context: NoteContext): Finding[] {
  const end = clauses[0]?.from ?? sentence.search(/[,;]\s/u);
  const head = sentence.slice(0, Math.max(end, 0)).replace(/[,;(–—\s-]+$/u, '');
  if (head.length < SHORTEST_HEAD) return [];
  const meetings = meetingsIn(head, place, context).filter(({ rule }) => BEFORE_TASK.test(rule));
  return [...meetings, ...topicIn(head, place, context).filter(({ rule }) => rule === 'at-next-meeting')];
}

/** "Bo kollar flyg, tas i september": what is put off beside what someone is to do. */
function saidBeside(sentence: string, clauses: readonly Clause[], place: Place, context: NoteContext): Finding[] {
  const taken = clauses.map(({ from }) => from);
  let at = 0;
  return sentence.split(BESIDE).flatMap((part) => {
    const from = sentence.indexOf(part, at);
    at = from + part.length;
    if (from === 0 || taken.some((clause) => clause >= from && clause < at)) return [];
    return topicIn(part, place, context).filter(
      ({ rule }) =>
        (PUT_OFF_RULE.test(rule) && !/^(?:återkom|rapport)/iu.test(part)) ||
        (rule === 'at-next-meeting' && OF_ITSELF.test(part)),
    );
  });
}
/** The day that something is put off to is not when the task beside it is due. */
function withoutDueOf(topics: readonly Finding[], assignments: readonly Finding[]): Finding[] {
  const days = new Set(topics.flatMap(({ due }) => (due.kind === 'date' ? [due.day] : [])));
  return assignments.map((one) =>
    one.due.kind === 'date' && days.has(one.due.day) ? { ...one, due: { kind: 'none' } } : one,
  );
}

/** Goes on with nobody as its subject: "tas i september", "de klubbas på stämman". */
const OF_ITSELF = /^(?:\p{Ll}+s\s|(?:de|den|det|detta|frågan|resten|en|ett)\s)/iu;
const BESIDE = /[,;]\s+(?:och\s+|men\s+|så\s+)?|\s[–-]\s|\s+och\s+(?=(?:en|ett|de|den|det|frågan|resten|övrigt)\s)/u;

/** "Nästa träff 3 mars, då tar vi budgeten": what is to be taken up at the meeting told of. */
function heldThen(sentence: string, place: Place, meetings: readonly Finding[], context: NoteContext): Finding[] {
  const tail = /(?:[,;(–-]|\soch)\s*(?=(?:då|där)\s)(?<then>.+)$/iu.exec(sentence)?.groups?.then;
  const due = meetings.at(-1)?.due;
  if (tail === undefined || due === undefined) return [];
  return topicIn(tail, { ...place, lastMeeting: true, lastDue: due }, context).filter(({ rule }) => rule === 'then');
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
  const later = clauses.filter(({ from }) => from > day);
  return later.length === 0 ? [] : fromClauses(sentence, later, place, context);
}
