import type { Card } from '../cards/parts/element.ts';
import type { Address, Member } from '../domain/network.ts';

/** Writes unasked: what the notices go out through. Each tries once, and throws SendFailure where it didn't succeed. */
export interface Sender {
  /** A new post in a channel, or a message in a chat: its id, which tells it apart in its conversation; undefined where the service gave none. */
  readonly post: (to: Address, card: Card) => Promise<string | undefined>;
  /** Puts a card in place of the one that a message of the bot's has. */
  readonly update: (to: Address, message: string, card: Card) => Promise<void>;
  /** A message to one person; the private chat is made where there is none. `home` tells tenant and service. */
  readonly tell: (member: Member, home: Address, card: Card) => Promise<void>;
}

/** What the service does for a sender, one request each; each tries once, and throws SendFailure where it didn't succeed. */
export interface Requests {
  readonly post: Sender['post'];
  readonly update: Sender['update'];
  /** Where a person is written to in private; the chat is made where there is none. */
  readonly open: (member: Member, home: Address) => Promise<Address>;
}

/** A message that wasn't taken, as far as the sender knows: where no answer came, it may have been. */
export class SendFailure extends Error {
  override readonly name = 'SendFailure';
  /** The bot may not write there, or there is nothing to write in: trying again won't help. */
  readonly away: boolean;
  /** How long the service asks to be left alone, in milliseconds; undefined where it didn't say. */
  readonly retryAfterMs: number | undefined;
  constructor(
    /** The HTTP status; undefined where no answer came. */
    readonly status: number | undefined,
    retryAfter: string | null | undefined,
    options: ErrorOptions,
  ) {
    super(`the service answered ${status ?? 'nothing'}`, options);
    this.away = status === 403 || status === 404;
    const seconds = Number(retryAfter ?? undefined);
    this.retryAfterMs = Number.isNaN(seconds) ? undefined : seconds * 1000;
  }

  /** Whether it is the rate that was refused (Microsoft: "Optimize your bot with rate limiting in Teams"). */
  get throttled(): boolean {
    return [429, 412, 502, 504].includes(this.status ?? 0);
  }
}
