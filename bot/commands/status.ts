import { statusCard } from '../../cards/status.ts';
import { digestOf, type Digest } from '../../domain/digest.ts';
import type { Item } from '../../domain/item.ts';
import { endOf, latestHeld, plannedMeetings, type Meeting } from '../../domain/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Instant } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../turn.ts';

/** As many as one query gives. */
const CLOSED_READ = 1000;

/** Where things stand before a meeting: what was done since the one before it is read from the closed items. */
export async function digestFor(
  store: Store,
  state: NetworkState,
  meeting: Meeting | undefined,
  now: Instant,
): Promise<Digest> {
  const held = latestHeld(state.meetings, now);
  const since = held ? { since: endOf(held) } : {};
  const closed: Item[] = [];
  for (let from: string | undefined, first = true; first || from !== undefined; first = false) {
    const page = await store.closed(state.network.id, {
      size: CLOSED_READ,
      ...since,
      ...(from === undefined ? {} : { from }),
    });
    closed.push(...page.rows);
    from = page.next;
  }
  return digestOf(state, meeting, closed, now);
}

async function status({ store, state, now }: Turn): Promise<Answer> {
  const [meeting] = plannedMeetings(state.meetings, now);
  return { card: statusCard(await digestFor(store, state, meeting, now), state, now) };
}

export const statusCommand: Command = {
  typed: [{ says: /^(?:läget|status)$/iu, spoken: status }],
};
