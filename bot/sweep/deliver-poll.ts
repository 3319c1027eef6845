import { pollCard } from '../../cards/poll.ts';
import type { Notice } from '../../domain/notice.ts';
import { BOT } from '../../domain/party.ts';
import { closePoll } from '../../domain/polling.ts';
import type { Instant } from '../../domain/time.ts';
import { RepeatedError, StaleError, type Snapshot } from '../../storage/store.ts';
import { findPoll } from '../find-poll.ts';
import { idOf } from '../ids.ts';
import { SendFailure } from '../sender.ts';
import type { SweepDeps } from './deps.ts';

type PollDeps = Pick<SweepDeps, 'store' | 'sender' | 'log'>;

/** Votes come in while it is closed; five times in a row means that something else is wrong. */
const ATTEMPTS = 5;

/**
 * Closes a poll whose time has come. The change brings the notice that tells the result, so that it is told even if the
 * process dies here; its operation is the poll's own, so that it is closed once.
 */
async function closeInTime({ store }: PollDeps, state: Snapshot, id: string, now: Instant): Promise<void> {
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

/** Brings the poll's post in the channel up to date; an open poll that has none gets one. */
async function show({ store, sender, log }: PollDeps, state: Snapshot, notice: Notice, id: string, now: Instant) {
  const { network } = state;
  const poll = await findPoll({ state, store }, id);
  const card = pollCard({ poll, network, now });
  const message = await store.post(network.id, notice.subject);
  if (message === undefined) {
    if (poll.state !== 'open') return;
    const posted = await sender.post(network.home, card);
    if (posted !== undefined) await store.keepPost(network.id, notice.subject, posted);
    return;
  }
  try {
    await sender.update(network.home, message, card);
  } catch (fault) {
    // Somebody has taken the post away: the poll is still there, and rundfrågor shows it.
    if (!(fault instanceof SendFailure && fault.away)) throw fault;
    log.info('post is gone', { network: network.id, subject: notice.subject });
  }
}

/** Does in the channel what a notice about a poll is for: closes it, tells its result, or brings its post up to date. */
export async function deliverPoll(deps: PollDeps, state: Snapshot, notice: Notice, now: Instant): Promise<void> {
  const id = notice.subject.slice(1);
  if (notice.kind === 'close') return closeInTime(deps, state, id, now);
  if (notice.kind === 'shown') return show(deps, state, notice, id, now);
  const poll = await findPoll({ state, store: deps.store }, id);
  await deps.sender.post(
    state.network.home,
    pollCard({ poll, network: state.network, now, banner: 'Rundfrågan är stängd. Så här blev det.' }),
  );
}
