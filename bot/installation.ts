import * as z from 'zod';
import type { Answer } from './answer.ts';
import { networkOfSpace } from './incoming.ts';
import { introduce } from './introduce.ts';
import type { Visit } from './visit.ts';
import { reconcileRoster } from './roster-events.ts';
import { knowSharedChannel } from './shared-channels.ts';
import { awayFromTeam, backInTeam } from './whereabouts.ts';

/**
 * The bot is added to a place, perhaps not for the first time: the network that was there is there still, and its people are
 * those that are there now.
 */
export async function arrive(visit: Visit): Promise<Answer | undefined> {
  const { space } = visit.incoming;
  if (space.kind === 'channel') await backInTeam(visit, space.team);
  await reconcileRoster(visit);
  const welcome = await introduce(visit);
  await knowSharedChannel(visit.deps, visit.incoming);
  return welcome;
}

/**
 * The bot is taken out of a place. A team's network gets nothing sent any more, and is kept; a chat is linked anew if the
 * bot comes back, since others may read along by then. To a person, Teams itself refuses what is sent.
 */
export async function leave(visit: Visit): Promise<void> {
  const { space, address } = visit.incoming;
  if (space.kind === 'channel') await awayFromTeam(visit, space.team, true);
  if (space.kind === 'group') await visit.deps.store.link(networkOfSpace(space, address.tenant), undefined);
}

const bots = z.array(z.object({ id: z.string() })).nullish();
const botEvent = z.object({
  recipient: z.object({ id: z.string() }),
  channelData: z.object({ eventType: z.enum(['channelMemberAdded', 'channelMemberRemoved']) }),
  membersAdded: bots,
  membersRemoved: bots,
});

/** A shared channel lets the bot in and out by itself, and tells of it as of a member that comes and goes. */
export async function followBot(visit: Visit, activity: unknown): Promise<Answer | undefined> {
  const { space } = visit.incoming;
  const read = botEvent.safeParse(activity);
  if (space.kind !== 'channel' || !space.shared || !read.success) return undefined;
  const { recipient, membersAdded, membersRemoved } = read.data;
  const isBot = ({ id }: { readonly id: string }) => id === recipient.id;
  if (membersRemoved?.some(isBot)) await leave(visit);
  return membersAdded?.some(isBot) ? arrive(visit) : undefined;
}
