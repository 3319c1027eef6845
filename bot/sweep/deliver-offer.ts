import { offerCard } from '../../cards/items/offer.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Notice, NoticeKind } from '../../domain/notices/notice.ts';
import type { Instant } from '../../domain/time.ts';
import type { SweepDeps } from './deps.ts';
import { tellOrigin } from './tell-origin.ts';

const BETWEEN: ReadonlySet<NoticeKind> = new Set(['offered', 'settled', 'finished']);

/** Tells a notice that goes between two networks. */
export const isBetweenNetworks = ({ kind }: Pick<Notice, 'kind'>): boolean => BETWEEN.has(kind);

/** Puts what another network has sent before this one, or carries back what became of it. */
export async function deliverOffer(
  deps: Pick<SweepDeps, 'store' | 'sender' | 'wait'>,
  state: NetworkState,
  notice: Notice,
  now: Instant,
): Promise<void> {
  if (notice.kind !== 'offered') return tellOrigin(deps, state, notice, now);
  const offer = await deps.store.offer(state.network.id, notice.subject.slice(1));
  if (offer) await deps.sender.post(state.network.home, offerCard(offer, state.network, now));
}
