import * as z from 'zod';
import { changeOf } from '../domain/apply.ts';
import type { Act, Change } from '../domain/change.ts';
import type { NetworkState } from '../domain/network.ts';
import { homeSubject } from '../domain/notices/notice.ts';
import { networkId } from './ids.ts';
import { actOfTeams } from './teams-act.ts';
import type { Visit } from './visit.ts';
import { awayFromChannel, awayFromTeam } from './whereabouts.ts';
import { whileStale } from './while-stale.ts';

const named = z.object({ id: z.string(), name: z.string().nullish() });

/** What Teams tells of a team and its channels ("conversationUpdate"); the conversation is the team's, whichever channel it is about. */
const placeEvent = z.object({
  channelData: z.discriminatedUnion('eventType', [
    z.object({ eventType: z.literal('teamRenamed'), team: named }),
    z.object({ eventType: z.enum(['teamDeleted', 'teamHardDeleted', 'teamArchived']), team: named }),
    z.object({ eventType: z.enum(['teamRestored', 'teamUnarchived']), team: named }),
    z.object({
      eventType: z.enum(['channelRenamed', 'channelDeleted', 'channelRestored']),
      team: named,
      channel: named,
    }),
  ]),
});

/** Longer names are cut: Teams takes 256 characters for a team and 50 for a channel. */
const LONGEST_NAME = 256;

/** Changes a network as `changing` says, which gives nothing where there is nothing to change. */
async function change(
  { deps, incoming }: Visit,
  network: string,
  changing: (state: NetworkState, act: Act) => Change | undefined,
): Promise<void> {
  const { store, now } = deps;
  await whileStale(deps, async () => {
    const state = await store.load(network);
    const changed = state && changing(state, actOfTeams('place', incoming, network, now()));
    if (changed) await store.commit(state, changed);
  });
}

/** The network is called what its team, or its shared channel, is called; its short name, which people write, stays. */
function renamed(state: NetworkState, act: Act, name: string): Change | undefined {
  if (name === '' || name === state.network.name) return undefined;
  return changeOf(state, act, 'set', { network: { ...state.network, name: name.slice(0, LONGEST_NAME) } });
}

/** What was for the channel that is gone goes to the team's first one, whose id is the team's; the presidium is told. */
function rehomed(state: NetworkState, act: Act, { channel, name, team }: Record<'channel' | 'name' | 'team', string>) {
  const { network } = state;
  if (network.home.conversation !== channel || channel === team) return undefined;
  const changed = changeOf(state, act, 'set', {
    network: { ...network, home: { ...network.home, conversation: team } },
  });
  const told = { at: act.at, network: network.id, subject: homeSubject(name), kind: 'rehomed' } as const;
  return { ...changed, owed: [...changed.owed, told] };
}

/**
 * Follows what becomes of a team and its channels. A channel's own network is silent while the channel is gone: what was
 * for it is nothing for the rest of the team. A channel that comes back is home again when the presidium says so.
 */
export async function followPlace(visit: Visit, activity: unknown): Promise<void> {
  const read = placeEvent.safeParse(activity);
  if (!read.success) return;
  const { channelData } = read.data;
  const { team } = channelData;
  const network = networkId(visit.incoming.address.tenant, team.id);
  // The first channel has its team's id: what becomes of it becomes of no network of its own.
  if ('channel' in channelData && channelData.channel.id === team.id) return;
  switch (channelData.eventType) {
    case 'teamRenamed':
      return change(visit, network, (state, act) => renamed(state, act, (team.name ?? '').trim()));
    case 'teamDeleted':
    case 'teamHardDeleted':
    case 'teamArchived':
      return awayFromTeam(visit, team.id, true);
    case 'teamRestored':
    case 'teamUnarchived':
      return awayFromTeam(visit, team.id, false);
    case 'channelRenamed': {
      const { id: channel, name } = channelData.channel;
      return change(visit, networkId(visit.incoming.address.tenant, channel), (state, act) =>
        // One that was made a network of its own was named by who made it.
        state.network.channel === undefined ? renamed(state, act, (name ?? '').trim()) : undefined,
      );
    }
    case 'channelRestored':
      return awayFromChannel(visit, channelData.channel.id, false);
    case 'channelDeleted': {
      const { id: channel, name } = channelData.channel;
      await awayFromChannel(visit, channel, true);
      const gone = { channel, name: (name ?? '').slice(0, LONGEST_NAME), team: team.id };
      return change(visit, network, (state, act) => rehomed(state, act, gone));
    }
  }
}
