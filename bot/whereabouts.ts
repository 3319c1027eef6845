import { changeOf } from '../domain/apply.ts';
import { dayOf } from '../domain/time.ts';
import type { Deps } from './deps.ts';
import { networkId } from './ids.ts';
import type { Incoming } from './incoming.ts';
import { actOfTeams } from './teams-act.ts';
import { whileStale } from './while-stale.ts';

interface Told {
  readonly deps: Deps;
  readonly incoming: Incoming;
}

/**
 * Remembers that the bot has left a network's space, so that nothing is sent to the network, or that it is back there.
 * Gives the channels of the team that are networks of their own; nothing where there is no such network.
 */
async function setAway({ deps, incoming }: Told, network: string, isAway: boolean): Promise<readonly string[]> {
  const { store, now } = deps;
  return whileStale(deps, async () => {
    const state = await store.load(network);
    if (state === undefined) return [];
    const { away, ...rest } = state.network;
    if ((away !== undefined) !== isAway) {
      const at = now();
      const after = isAway ? { ...rest, away: dayOf(at) } : rest;
      await store.commit(state, changeOf(state, actOfTeams('away', incoming, network, at), 'set', { network: after }));
    }
    return state.network.split;
  });
}

/** The bot has left the channel with a network of its own, or is back in it. */
export async function awayFromChannel(told: Told, channel: string, isAway: boolean): Promise<void> {
  await setAway(told, networkId(told.incoming.address.tenant, channel), isAway);
}

/** The bot has left the team, or is back in it: that is so for the team's network, and for its channels' own. */
export async function awayFromTeam(told: Told, team: string, isAway: boolean): Promise<void> {
  const split = await setAway(told, networkId(told.incoming.address.tenant, team), isAway);
  for (const channel of split) await awayFromChannel(told, channel, isAway);
}
