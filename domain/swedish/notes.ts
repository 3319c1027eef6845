import type { Roster } from '../network.ts';
import type { Day } from '../time.ts';
import { fromClauses } from './assignment-clauses.ts';
import { doneBy, givenTo, saidResponsible } from './assignment-forms.ts';
import { rosterFrom } from './attendance.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { findDates, type DateMention } from './dates.ts';
import { decisionIn } from './decision-rules.ts';
import { meetingsIn } from './meeting-rules.ts';
import { sectionOf, type NoteContext, type Place } from './note-context.ts';
import type { Finding, NoteItem } from './note-item.ts';
import { besideColon, namesLast } from './name-beside-task.ts';
import { dateOfNotes } from './notes-date.ts';
import { linesOf, readPage, type Block } from './page.ts';
import { properWords } from './proper-words.ts';
import { indexRoster } from './roster-index.ts';
import { rowTask, runTogether } from './row-rules.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { bestStanding } from './standing.ts';
import { topicIn } from './topic-rules.ts';

/** What notes are read against. */
export interface NotesOptions {
  /** The network's own people; those in the notes' attendance list are added. */
  readonly roster?: Roster;
  /** The day of the meeting, which dates without a year are counted from; without it the notes' own date. */
  readonly date?: Day;
  /** For notes that don't say when they were written. */
  readonly today: Day;
}

