import { fold } from '../swedish/words/letters.ts';
import type { Instant } from '../time.ts';

/** Someone who did something: the Entra object id, and the name as it was then. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/** The bot, where nobody told it to act: a question whose time has run out closes by itself. */
export const BOT: Author = { id: 'uppdrag', name: 'Uppdrag' };

/** Who owes something. An outside body (SIKT, Skolverket) has no more than its name. */
export type Party =
  | { readonly kind: 'municipality'; readonly name: string }
  | { readonly kind: 'group'; readonly id: string; readonly name: string }
  | { readonly kind: 'member'; readonly id: string; readonly name: string }
  | { readonly kind: 'outside'; readonly name: string };

/** One party's share of an item, ticked off by itself. */
export interface Line {
  readonly party: Party;
  readonly done?: { readonly by: Author; readonly at: Instant };
}

/**
 * A key that tells parties apart, the same each time: "k:Tibro", "g:au", "p:<member id>", "u:sikt". An outside body is one
 * however it is written, "SIKT" or "Sikt".
 */
export function partyKey(party: Party): string {
  switch (party.kind) {
    case 'municipality':
      return `k:${party.name}`;
    case 'group':
      return `g:${party.id}`;
    case 'member':
      return `p:${party.id}`;
    case 'outside':
      return `u:${fold(party.name)}`;
  }
}

/** A key as it is made today: cards that were drawn when an outside body's had its capitals have "u:SIKT". */
export function currentKey(key: string): string {
  return key.startsWith('u:') ? fold(key) : key;
}
