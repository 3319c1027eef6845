import type { DraftDue } from '../../items/draft.ts';
import { findDue } from '../dates/deadline.ts';
import { sectionOf } from '../page/sections.ts';
import type { Block } from '../page/page.ts';
import type { NoteContext, Place } from './note-context.ts';

/** "Allt klart till 1 mars:", "Senast nästa möte:": a line that says when what stands below it is due, and nothing more. */
const SAYS_WHEN =
  /^(?:(?:allt|alltihop|detta|det\s+här|följande)\s+)?(?:(?:ska|skall|måste)\s+(?:vara\s+)?)?(?:klart?|färdigt?|göras|gjort|senast|före|innan|till|inför|deadline)(?!\p{L})[^.?]*:$/iu;
const REST = /^(?:(?:är|den|senast|till)\s+)*[\s:]*$/iu;

/** When all tasks in the list under a heading or a line are due: by a day or a meeting, and no vaguer; undefined where it says none. */
export function listDueOf(line: string, { due }: NoteContext): DraftDue | undefined {
  const found = findDue(line, due);
  if (found === undefined || (found.due.kind === 'date' && (found.due.approximate || found.due.day <= due.today)))
    return undefined;
  const alone = SAYS_WHEN.test(line) && REST.test(line.slice(found.to));
  return alone || sectionOf(line) === 'tasks' ? found.due : undefined;
}

const LONGEST_LINE = 8;
const isLine = ({ kind, text }: Block): boolean => kind === 'text' && text.split(/\s+/u).length <= LONGEST_LINE;

/**
 * The place with when the tasks of a block and those listed below it are due: as the line over the list says, until
 * a paragraph of its own, and as the heading says for all under it.
 */
export function withListDue<Here extends Pick<Place, 'heading' | 'listDue'>>(
  above: Here,
  block: Block,
  below: boolean,
  context: NoteContext,
): Here {
  const { listDue: before, ...rest } = above;
  const over = isLine(block) || block.text.endsWith(':') ? listDueOf(block.text, context) : undefined;
  const ends = block.text.endsWith(':') || (block.kind === 'text' && !below);
  const due = over ?? (ends ? listDueOf(above.heading, context) : before);
  return { ...rest, ...(due === undefined ? {} : { listDue: due }) } as Here;
}
