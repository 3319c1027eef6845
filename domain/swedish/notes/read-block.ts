import type { DraftDue } from '../../items/draft.ts';
import type { Clause } from './clauses/clause.ts';
import { clausesOf } from './clauses/clauses.ts';
import { withDuesFromBefore } from './rules/assignments/due-from-before.ts';
import { decidedInCells } from './rules/decisions/decided-in-row.ts';
import { findingsIn } from './findings.ts';
import type { NoteContext, Place } from './note-context.ts';
import type { Finding } from './note-item.ts';
import { linesOf, type Block } from '../page/page.ts';
import type { ReadSentence } from './read-sentence.ts';
import { rowTask, rowUnder } from './rules/rows/row-rules.ts';
import { sentencesOf, type Sentence } from '../page/sentences.ts';
import { asWritten } from '../page/scanned.ts';
import { bestStanding, firstPerson, lastPeople } from './standing.ts';
import { sectionOf } from '../page/sections.ts';
import { cellsOf, columnsOf, saysOver } from '../page/table-columns.ts';
import { withTopicDues } from './topic-dues.ts';
import { squeezed } from '../words/title.ts';

/** Whom a sentence is about: what "hon" and "de" in the next one mean. */
function subjectsOf(clauses: readonly Clause[], context: NoteContext): string[] | undefined {
  const clause = clauses.find(({ pronoun }) => !pronoun);
  if (clause !== undefined && bestStanding(clause.names, context, clause.first) === 'person')
    return clause.names.map(({ written }) => written);
  return undefined;
}

/** Under "Till nästa möte" everything is for that meeting, and under "Klart till 1 mars" due then, unless it names a day of its own. */
function atHeading(finding: Finding, { section, listDue }: Place): Finding {
  const { kind, due } = finding;
  if (kind === 'assignment' && due.kind === 'none' && listDue !== undefined) return { ...finding, due: listDue };
  const own = due.kind === 'date' && !due.approximate;
  return section !== 'topics' || own || kind === 'meeting' || kind === 'decision'
    ? finding
    : { ...finding, due: { kind: 'next-meeting' } };
}

const LONGEST_LABEL = 8;
/** "Vi avslutar kursen i maj" is no label, whatever words it has. */
const SAYS = /^(?:vi|styrelsen|gruppen|det|den|de|jag|man)\s|\s(?:att|som|vi|har|hade|var|ska)\s/iu;

/** "4. Val av justerare. Valdes Siv.": the first words of a block are its heading, where they are no sentence. */
function labelled(sentences: readonly Sentence[], place: Place): Place {
  const [label, ...more] = sentences;
  if (label === undefined || more.length === 0 || label.text.split(/\s+/u).length > LONGEST_LABEL) return place;
  if (SAYS.test(label.text)) return place;
  const section = sectionOf(label.text.replace(/[.:]$/u, ''));
  return section === 'plain' || section === 'proposals' ? place : { ...place, section };
}

/** The sentences in the cells of a row whose cells hold whole ones: "Fika | Alla är nöjda. Bo bokar lokal. | Siv ringer". */
function sentencesInCells(text: string): Sentence[] {
  let at = 0;
  return cellsOf(text).flatMap((cell) => {
    const from = text.indexOf(cell, at);
    at = from + cell.length;
    return sentencesOf(cell).map((sentence) => ({ ...sentence, from: from + sentence.from, to: from + sentence.to }));
  });
}

/** The row as what it gives as one of a table of tasks, or the sentences to read in it. */
function rowOf(block: Block, place: Place, context: NoteContext): Finding[] | Sentence[] {
  const { columns } = place;
  const text = asWritten(block.text);
  const tasks = columns === undefined ? rowTask(text, place, context) : rowUnder(columns, text, context);
  const decided = decidedInCells(text, place, context);
  if (tasks.length > 0) return [...decided, ...tasks];
  const sentences = sentencesInCells(block.text);
  const told = sentences.some((sentence) => clausesOf(asWritten(squeezed(sentence.text)), context.index).length > 0);
  if (told && !cellsOf(block.text).some((cell) => saysOver(cell, false))) return sentences;
  return columns === undefined ? [{ text: block.text, from: 0, to: block.text.length }] : decided;
}

