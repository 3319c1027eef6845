import { pollCard } from '../../cards/poll.ts';
import type { Notice } from '../../domain/notice.ts';
import { BOT } from '../../domain/party.ts';
import { closePoll } from '../../domain/polling.ts';
import type { Instant } from '../../domain/time.ts';
import { RepeatedError, StaleError, type Snapshot } from '../../storage/store.ts';
import { findPoll } from '../find-poll.ts';
import { idOf } from '../ids.ts';
import { showPost, type PostDeps } from './show-post.ts';

/** Votes come in while it is closed; five times in a row means that something else is wrong. */
const ATTEMPTS = 5;

/**
 * Closes a poll whose time has come. The change brings the notice that tells the result, so that it is told even if the
 * process dies here; its operation is the poll's own, so that it is closed once.
 */
async function closeInTime({ store }: PostDeps, state: Snapshot, id: string, now: Instant): Promise<void> {
  const act = { operation: idOf('time ran out', id), by: BOT, at: now };
  for (let attempt = 1, read: Snapshot | undefined = state; read; read = await store.load(state.network.id)) {
    const poll = read.polls.find((one) => one.id === id);
    if (poll === undefined) return;
    try {
      await store.commit(read, closePoll(read, act, poll));
      return;
    } catch (fault) {
      if (fault instanceof RepeatedError) return;
      if (!(fault instanceof StaleError) || attempt === ATTEMPTS) throw fault;
      attempt += 1;
    }
  }
}

/** Does in the channel what a notice about a poll is for: closes it, tells its result, or brings its post up to date. */
export async function deliverPoll(deps: PostDeps, state: Snapshot, notice: Notice, now: Instant): Promise<void> {
  const id = notice.subject.slice(1);
  if (notice.kind === 'close') return closeInTime(deps, state, id, now);
  const { network } = state;
  const poll = await findPoll({ state, store: deps.store }, id);
  if (notice.kind === 'shown') {
    const card = pollCard({ poll, network, now });
    return showPost(deps, network, notice.subject, card, poll.state === 'open');
  }
  await deps.sender.post(
    network.home,
    pollCard({ poll, network, now, banner: 'Rundfrågan är stängd. Så här blev det.' }),
  );
}
