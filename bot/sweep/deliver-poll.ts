import { pollCard } from '../../cards/polls/poll.ts';
import { words } from '../../cards/words.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { BOT } from '../../domain/items/party.ts';
import { closePoll } from '../../domain/polls/polling.ts';
import type { Instant } from '../../domain/time.ts';
import { RepeatedError, type Snapshot } from '../../storage/store.ts';
import { findPoll } from '../find-poll.ts';
import { idOf } from '../ids.ts';
import { whileStale } from '../while-stale.ts';
import type { SweepDeps } from './deps.ts';
import { showPost, type PostDeps } from './show-post.ts';

/**
 * Closes a poll whose time has come, whatever votes come in meanwhile. The change brings the notice that tells the result,
 * so that it is told even if the process dies here; its operation is the poll's own, so that it is closed once.
 */
async function closeInTime(
  { store, wait }: Pick<SweepDeps, 'store' | 'wait'>,
  network: string,
  id: string,
  now: Instant,
): Promise<void> {
  const act = { operation: idOf('time ran out', id), by: BOT, at: now };
  await whileStale({ wait }, async () => {
    const state = await store.load(network);
    const poll = state?.polls.find((one) => one.id === id);
    if (state === undefined || poll === undefined) return;
    try {
      await store.commit(state, closePoll(state, act, poll));
    } catch (fault) {
      if (!(fault instanceof RepeatedError)) throw fault;
    }
  });
}

/** Does in the channel what a notice about a poll is for: closes it, tells its result, or brings its post up to date. */
export async function deliverPoll(
  deps: PostDeps & Pick<SweepDeps, 'wait'>,
  state: Snapshot,
  notice: Notice,
  now: Instant,
): Promise<void> {
  const id = notice.subject.slice(1);
  if (notice.kind === 'close') return closeInTime(deps, state.network.id, id, now);
  const { network } = state;
  const poll = await findPoll({ state, store: deps.store }, id);
  if (notice.kind === 'shown') {
    const card = pollCard({ poll, network, now });
    return showPost(deps, network, notice.subject, card, poll.state === 'open');
  }
  await deps.sender.post(network.home, pollCard({ poll, network, now, banner: words.poll.timeRanOut }));
}
