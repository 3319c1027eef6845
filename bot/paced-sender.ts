import pLimit, { type LimitFunction } from 'p-limit';
import { SendFailure, type Sender } from './sender.ts';

/** So many messages in so many milliseconds. */
export type Limit = readonly [most: number, withinMs: number];

/** What Teams takes, the shortest stretch first (Microsoft: "Optimize your bot with rate limiting in Teams"). */
export const CONVERSATION_LIMITS: readonly Limit[] = [
  [7, 1000],
  [60, 30_000],
  [1800, 3_600_000],
];
export const TENANT_LIMITS: readonly Limit[] = [[50, 1000]];

type Wait = (milliseconds: number) => Promise<void>;
type Send = () => Promise<void>;

/**
 * Lets at most so many sends into any stretch of `withinMs`, however long each is on its way: a send holds a place from
 * before it starts until that time after it has ended, so the service can't have had more of them in between. One that
 * was throttled holds it for as long as the service asks, and so the rate falls while the service is under strain.
 */
function pacedBy(places: LimitFunction, withinMs: number, wait: Wait, send: Send): Promise<void> {
  return new Promise((resolve, reject) => {
    void places(async () => {
      const sending = send();
      sending.then(resolve, reject);
      await wait(Math.max(withinMs, await askedToRest(sending)));
    });
  });
}

/** How long the service asked to be left alone, in milliseconds, where it throttled the send. */
async function askedToRest(sending: Promise<void>): Promise<number> {
  try {
    await sending;
    return 0;
  } catch (fault) {
    return fault instanceof SendFailure && fault.throttled ? (fault.retryAfterMs ?? 0) : 0;
  }
}

/** Paces the sends of each key by all of `limits`. Keeps nothing of a key that has been quiet for as long as they reach. */
export function pacing(limits: readonly Limit[], wait: Wait): (key: string, send: Send) => Promise<void> {
  const kept = new Map<string, { uses: number; readonly places: readonly LimitFunction[] }>();
  return (key, send) => {
    const own = kept.get(key) ?? { uses: 0, places: limits.map(([most]) => pLimit(most)) };
    kept.set(key, own);
    own.uses += 1;
    const waitAndForget: Wait = async (milliseconds) => {
      await wait(milliseconds);
      own.uses -= 1;
      if (own.uses === 0) kept.delete(key);
    };
    // The longest stretch is the outermost, and the last to let its place go.
    const paced = own.places.reduce<Send>((inside, places, index) => {
      const [, withinMs] = limits[index] ?? [0, 0];
      return () => pacedBy(places, withinMs, index === limits.length - 1 ? waitAndForget : wait, inside);
    }, send);
    return paced();
  };
}

/** The sender, held under what Teams takes for each conversation and each tenant. `wait` may never keep a process alive. */
export function pacedSender(sender: Sender, wait: Wait): Sender {
  const inConversation = pacing(CONVERSATION_LIMITS, wait);
  const inTenant = pacing(TENANT_LIMITS, wait);
  const paced = (conversation: string, tenant: string, send: Send) =>
    inConversation(conversation, () => inTenant(tenant, send));
  return {
    post: (to, card) => paced(to.conversation, to.tenant, () => sender.post(to, card)),
    tell: (member, home, card) =>
      paced(member.chat?.conversation ?? member.teamsId, home.tenant, () => sender.tell(member, home, card)),
  };
}
