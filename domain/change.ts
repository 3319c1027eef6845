import type { Item } from './items/item.ts';
import type { Meeting } from './meetings/meeting.ts';
import type { Group, Member, Network } from './network.ts';
import type { Notice, Subject } from './notices/notice.ts';
import type { Author } from './items/party.ts';
import type { Offer } from './items/offer.ts';
import type { Poll } from './polls/poll.ts';
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
  | 'redone'
  | 'planned'
  | 'rescheduled'
  | 'cancelled'
  | 'roster'
  | 'set'
  | 'snoozed'
  | 'proposed'
  | 'declined'
  | 'handed'
  | 'asked'
  | 'voted'
  | 'closed'
  | 'sent'
  | 'told';

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
  /** Polls as they will stand, each with its revision one higher than it was. */
  readonly polls: readonly Poll[];
  /** What another network sends, as it will stand. */
  readonly offer?: Offer;
  /** Notices that this change causes. Those it makes needless are left: they are dropped when their time comes. */
  readonly owed: readonly Notice[];
}

/** Whether there is anything to take back: a change of roster or settings alone has no history. */
export function canBeUndone({ items, meetings, polls }: Change): boolean {
  return items.length + meetings.length + polls.length > 0;
}

/** What is kept of a change once it is done: enough to show its result again and to take it back. */
export interface Operation {
  readonly id: string;
  readonly by: Author;
  readonly at: Instant;
  readonly verb: Verb;
  readonly touched: readonly { readonly subject: Subject; readonly revision: number }[];
}

/** What has a history. */
export type Versioned = Item | Meeting | Poll;

/** How an item, a meeting or a poll stood after one change: a line of its history. */
export interface Version<T extends Versioned = Versioned> {
  readonly operation: string;
  readonly by: Author;
  readonly at: Instant;
  readonly verb: Verb;
  readonly text?: string;
  readonly after: T;
}

/** Tells a meeting from an item and a poll. */
export function isMeeting(thing: Versioned): thing is Meeting {
  return 'day' in thing;
}

/** Tells an item from a meeting and a poll. */
export function isItem(thing: Versioned): thing is Item {
  return 'number' in thing;
}
