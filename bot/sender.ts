import type { Card } from '../cards/element.ts';
import type { Address, Member } from '../domain/network.ts';

/** Writes unasked: what the notices go out through. Each throws where Teams refuses or can't be reached. */
export interface Sender {
  /** A new post in a channel, or a message in a chat. */
  readonly post: (to: Address, card: Card) => Promise<void>;
  /** A message to one person; the private chat is made where there is none. `home` tells tenant and service. */
  readonly tell: (member: Member, home: Address, card: Card) => Promise<void>;
}
