import type { Card } from '../../cards/parts/element.ts';
import type { Network } from '../../domain/network.ts';
import type { Subject } from '../../domain/notices/notice.ts';
import { SendFailure } from '../sender.ts';
import type { SweepDeps } from './deps.ts';

/** What a post in a network's channel leans on. */
export type PostDeps = Pick<SweepDeps, 'store' | 'sender' | 'log'>;

/** Posts a card in the network's channel and remembers the message, so that it can be brought up to date. */
export async function postAnew(
  { store, sender, log }: PostDeps,
  network: Network,
  subject: Subject,
  card: Card,
): Promise<void> {
  const posted = await sender.post(network.home, card);
  if (posted === undefined) return;
  try {
    await store.keepPost(network.id, subject, posted);
  } catch (fault) {
    // It has been posted, and must not be posted again for want of being remembered.
    log.fault('post not remembered', fault, { network: network.id });
  }
}

/** Brings a subject's post in the channel up to date; one that has none gets one where `anew` says so. */
export async function showPost(
  deps: PostDeps,
  network: Network,
  subject: Subject,
  card: Card,
  anew: boolean,
): Promise<void> {
  const message = await deps.store.post(network.id, subject);
  if (message === undefined) {
    if (anew) await postAnew(deps, network, subject, card);
    return;
  }
  try {
    await deps.sender.update(network.home, message, card);
  } catch (fault) {
    // Somebody has taken the post away: what it showed is still there, and can be asked for.
    if (!(fault instanceof SendFailure && fault.away)) throw fault;
    deps.log.info('post is gone', { network: network.id, subject });
  }
}
