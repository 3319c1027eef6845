import { rateOver } from './rate.ts';

/** Teams' published limits, kept count of where requests come in. */
export interface CountedLimits {
  /** Whether this request, to a conversation at a time in milliseconds, is one too many. */
  readonly isOver: (conversation: string, atMs: number) => boolean;
  /** How many were. */
  readonly over: () => number;
}

/** The limits of one tenant: per conversation 7 requests in 1 s, 60 in 30 s and 1,800 in an hour, and 50 in 1 s in all. */
export function countedLimits(): CountedLimits {
  const conversationLimits = [rateOver(7, 1000), rateOver(60, 30_000), rateOver(1800, 3_600_000)];
  const tenantLimit = rateOver(50, 1000);
  let over = 0;
  return {
    isOver: (conversation, atMs) => {
      const counted = [...conversationLimits.map((limit) => limit(conversation, atMs)), tenantLimit('', atMs)];
      if (!counted.includes(true)) return false;
      over += 1;
      return true;
    },
    over: () => over,
  };
}
