import type { Card } from '../cards/element.ts';

/**
 * What a command answers. A card that answers a button takes the place of the card that was pressed, for everyone or
 * for the one who pressed; without a place it is a message of its own, as every answer to typed words is.
 */
export type Answer = { readonly text: string } | { readonly card: Card; readonly place?: 'everyone' | 'presser' };
