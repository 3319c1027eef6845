import type { Roster } from '../../network.ts';
import type { DraftDue } from '../../items/draft.ts';
import type { Day } from '../../time.ts';
import { rosterFrom } from '../page/attendance.ts';
import { withDuesAtMeeting } from './dues-at-meeting.ts';
import { withDuesOfWeighed } from './dues-of-weighed.ts';
import { withProposalsCarried } from './carried-proposals.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findDates } from '../dates/dates.ts';
import { listDueOf, withListDue } from './list-due.ts';
import { meetingsIn } from './rules/meetings/meeting-rules.ts';
import { withMeetingsTold } from './rules/meetings/meetings-told.ts';
import { withoutDone } from './rules/judging/done-on.ts';
import { isMoreDecided } from './more-decided.ts';
import type { NoteContext, Place } from './note-context.ts';
import type { Finding, NoteItem } from './note-item.ts';
import { dateOfNotes } from '../page/notes-date.ts';
import { closedUp } from '../page/spaced-out.ts';
import { linesOf, readPage, type Block } from '../page/page.ts';
import { peopleNamedBy } from './rules/assignments/person-heading.ts';
import { properWords } from '../page/proper-words.ts';
import { asPutOff } from './put-off-lines.ts';
import { readBlock } from './read-block.ts';
import type { ReadSentence } from './read-sentence.ts';
import { indexRoster } from '../who/roster-index.ts';
import { sectionOf } from '../page/sections.ts';
import { namesColumns } from '../page/table-columns.ts';
import { composed } from '../words/letters.ts';
import { squeezed } from '../words/title.ts';
import { weighed } from './weighing/weigh.ts';
import { asTopicLine, standsBelow } from './topic-lines.ts';
import { TOPICS_BELOW } from './rules/topics/topic-words.ts';
import { toldInPast } from '../page/told-in-past.ts';
import { withTitle } from './titles.ts';
import { toldInRounds } from './told-round.ts';

/** What notes are read against. */
export interface NotesOptions {
  /** The network's own people; those in the notes' attendance list are added. */
  readonly roster?: Roster;
  /** The day of the meeting, which dates without a year are counted from; without it the notes' own date. */
  readonly date?: Day;
  /** For notes that don't say when they were written. */
  readonly today: Day;
}

/** What stands above a block, and goes on. */
type Surroundings = Omit<Place, 'block' | 'listed' | 'below' | 'inRound'>;
const OUTSIDE: Surroundings = { section: 'plain', heading: '', mentioned: [] };

/** A heading opens a section of its own, but one that only names people is within the section above: "Att göra", "Majken". */
function underHeading(block: Block, above: Surroundings, context: NoteContext): Surroundings {
  const people = peopleNamedBy(block.text, context);
  const told = namesColumns(block.text) ? 'tasks' : sectionOf(block.text);
  const section = people === undefined || above.section !== 'tasks' ? told : above.section;
  const listDue = people === undefined ? listDueOf(block.text, context) : above.listDue;
  return {
    ...OUTSIDE,
    section,
    heading: block.text,
    ...(people === undefined ? {} : { people }),
    ...(listDue === undefined ? {} : { listDue }),
  };
}

/** What was decided stands in a list under its heading: the paragraph after the list tells of something else. */
const endsList = (block: Block, above: Surroundings): boolean =>
  (above.section === 'decisions' && above.afterItem === true && block.kind === 'text') ||
  ((above.section === 'decisions' || above.section === 'topics') &&
    above.afterBullet === true &&
    block.kind === 'item' &&
    !block.bullet);

/** "Punkter då:", "Då tar vi upp:": what is listed below is for the meeting told of right above. */
function topicsBelow(block: Block, { lastMeeting, lastDue, meeting }: Surroundings): DraftDue | undefined {
  return TOPICS_BELOW.test(block.text) ? (meeting ?? (lastMeeting === true ? lastDue : undefined)) : undefined;
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
    if (block.kind === 'heading') place = underHeading(block, place, context);
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
  return itemsOf(withDuesAtMeeting(withMeetingsTold(read)).map(withoutDone));
}

/** What was found in sentences, each with the sentence and its lines. */
export function itemsOf(sentences: readonly ReadSentence[]): NoteItem[] {
  return sentences.flatMap(({ findings, quote, lines }, at) =>
    findings.map((finding) => ({ ...withTitle(finding, sentences, at), quote, lines })),
  );
}

/** A heading gives nothing but meetings: "Nästa träff 3 mars i Hjo". */
function headingRead(block: Block, place: Place, context: NoteContext): ReadSentence {
  const quote = squeezed(block.text);
  const findings = meetingsIn(quote, { ...place, section: 'plain' }, context);
  return { words: quote, quote, lines: linesOf(block, 0, block.text.length), clauses: [], place, context, findings };
}

/** Meetings told by a line of their own, and not in passing. */
const OVER_TOPICS = /^(?:next-meeting|under-meetings|date-line)$/u;

/** A day below a bullet is of what that tells, and the bullets that follow go on from there. */
const overTopics = (rule: string, before: Surroundings): boolean =>
  OVER_TOPICS.test(rule) && !(rule === 'date-line' && before.afterBullet === true);

/** The place that the next block stands in: bullets under a meeting are its topics, until something else comes. */
function afterBlock(before: Surroundings, block: Block, found: readonly Finding[], after: Place): Surroundings {
  const { meeting: _above, columns: _columns, ...rest } = before;
  const told = block.bullet
    ? undefined
    : found.findLast(({ kind, rule }) => kind === 'meeting' && (block.kind === 'heading' || overTopics(rule, before)))
        ?.due;
  const goesOn = block.bullet || found.some(({ rule }) => rule === 'below-meeting');
  const meeting = told ?? (goesOn ? before.meeting : undefined);
  return {
    ...rest,
    mentioned: after.mentioned,
    afterItem: block.kind === 'item',
    afterBullet: block.bullet,
    ...(block.kind === 'row' && after.columns !== undefined ? { columns: after.columns } : {}),
    ...(after.lastMeeting === undefined ? {} : { lastMeeting: after.lastMeeting }),
    ...(after.lastDue === undefined ? {} : { lastDue: after.lastDue }),
    ...(after.told === undefined ? {} : { told: after.told }),
    ...(meeting === undefined ? {} : { meeting }),
  };
}
