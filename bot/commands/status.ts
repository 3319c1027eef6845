import { headline, statusCard } from '../../cards/meetings/status.ts';
import { words } from '../../cards/words.ts';
import { digestOf, type Digest } from '../../domain/meetings/digest.ts';
import type { Item } from '../../domain/items/item.ts';
import { endOf, latestHeld, plannedMeetings, type Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { meetingSubject } from '../../domain/notices/notice.ts';
import type { Instant } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';
import type { Answer, Posts } from '../answer.ts';
import type { Command } from '../command.ts';
import { readersOwn } from '../readers-own.ts';
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

/** The meeting that Läget is for, in the channel where everyone reads it: there it is one post, brought up to date. */
function postedHere({ incoming, state }: Turn, meeting: Meeting | undefined): Posts | undefined {
  const { space, address } = incoming;
  const isHome = space.kind === 'channel' && address.conversation === state.network.home.conversation;
  return meeting && isHome ? { network: state.network.id, subject: meetingSubject(meeting.id) } : undefined;
}

async function status(turn: Turn): Promise<Answer> {
  const { store, state, now } = turn;
  const [meeting] = plannedMeetings(state.meetings, now);
  const digest = await digestFor(store, state, meeting, now);
  const posts = postedHere(turn, meeting);
  if (posts && (await store.post(posts.network, posts.subject)) !== undefined) {
    await store.plan([{ at: now, ...posts, kind: 'shown' }]);
    return { text: words.status.updated(headline(digest, now)) };
  }
  return { card: statusCard(digest, state, now, [], readersOwn(turn)), ...(posts ? { posts } : {}) };
}

export const statusCommand: Command = {
  typed: [{ says: /^(?:läget|läge|status)(?: inför (?:nästa )?möte(?:t)?)?$/iu, spoken: status }],
};
