import { pacing, type Limit } from './pacing.ts';
import type { Requests, Sender } from './sender.ts';

/** What Teams takes, the shortest stretch first (Microsoft: "Optimize your bot with rate limiting in Teams"). */
const CONVERSATION_LIMITS: readonly Limit[] = [
  [7, 1000],
  [60, 30_000],
  [1800, 3_600_000],
];
/** It counts requests of every kind, not messages alone. */
const TENANT_LIMITS: readonly Limit[] = [[50, 1000]];

/**
 * Sends by `requests`, held under what Teams takes for each conversation and each tenant. `wait` may never keep a process
 * alive; `monotonic` is a clock in milliseconds that is never set.
 */
export function pacedSender(
  requests: Requests,
  wait: (milliseconds: number) => Promise<void>,
  monotonic: () => number,
): Sender {
  const pace = pacing(wait, monotonic);
  const paced = <T>(conversation: string, tenant: string, request: () => Promise<T>) =>
    pace(
      [
        { key: `conversation ${conversation}`, limits: CONVERSATION_LIMITS },
        { key: `tenant ${tenant}`, limits: TENANT_LIMITS },
      ],
      request,
    );
  const post: Sender['post'] = (to, card) => paced(to.conversation, to.tenant, () => requests.post(to, card));
  return {
    post,
    update: (to, message, card) => paced(to.conversation, to.tenant, () => requests.update(to, message, card)),
    tell: async (member, home, card) => {
      const chat = member.chat ?? (await paced(member.teamsId, home.tenant, () => requests.open(member, home)));
      await post(chat, card);
    },
  };
}
