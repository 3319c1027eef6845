import type { Roster } from '../../network.ts';
import type { Day } from '../../time.ts';
import { rosterFrom } from '../page/attendance.ts';
import { withDuesAtMeeting } from './dues-at-meeting.ts';
import { withDuesOfWeighed } from './dues-of-weighed.ts';
import { withProposalsCarried } from './carried-proposals.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findDates } from '../dates/dates.ts';
import { withListDue } from './list-due.ts';
import { listsOfPeople } from './lists-of-people.ts';
import { wordsOfMeeting } from './rules/meetings/hours-after.ts';
import { meetingsIn } from './rules/meetings/meeting-rules.ts';
import { withMeetingsTold } from './rules/meetings/meetings-told.ts';
import { withoutDone } from './rules/judging/done-on.ts';
import { isMoreDecided } from './more-decided.ts';
import type { NoteContext, Place } from './note-context.ts';
import type { NoteItem } from './note-item.ts';
import { dateOfNotes } from '../page/notes-date.ts';
import { closedUp } from '../page/spaced-out.ts';
import { linesOf, readPage, type Block } from '../page/page.ts';
import { properWords } from '../page/proper-words.ts';
import { asPutOff } from './put-off-lines.ts';
import { readBlock } from './read-block.ts';
import type { ReadSentence } from './read-sentence.ts';
import { indexRoster } from '../who/roster-index.ts';
import { composed } from '../words/letters.ts';
import { squeezed } from '../words/title.ts';
import { weighed } from './weighing/weigh.ts';
import { asTopicLine, standsBelow } from './topic-lines.ts';
import { toldInPast } from '../page/told-in-past.ts';
import { withTitle } from './titles/title-of.ts';
import { toldInRounds } from './told-round.ts';
import { afterBlock, endsList, OUTSIDE, topicsBelow, underHeading, type Surroundings } from './under-headings.ts';

/** What notes are read against. */
export interface NotesOptions {
  /** The network's own people; those in the notes' attendance list are added. */
  readonly roster?: Roster;
  /** The day of the meeting, which dates without a year are counted from; without it the notes' own date. */
  readonly date?: Day;
  /** For notes that don't say when they were written. */
  readonly today: Day;
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

/** The sentences of a page, in order, with where each stands and what the rules find in it. */
export function sentencesRead(text: string, options: NotesOptions): ReadSentence[] {
  const blocks = readPage(closedUp(composed(text)));
  const today = options.date ?? dateOfNotes(text, options.today) ?? options.today;
  const context: NoteContext = {
    index: indexRoster(rosterFrom(blocks, options.roster)),
    due: { today, datesIn: remembering(today) },
    proper: properWords(blocks),
    inPast: toldInPast(blocks),
  };
  const rounds = toldInRounds(blocks, today);
  const lists = listsOfPeople(blocks, context);
  const sentences: ReadSentence[] = [];
  let place: Surroundings = OUTSIDE;
  let last: Block | undefined;
  for (const written of blocks) {
    if (written.kind === 'furniture' || written.kind === 'attendance') continue;
    const below = standsBelow(written, last);
    const block = asPutOff(below ? asTopicLine(written, place) : written, place, context);
    last = written;
    const listedThen = topicsBelow(block, place);
    if (listedThen !== undefined) {
      place = { ...place, meeting: listedThen };
      continue;
    }
    if (block.kind === 'heading') place = underHeading(block, place, context, lists);
    else if (block.paragraph || endsList(block, place)) place = OUTSIDE;
    else place = withListDue(place, block, below, context);
    const stands = isMoreDecided(block, sentences.at(-1)) ? { ...place, section: 'decisions' as const } : place;
    const here: Place = { ...stands, block, listed: block.kind === 'item', inRound: rounds.has(written), below };
    const { read, place: after } =
      block.kind === 'heading'
        ? { read: [headingRead(block, here, context)], place: here }
        : readBlock(block, here, context);
    sentences.push(...read);
    place = afterBlock(
      place,
      block,
      read.flatMap(({ findings }) => findings),
      after,
    );
  }
  return withMeetingsTold(withProposalsCarried(sentences));
}

/**
 * Finds assignments, decisions, planned meetings and topics in a page of meeting notes, each with the sentence it was
 * read from and the rule that read it, or the words that told of it. The same text always gives the same result.
 */
export function readNotes(text: string, options: NotesOptions): NoteItem[] {
  const read = withDuesOfWeighed(weighed(sentencesRead(text, options)));
  return itemsOf(withDuesAtMeeting(withMeetingsTold(read)).map((one, at, all) => withoutDone(one, all[at + 1])));
}

/** What was found in sentences, each with the sentence and its lines. */
export function itemsOf(sentences: readonly ReadSentence[]): NoteItem[] {
  return sentences.flatMap((read, at) =>
    read.findings.map((finding) => ({
      ...withTitle(finding, sentences, at),
      quote: wordsOfMeeting(finding, read, sentences[at + 1]),
      lines: read.lines,
    })),
  );
}

/** A heading gives nothing but meetings: "Nästa träff 3 mars i Hjo". */
function headingRead(block: Block, place: Place, context: NoteContext): ReadSentence {
  const quote = squeezed(block.text);
  const findings = meetingsIn(quote, { ...place, section: 'plain' }, context);
  return { words: quote, quote, lines: linesOf(block, 0, block.text.length), clauses: [], place, context, findings };
}
