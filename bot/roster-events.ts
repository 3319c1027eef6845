import { z } from 'zod';
import type { Act } from '../domain/change.ts';
import { depart } from '../domain/departed.ts';
import type { Instant } from '../domain/time.ts';
import type { Snapshot } from '../storage/store.ts';
import { idOf, networkId } from './ids.ts';
import { networkOfSpace } from './incoming.ts';
import { rosterChange } from './newcomers.ts';
import type { Visit } from './visit.ts';
import { whileStale } from './while-stale.ts';

const accounts = z.array(z.object({ id: z.string(), aadObjectId: z.string().optional() })).nullish();

/** What Teams tells of a team's people ("conversationUpdate"); of a channel's and a chat's it tells under other names. */
const rosterEvent = z.object({
  channelData: z.object({ eventType: z.enum(['teamMemberAdded', 'teamMemberRemoved']) }),
  membersAdded: accounts,
  membersRemoved: accounts,
});

/** Their ids in Entra and in Teams; either may be what a member is known by. */
const idsOf = (people: z.output<typeof accounts>): string[] =>
  (people ?? []).filter(({ id }) => !id.startsWith('28:')).flatMap(({ id, aadObjectId }) => [id, aadObjectId ?? id]);

/** Teams says who came or went, not always who did it. Told twice, it finds nothing to change the second time. */
const actOf = ({ incoming }: Visit, network: string, at: Instant): Act => ({
  operation: idOf('roster', network, incoming.operation, at),
  by: { id: 'teams', name: 'Teams' },
  at,
});

/** Those of these people who are members leave the network. One trip more for each that somebody else changes meanwhile. */
async function takeOut(visit: Visit, network: string, ids: readonly string[]): Promise<Snapshot | undefined> {
  const { store, now } = visit.deps;
  return whileStale(visit.deps, async () => {
    const state = await store.load(network);
    const leaving = state?.members.filter(({ id, teamsId }) => ids.includes(id) || ids.includes(teamsId)) ?? [];
    if (state && leaving.length > 0) await store.commit(state, depart(state, actOf(visit, network, now()), leaving));
    return state;
  });
}

async function takeIn(visit: Visit, network: string, ids: readonly string[]): Promise<void> {
  const { store, now } = visit.deps;
  await whileStale(visit.deps, async () => {
    const state = await store.load(network);
    if (state === undefined) return;
    const people = await visit.surroundings.people();
    const back = people.filter(({ id, teamsId }) => ids.includes(id) || ids.includes(teamsId)).map(({ id }) => id);
    const change = rosterChange(state, people, actOf(visit, network, now()), back);
    if (change) await store.commit(state, change);
  });
}

/**
 * Follows who comes to a team and who leaves it. Who comes is of the team's network; who leaves is of none of the team any
 * more, its channels with a network of their own included. In a chat nobody becomes or stops being a member.
 */
export async function followRoster(visit: Visit, activity: unknown): Promise<void> {
  const { space, address } = visit.incoming;
  const event = rosterEvent.safeParse(activity);
  if (space.kind !== 'channel' || !event.success) return;
  const team = networkOfSpace(space, address.tenant);
  const { membersAdded, membersRemoved } = event.data;
  const [added, removed] = [idsOf(membersAdded), idsOf(membersRemoved)];
  if (added.length > 0) await takeIn(visit, team, added);
  if (removed.length === 0) return;
  const state = await takeOut(visit, team, removed);
  for (const channel of state?.network.split ?? []) {
    await takeOut(visit, networkId(address.tenant, channel), removed);
  }
}
