import type { DraftDue } from '../../items/draft.ts';
import type { Block } from '../page/page.ts';
import { sectionOf } from '../page/sections.ts';
import { namesColumns } from '../page/table-columns.ts';
import { listDueOf } from './list-due.ts';
import type { NoteContext, Place } from './note-context.ts';
import type { Finding } from './note-item.ts';
import { peopleNamedBy } from './rules/assignments/person-heading.ts';
import { TOPICS_BELOW } from './rules/topics/topic-words.ts';

/** What stands above a block, and goes on. */
export type Surroundings = Omit<Place, 'block' | 'listed' | 'below' | 'inRound'>;
export const OUTSIDE: Surroundings = { section: 'plain', heading: '', mentioned: [] };

/** A heading opens a section of its own, but one that only names people is within the section above: "Att göra", "Majken". */
export function underHeading(
  block: Block,
  above: Surroundings,
  context: NoteContext,
  lists: ReadonlySet<Block>,
): Surroundings {
  const people = peopleNamedBy(block.text, context);
  const told = namesColumns(block.text) ? 'tasks' : sectionOf(block.text);
  const section = lists.has(block) || (people !== undefined && above.section === 'tasks') ? 'tasks' : told;
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
export const endsList = (block: Block, above: Surroundings): boolean =>
  (above.section === 'decisions' && above.afterItem === true && block.kind === 'text') ||
  ((above.section === 'decisions' || above.section === 'topics') &&
    above.afterBullet === true &&
    block.kind === 'item' &&
    !block.bullet);

/** "Punkter då:", "Då tar vi upp:": what is listed below is for the meeting told of right above. */
export function topicsBelow(block: Block, { lastMeeting, lastDue, meeting }: Surroundings): DraftDue | undefined {
  return TOPICS_BELOW.test(block.text) ? (meeting ?? (lastMeeting === true ? lastDue : undefined)) : undefined;
}

/** Meetings told by a line of their own, and not in passing. */
const OVER_TOPICS = /^(?:next-meeting|under-meetings|date-line)$/u;

/** A day below a bullet is of what that tells, and the bullets that follow go on from there. */
const overTopics = (rule: string, before: Surroundings): boolean =>
  OVER_TOPICS.test(rule) && !(rule === 'date-line' && before.afterBullet === true);

/** The place that the next block stands in: bullets under a meeting are its topics, until something else comes. */
export function afterBlock(before: Surroundings, block: Block, found: readonly Finding[], after: Place): Surroundings {
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
