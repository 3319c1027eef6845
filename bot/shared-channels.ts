import { changeOf } from '../domain/apply.ts';
import type { Deps } from './deps.ts';
import { networkId } from './ids.ts';
import type { Incoming } from './incoming.ts';
import { actOfTeams } from './teams-act.ts';
import { whileStale } from './while-stale.ts';

/**
 * Lets the network of the team that a shared channel was made in know of the channel, so that what becomes of the team
 * becomes of the channel too. One trip where it is known already, and nothing where the place is no shared channel.
 */
export async function knowSharedChannel(deps: Pick<Deps, 'store' | 'now' | 'wait'>, incoming: Incoming): Promise<void> {
  const { space, address } = incoming;
  if (space.kind !== 'channel' || space.host === undefined) return;
  const { store, now } = deps;
  const { channel } = space;
  const host = networkId(address.tenant, space.host);
  await whileStale(deps, async () => {
    const state = await store.load(host);
    if (state === undefined || state.network.split.includes(channel)) return;
    const network = { ...state.network, split: [...state.network.split, channel] };
    await store.commit(state, changeOf(state, actOfTeams('shared', incoming, host, now()), 'set', { network }));
  });
}