/** The sentences of a block with what the rules find in them, and the place that the next block stands in. */
export function readBlock(block: Block, place: Place, context: NoteContext): { read: ReadSentence[]; place: Place } {
  if (block.kind !== 'row') return readSentences(sentencesOf(block.text), block, place, context);
  const columns = columnsOf(asWritten(block.text));
  if (columns !== undefined) return { read: [], place: { ...place, columns } };
  const row = rowOf(block, place, context);
  if (row.every((part): part is Sentence => 'text' in part)) return readSentences(row, block, place, context);
  const [quote, lines] = [squeezed(block.text), linesOf(block, 0, block.text.length)];
  const findings = row.map((finding) => atHeading(finding, place));
  return { read: [{ words: asWritten(quote), quote, lines, clauses: [], place, context, findings }], place };
}

/** Topics of the meeting told of before: what comes after them may be more of its topics. */
const OF_MEETING_TOLD = /^(?:then|theme|below-meeting|under-meeting)$/u;

const isOf = ({ kind, due }: Finding, meeting: DraftDue | undefined): boolean =>
  kind === 'topic' && due.kind === 'date' && meeting?.kind === 'date' && due.day === meeting.day;

/** "@Siv och @Bo bokar lokal": as a chat marks whom it tells; last, it says who does it. */
const MENTION = /(?:^|(?<=\s(?:och|o|samt)\s|[,&/]\s?))@(?=\p{Lu})/gu;

/** "DL 3 mars". */
const DEADLINE = /(?<![\p{L}])DL(?=:?\s+(?:\d|den\s|[vV]|\p{Ll}+dag))/gu;

/** "Nja.", "Delade meningar.": what is said between a question and its answer. */
const SAID_BETWEEN = /^(?:\S+\s+){0,2}\S+$/u;
const beforeNext = (words: string, before: string | undefined): string =>
  before !== undefined && SAID_BETWEEN.test(words) && !words.endsWith('?') ? before : words;

function readSentences(
  sentences: readonly Sentence[],
  block: Block,
  place: Place,
  context: NoteContext,
): { read: ReadSentence[]; place: Place } {
  const read: ReadSentence[] = [];
  let current = labelled(sentences, place);
  let before = '';
  for (const { text, from, to } of sentences) {
    const quote = squeezed(text);
    const words = asWritten(quote).replace(MENTION, '').replace(DEADLINE, 'deadline');
    const clauses = clausesOf(words, context.index);
    const found = withDuesFromBefore(findingsIn(words, clauses, current, context), words, before, current, context);
    const findings = withTopicDues(found, words, current).map((finding) => atHeading(finding, current));
    before = words;
    read.push({ words, quote, lines: linesOf(block, from, to), clauses, place: current, context, findings });
    const subjects = subjectsOf(clauses, context) ?? firstPerson(words, context) ?? lastPeople(words, context);
    const lastDue = findings.find(({ due }) => due.kind !== 'none')?.due;
    const last = findings.at(-1);
    const meeting = findings.findLast(({ kind, due }) => kind === 'meeting' && due.kind === 'date')?.due;
    current = {
      ...current,
      ...(last === undefined || OF_MEETING_TOLD.test(last.rule) || isOf(last, current.told?.due)
        ? {}
        : { lastMeeting: last.kind === 'meeting' }),
      before: beforeNext(words, current.before),
      mentioned: subjects ?? current.mentioned,
      ...(lastDue === undefined ? {} : { lastDue }),
      ...(meeting === undefined ? {} : { told: { due: meeting, block } }),
    };
  }
  return { read, place: current };
}
