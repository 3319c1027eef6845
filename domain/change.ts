import type { Item } from './item.ts';
import type { Meeting } from './meeting.ts';
import type { Group, Member, Network } from './network.ts';
import type { Notice, Subject } from './notice.ts';
import type { Author } from './party.ts';
import type { Instant } from './time.ts';

/** What someone does, once: the operation id is the same when the same act is delivered again. */
export interface Act {
  readonly operation: string;
  readonly by: Author;
  readonly at: Instant;
}

/** What a change did, in the past tense: the first word of a line of history. */
export type Verb =
  | 'captured'
  | 'ticked'
  | 'edited'
  | 'moved'
  | 'noted'
  | 'struck'
  | 'reopened'
  | 'undone'
  | 'planned'
  | 'rescheduled'
  | 'cancelled'
  | 'roster'
  | 'set'
  | 'snoozed'
  | 'proposed'
  | 'declined'
  | 'handed';

/** What one act does: everything as it will stand afterwards, saved whole or not at all. */
export interface Change {
  readonly act: Act;
  readonly verb: Verb;
  /** A comment or a reason, kept in the history of each item and meeting of the change. */
  readonly text?: string;
  readonly network?: Network;
  /** Items as they will stand, each with its revision one higher than it was. */
  readonly items: readonly Item[];
  /** Meetings as they will stand, each with its revision one higher than it was. */
  readonly meetings: readonly Meeting[];
  readonly members: readonly Member[];
  readonly groups: readonly Group[];
  /** Notices that this change causes. Those it makes needless are left: they are dropped when their time comes. */
  readonly owed: readonly Notice[];
}

/** Whether there is anything to take back: a change of roster or settings alone has no history. */
export function canBeUndone({ items, meetings }: Change): boolean {
  return items.length + meetings.length > 0;
}

/** What is kept of a change once it is done: enough to show its result again and to take it back. */
export interface Operation {
  readonly id: string;
  readonly by: Author;
  readonly at: Instant;
  readonly verb: Verb;
  readonly touched: readonly { readonly subject: Subject; readonly revision: number }[];
}

/** How an item or a meeting stood after one change: a line of its history. */
export interface Version<T extends Item | Meeting = Item | Meeting> {
  readonly operation: string;
  readonly by: Author;
  readonly at: Instant;
  readonly verb: Verb;
  readonly text?: string;
  readonly after: T;
}

/** Tells a meeting from an item. */
export function isMeeting(thing: Item | Meeting): thing is Meeting {
  return 'day' in thing;
}
