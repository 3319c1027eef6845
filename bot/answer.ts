import type { Card } from '../cards/parts/element.ts';
import type { Subject } from '../domain/notices/notice.ts';

/** The message is the post of a subject of the network, and is brought up to date from now on. */
export interface Posts {
  readonly network: string;
  readonly subject: Subject;
}

/**
 * What a command answers. A card that answers a button takes the place of the card that was pressed, for everyone or
 * for the one who pressed; without a place it is a message of its own, as every answer to typed words is.
 */
export type Answer =
  { readonly text: string } | { readonly card: Card; readonly place?: 'everyone' | 'presser'; readonly posts?: Posts };
