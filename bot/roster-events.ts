import * as z from 'zod';
import type { Act } from '../domain/change.ts';
import { depart } from '../domain/people/departed.ts';
import type { Instant } from '../domain/time.ts';
import type { Snapshot } from '../storage/store.ts';
import { networkId } from './ids.ts';
import { networkOfSpace } from './incoming.ts';
import { rosterChange } from './newcomers.ts';
import { actOfTeams } from './teams-act.ts';
import type { Visit } from './visit.ts';
import { whileStale } from './while-stale.ts';

const accounts = z.array(z.object({ id: z.string(), aadObjectId: z.string().optional() })).nullish();

const OF_TEAM = ['teamMemberAdded', 'teamMemberRemoved'] as const;
const OF_CHANNEL = ['channelMemberAdded', 'channelMemberRemoved'] as const;
/** A whole team comes to a shared channel or leaves it: of its people Teams names none. */
const OF_SHARING = ['channelShared', 'channelUnshared'] as const;

/** What Teams tells of people ("conversationUpdate"): of a team's, and of a channel's that has others than its team. */
const rosterEvent = z.object({
  channelData: z.object({ eventType: z.enum([...OF_TEAM, ...OF_CHANNEL, ...OF_SHARING]) }),
  membersAdded: accounts,
  membersRemoved: accounts,
});

/** Their ids in Entra and in Teams; either may be what a member is known by. */
const idsOf = (people: z.output<typeof accounts>): string[] =>
  (people ?? []).filter(({ id }) => !id.startsWith('28:')).flatMap(({ id, aadObjectId }) => [id, aadObjectId ?? id]);

/** One activity may tell of both. */
const actOf = ({ incoming }: Visit, what: 'came' | 'left', network: string, at: Instant): Act =>
  actOfTeams(what, incoming, network, at);

/** Who is taken out of a shared channel may be in it all the same, by a team that it is shared with. */
async function stillThere({ incoming, surroundings }: Visit): Promise<readonly string[]> {
  const isShared = incoming.space.kind === 'channel' && incoming.space.shared;
  return isShared ? (await surroundings.people()).flatMap(({ id, teamsId }) => [id, teamsId]) : [];
}

/** Those of these people who are members leave the network. One trip more for each that somebody else changes meanwhile. */
async function takeOut(visit: Visit, network: string, ids: readonly string[]): Promise<Snapshot | undefined> {
  const { store, now } = visit.deps;
  return whileStale(visit.deps, async () => {
    const state = await store.load(network);
    const leaving = state?.members.filter(({ id, teamsId }) => ids.includes(id) || ids.includes(teamsId)) ?? [];
    if (state && leaving.length > 0)
      await store.commit(state, depart(state, actOf(visit, 'left', network, now()), leaving));
    return state;
  });
}

/** They leave the team's network and its channels' own. Shared channels tell of their people by themselves. */
async function takeOutOfAll(visit: Visit, network: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { store } = visit.deps;
  const { tenant } = visit.incoming.address;
  const team = await takeOut(visit, network, ids);
  for (const channel of team?.network.split ?? []) {
    const own = networkId(tenant, channel);
    if ((await store.load(own))?.network.channel !== undefined) await takeOut(visit, own, ids);
  }
}

async function takeIn(visit: Visit, network: string, ids: readonly string[]): Promise<void> {
  const { store, now } = visit.deps;
  await whileStale(visit.deps, async () => {
    const state = await store.load(network);
    if (state === undefined) return;
    const people = await visit.surroundings.people();
    const back = people.filter(({ id, teamsId }) => ids.includes(id) || ids.includes(teamsId)).map(({ id }) => id);
    const change = rosterChange(state, people, actOf(visit, 'came', network, now()), back);
    if (change) await store.commit(state, change);
  });
}

/**
 * Makes the network's people those that Teams names now: who came and left while the bot wasn't told of it. Who was taken
 * off the roster by hand stays so. Nothing where there is no such network yet.
 */
export async function reconcileRoster(visit: Visit): Promise<void> {
  const { space, address } = visit.incoming;
  if (space.kind !== 'channel') return;
  const network = networkOfSpace(space, address.tenant);
  const state = await visit.deps.store.load(network);
  if (state === undefined) return;
  const there = (await visit.surroundings.people()).flatMap(({ id, teamsId }) => [id, teamsId]);
  // A place without people is none that Teams could tell of.
  if (there.length === 0) return;
  await takeIn(visit, network, []);
  const gone = state.members.filter(({ id, teamsId }) => !there.includes(id) && !there.includes(teamsId));
  await takeOutOfAll(
    visit,
    network,
    gone.map(({ id }) => id),
  );
}

/**
 * Follows who comes to a team and who leaves it. Who comes is of the team's network; who leaves is of none of the team any
 * more, its channels with a network of their own included. In a chat nobody becomes or stops being a member.
 */
export async function followRoster(visit: Visit, activity: unknown): Promise<void> {
  const { space, address } = visit.incoming;
  const event = rosterEvent.safeParse(activity);
  if (space.kind !== 'channel' || !event.success) return;
  const { eventType } = event.data.channelData;
  // A private channel's people are of its team; what they are of the team is told of by itself.
  const isOfTeam = OF_TEAM.some((one) => one === eventType);
  if (isOfTeam === (space.shared ?? false)) return;
  if (OF_SHARING.some((one) => one === eventType)) return reconcileRoster(visit);
  const team = networkOfSpace(space, address.tenant);
  const { membersAdded, membersRemoved } = event.data;
  const added = idsOf(membersAdded);
  if (added.length > 0) await takeIn(visit, team, added);
  const gone = idsOf(membersRemoved);
  if (gone.length === 0) return;
  const there = await stillThere(visit);
  await takeOutOfAll(
    visit,
    team,
    gone.filter((id) => !there.includes(id)),
  );
}