const QUESTION = /\?["”)]*$/u;
/** Someone else's words: a quote from the first sign to the last, or one that goes on. */
const QUOTED = /^["”“][^"”“]*["”“]?[.!]?$/u;

/** What a sentence gives, by the first sort of rule that finds anything. */
function findingsIn(sentence: string, clauses: readonly Clause[], place: Place, context: NoteContext): Finding[] {
  if (QUOTED.test(sentence) && !place.block.bullet) return [];
  if (place.meeting !== undefined && place.block.bullet) {
    const meetings = meetingsIn(sentence, place, context);
    const named = meetings.length > 0 ? meetings : fromClauses(sentence, clauses, place, context);
    return named.length > 0 ? named : topicIn(sentence, place, context);
  }
  if (QUESTION.test(sentence))
    return [...meetingsIn(sentence, place, context), ...topicIn(sentence, place, context)].slice(0, 1);
  const given =
    place.section === 'proposals'
      ? []
      : [...givenTo(sentence, place, context), ...fromClauses(sentence, clauses, place, context)];
  const passive = given.length === 0 && place.section !== 'proposals' ? doneBy(sentence, place, context) : [];
  const assignments = [...saidResponsible(sentence, place, context), ...given, ...passive];
  if (assignments.length > 0) return [...saidBefore(sentence, clauses, place, context), ...assignments];
  const meetings = meetingsIn(sentence, place, context);
  if (meetings.length > 0) return meetings;
  const topics = topicIn(sentence, place, context);
  if (topics.length > 0) return topics;
  const decisions = place.block.kind === 'row' ? [] : decisionIn(sentence, place, context);
  if (decisions.length > 0) return decisions;
  const named = namesLast(sentence, place, context);
  if (named.length > 0) return named;
  const beside = besideColon(sentence, place, context);
  return beside.length > 0 ? beside : runTogether(sentence, context);
}

const SHORTEST_HEAD = 12;

/** "Tas upp på nästa möte, alla förbereder sig": the topic or the meeting that stands before the one who is to do something. */
function saidBefore(sentence: string, clauses: readonly Clause[], place: Place, context: NoteContext): Finding[] {
  const head = sentence.slice(0, clauses[0]?.from ?? 0).replace(/[,;\s]+$/u, '');
  if (head.length < SHORTEST_HEAD) return [];
  const meetings = meetingsIn(head, place, context).filter(({ rule }) => rule === 'next-meeting');
  return [...meetings, ...topicIn(head, place, context).filter(({ rule }) => rule === 'at-next-meeting')];
}

/** Whom a sentence is about: what "hon" and "de" in the next one mean. */
function subjectsOf(clauses: readonly Clause[], context: NoteContext): string[] | undefined {
  const clause = clauses.find(({ pronoun }) => !pronoun);
  if (clause !== undefined && bestStanding(clause.names, context, clause.first) === 'person')
    return clause.names.map(({ written }) => written);
  return undefined;
}

const LONGEST_LABEL = 8;

/** "4. Val av justerare. Valdes Siv.": the first words of a block are its heading, where they are no sentence. */
function labelled(sentences: readonly Sentence[], place: Place): Place {
  const [label, ...more] = sentences;
  if (label === undefined || more.length === 0 || label.text.split(/\s+/u).length > LONGEST_LABEL) return place;
  const section = sectionOf(label.text.replace(/[.:]$/u, ''));
  return section === 'plain' || section === 'proposals' ? place : { ...place, section };
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function readBlock(block: Block, place: Place, context: NoteContext): { items: NoteItem[]; place: Place } {
  const sentences: Sentence[] =
    block.kind === 'row' ? [{ text: block.text, from: 0, to: block.text.length }] : sentencesOf(block.text);
  const items: NoteItem[] = [];
  let current = labelled(sentences, place);
  for (const { text, from, to } of sentences) {
    const row = block.kind === 'row' ? rowTask(text, context) : [];
    const clauses = clausesOf(squeezed(text), context.index);
    const findings = row.length > 0 ? row : findingsIn(squeezed(text), clauses, current, context);
    for (const finding of findings) items.push({ ...finding, quote: squeezed(text), lines: linesOf(block, from, to) });
    const subjects = subjectsOf(clauses, context) ?? firstPerson(squeezed(text), context);
    const lastDue = findings.find(({ due }) => due.kind !== 'none')?.due;
    current = { ...current, mentioned: subjects ?? current.mentioned, ...(lastDue === undefined ? {} : { lastDue }) };
  }
  return { items, place: current };
}

/** The name a sentence begins with, whatever its verb: "Camilla har mött fastighetschefen." */
function firstPerson(sentence: string, context: NoteContext): string[] | undefined {
  const match =
    /^(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*)?)\s+(?:har|hade|var|är|\p{Ll}+(?:de|te|it|at|ott))(?![\p{L}])/u.exec(
      sentence,
    );
  const written = match?.groups?.name;
  if (written === undefined) return undefined;
  return bestStanding([{ written, known: written, by: 'shape' }], context, true) === 'person' ? [written] : undefined;
}

/** Several rules ask for the dates of the same sentence. */
function remembering(today: Day): (text: string) => readonly DateMention[] {
  const known = new Map<string, readonly DateMention[]>();
  return (text) => {
    const found = known.get(text) ?? findDates(text, today);
    known.set(text, found);
    return found;
  };
}

/**
 * Finds assignments, decisions, planned meetings and topics in a page of meeting notes, each with the sentence it was
 * read from and the rule that read it. The same text always gives the same result.
 */
export function readNotes(text: string, options: NotesOptions): NoteItem[] {
  const blocks = readPage(text.normalize('NFC'));
  const today = options.date ?? dateOfNotes(blocks, options.today) ?? options.today;
  const context: NoteContext = {
    index: indexRoster(rosterFrom(blocks, options.roster)),
    due: { today, datesIn: remembering(today) },
    proper: properWords(blocks),
  };
  const items: NoteItem[] = [];
  let place: Omit<Place, 'block' | 'listed'> = { section: 'plain', heading: '', mentioned: [] };
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'attendance') continue;
    if (block.kind === 'heading') place = { section: sectionOf(block.text), heading: block.text, mentioned: [] };
    const here: Place = { ...place, block, listed: block.kind === 'item' };
    const read =
      block.kind === 'heading'
        ? { items: headingMeetings(block, here, context), place: here }
        : readBlock(block, here, context);
    items.push(...read.items);
    place = afterBlock(place, block, read.items, read.place);
  }
  return items;
}

function headingMeetings(block: Block, place: Place, context: NoteContext): NoteItem[] {
  return meetingsIn(squeezed(block.text), { ...place, section: 'plain' }, context).map((finding) => ({
    ...finding,
    quote: squeezed(block.text),
    lines: linesOf(block, 0, block.text.length),
  }));
}

/** Meetings told by a line of their own, and not in passing. */
const OVER_TOPICS = /^(?:next-meeting|under-meetings|date-line)$/u;

/** The place that the next block stands in: bullets under a meeting are its topics, until something else comes. */
function afterBlock(
  before: Omit<Place, 'block' | 'listed'>,
  block: Block,
  items: readonly NoteItem[],
  after: Place,
): Omit<Place, 'block' | 'listed'> {
  const { meeting: _above, ...rest } = before;
  const found = block.bullet
    ? undefined
    : items.findLast(({ kind, rule }) => kind === 'meeting' && (block.kind === 'heading' || OVER_TOPICS.test(rule)))
        ?.due;
  const meeting = found ?? (block.bullet ? before.meeting : undefined);
  return {
    ...rest,
    mentioned: after.mentioned,
    ...(after.lastDue === undefined ? {} : { lastDue: after.lastDue }),
    ...(meeting === undefined ? {} : { meeting }),
  };
}
