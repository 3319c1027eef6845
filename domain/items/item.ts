import type { Due } from './due.ts';
import type { MessageSource } from './message-source.ts';
import type { Author, Line } from './party.ts';
import type { Instant } from '../time.ts';

/** Characters that a title and a note hold; what is longer is cut nowhere but told, or moved to the note. */
export const LONGEST_TITLE = 500;
export const LONGEST_NOTE = 4000;

export type ItemKind = 'assignment' | 'decision' | 'topic';

/** Open until done or struck. Overdue is not kept: it follows from the due date and today. */
export type ItemState = 'open' | 'done' | 'struck';

/** What one person did at one time. */
export interface Stamp {
  readonly by: Author;
  readonly at: Instant;
}

/** Where an item comes from: another network's item, and who sent it. */
export interface Origin {
  readonly network: string;
  readonly code: string;
  readonly number: number;
  /** The member's id. */
  readonly by: string;
}

/** An assignment, a decision or a topic. */
export interface Item {
  /** Within the network, and never used again. */
  readonly number: number;
  /** 1 when created; one more with each change. */
  readonly revision: number;
  readonly kind: ItemKind;
  readonly title: string;
  /** Longer words about it; "" where there are none. */
  readonly note: string;
  /** Who owes it, a line each; the lines stay as saved. */
  readonly lines: readonly Line[];
  readonly due: Due;
  /** Decided at a meeting: an assignment that is also in the register of decisions. Always true of a decision. */
  readonly decided: boolean;
  /** The id of the meeting at which it was said. */
  readonly saidAt?: string | undefined;
  readonly state: ItemState;
  readonly created: Stamp;
  readonly closed?: (Stamp & { readonly reason?: string | undefined }) | undefined;
  /** It was written down by mistake, and that was taken back: it is struck, and stands in no register or list. */
  readonly undone?: true | undefined;
  /** Another date that somebody who owes it has asked for. */
  readonly proposal?: (Stamp & { readonly due: Due; readonly reason?: string | undefined }) | undefined;
  /** The item of another network that it is a copy of, and the member who sent it. */
  readonly origin?: Origin | undefined;
  /** The sentence it was read from, as typed. */
  readonly source?: string | undefined;
  /** The message that it was made of, where that was somebody's in Teams. */
  readonly message?: MessageSource | undefined;
}

/** A title, and the note that keeps the whole of it where it would be a page: nothing that was written is lost. */
export function titled(title: string, whole: string): Pick<Item, 'title' | 'note'> {
  if (title.length <= LONGEST_TITLE) return { title, note: '' };
  return { title: `${title.slice(0, LONGEST_TITLE / 2).trim()} …`, note: whole.slice(0, LONGEST_NOTE) };
}
