import { pollSubject } from '../domain/notices/notice.ts';
import { isPoll, type Poll } from '../domain/polls/poll.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Turn } from './turn.ts';

/** A poll by its id, those that aren't open too (one trip more). Refuses an id that no poll of the network has. */
export async function findPoll({ state, store }: Pick<Turn, 'state' | 'store'>, id: string): Promise<Poll> {
  const open = state.polls.find((poll) => poll.id === id);
  if (open) return open;
  const latest = (await store.history(state.network.id, pollSubject(id))).at(-1)?.after;
  if (latest === undefined || !isPoll(latest)) throw new Refusal({ code: 'unknown-poll' });
  return latest;
}
