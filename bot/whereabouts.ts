import { changeOf } from '../domain/apply.ts';
import type { Network } from '../domain/network.ts';
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

const any = () => true;

/**
 * Remembers that the bot has left a network's space, so that nothing is sent to the network, or that it is back there.
 * Gives the channels of the team that are networks of their own; nothing where there is no such network.
 */
async function setAway(
  { deps, incoming }: Told,
  network: string,
  isAway: boolean,
  follows: (network: Network) => boolean = any,
): Promise<readonly string[]> {
  const { store, now } = deps;
  return whileStale(deps, async () => {
    const state = await store.load(network);
    if (state === undefined) return [];
    const { away, ...rest } = state.network;
    if ((away !== undefined) !== isAway && follows(state.network)) {
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
  const { tenant } = told.incoming.address;
  for (const channel of await setAway(told, networkId(tenant, team), isAway)) {
    await awayFromChannel(told, channel, isAway);
  }
}

/** The bot is installed in the team again. A shared channel lets it in by itself, and tells of it: that is waited for. */
export async function backInTeam(told: Told, team: string): Promise<void> {
  const { tenant } = told.incoming.address;
  const isTeams = ({ channel }: Network) => channel !== undefined;
  for (const channel of await setAway(told, networkId(tenant, team), false)) {
    await setAway(told, networkId(tenant, channel), false, isTeams);
  }
}
