import { createHash } from 'node:crypto';

/** Long enough that two never meet by chance (80 bits), short enough for a row key. */
const LENGTH = 20;

/** The same id for the same words: lower-case hexadecimal. The words are kept apart, so ("a", "bc") isn't ("ab", "c"). */
export function idOf(...words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, LENGTH);
}

/** The network of a team, of a channel that is one of its own, or the link of a chat: found without a look-up. */
export function networkId(tenant: string, conversation: string): string {
  return idOf('network', tenant, conversation);
}
