import { findDue } from '../../../dates/deadline.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { titleOf, without, type Cut } from '../../../words/title.ts';
import { tokenise } from '../../../words/tokens.ts';
import { namesAt, type Names } from '../../../who/who.ts';

const DECIDED = /(?<![\p{L}])(?:beslut|enades|bestämde)/iu;

/** Names read in a sentence. */
export interface Read {
  readonly names: Names;
  /** Where the names end in the text. */
  readonly end: number;
}

/** No names: a task that is nobody's yet. */
export const NOBODY: Read = { names: { names: [], next: 0 }, end: 0 };

/** The names that begin at a place in the text. */
export function namesFrom(text: string, from: number, context: NoteContext): Read | undefined {
  const rest = text.slice(from);
  const tokens = tokenise(rest);
  const names = namesAt(rest, tokens, 0, context.index);
  return names && { names, end: from + (tokens[names.next - 1]?.to ?? 0) };
}

const owners = ({ names }: Read): string[] => names.names.map(({ written }) => written);

/** Where the words for when it is due stand in the task. */
function dueIn(task: string, due: string): Cut[] {
  const at = task.lastIndexOf(due);
  return at < 0 ? [] : [{ from: at, to: at + due.length }];
}

/** An assignment of those who were read, due when the sentence says, or the part of it that tells `when`. */
export function made(
  task: string,
  read: Read,
  place: Place,
  context: NoteContext,
  sentence: string,
  rule: string,
  sure = true,
  when = sentence,
): Finding {
  const found = findDue(when, context.due);
  const past = found?.due.kind === 'date' && found.due.day < context.due.today;
  return {
    kind: 'assignment',
    assignees: owners(read),
    title:
      titleOf(found === undefined ? task : without(task, dueIn(task, when.slice(found.from, found.to)))) ||
      titleOf(task) ||
      titleOf(sentence),
    due: found === undefined || past ? { kind: 'none' } : found.due,
    decided: place.section === 'decisions' || DECIDED.test(sentence),
    rule,
    sure,
  };
}
