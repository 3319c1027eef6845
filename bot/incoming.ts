import { z } from 'zod';
import type { Address } from '../domain/network.ts';
import { idOf, networkId } from './ids.ts';

const optionalId = z.object({ id: z.string().optional() }).optional();

const objects = z.array(z.looseObject({})).nullish();

const channelData = z.object({ tenant: optionalId, team: optionalId, channel: optionalId }).optional().catch(undefined);

/** What every activity must have, and of what kind the rest must be, before anything is done with it. */
export const anyActivity = z.object({
  type: z.string().min(1),
  serviceUrl: z.url(),
  conversation: z.object({ id: z.string().min(1).max(1000), tenantId: z.string().optional() }),
  channelData,
  from: z.looseObject({ id: z.string().min(1), name: z.string().nullish() }).nullish(),
  action: z.string().nullish(),
  text: z.string().nullish(),
  attachments: objects,
  membersAdded: objects,
  membersRemoved: objects,
});

/** What we read of an activity, as Teams and the Agents Playground send them. */
const activity = z.object({
  id: z.string().optional(),
  serviceUrl: z.string(),
  from: z.object({
    id: z.string().min(1).max(300),
    name: z.string().optional(),
    aadObjectId: z.string().max(100).optional(),
  }),
  recipient: z.object({ id: z.string() }),
  replyToId: z.string().optional(),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  channelData,
});

/** Where something is said. */
export type Space =
  | { readonly kind: 'channel'; readonly team: string; readonly channel: string }
  | { readonly kind: 'group'; readonly chat: string }
  | { readonly kind: 'personal' };

/** Who says something, and where. */
export interface Incoming {
  /** The same for the same act, also when it is delivered again. */
  readonly operation: string;
  readonly space: Space;
  readonly address: Address;
  readonly sender: { readonly id: string; readonly teamsId: string; readonly name: string };
  /** The message that the pressed card is in. */
  readonly message?: string | undefined;
}

/** Two people's own chat, where a message extension may be used, is called personal too; the bot's with one has no such id. */
const BETWEEN_PEOPLE = /^19:/;

function spaceOf({ conversation, channelData }: z.output<typeof activity>): Space {
  const { team, channel } = channelData ?? {};
  if (conversation.conversationType === 'channel' && team?.id !== undefined) {
    return { kind: 'channel', team: team.id, channel: channel?.id ?? rootOf(conversation.id) };
  }
  return conversation.conversationType === 'personal' && !BETWEEN_PEOPLE.test(conversation.id)
    ? { kind: 'personal' }
    : { kind: 'group', chat: rootOf(conversation.id) };
}

/** The conversation without the message that a thread hangs on. */
const rootOf = (conversation: string) => conversation.replace(/;messageid=.*$/, '');

/**
 * The tenant that a conversation is hosted in, whatever tenant its people come from. Teams tells it with the conversation;
 * "" where it is told nowhere.
 */
export function hostOf(read: Pick<z.output<typeof anyActivity>, 'conversation' | 'channelData'>): string {
  return read.conversation.tenantId ?? read.channelData?.tenant?.id ?? '';
}

/** What an activity says of its sender and its place. Throws ZodError where it lacks what every activity of Teams has. */
export function readIncoming(raw: unknown): Incoming {
  const read = activity.parse(raw);
  const { from, recipient, conversation } = read;
  return {
    operation: idOf('activity', conversation.id, read.id ?? '', read.replyToId ?? ''),
    space: spaceOf(read),
    address: {
      conversation: rootOf(conversation.id),
      serviceUrl: read.serviceUrl,
      tenant: hostOf(read),
      bot: recipient.id,
    },
    message: read.replyToId,
    sender: { id: from.aadObjectId ?? from.id, teamsId: from.id, name: from.name ?? 'Okänd' },
  };
}

/** The id of the network, or of the link to one, that a space has. A private chat has none of its own. */
export function networkOfSpace(space: Exclude<Space, { kind: 'personal' }>, tenant: string): string {
  return networkId(tenant, space.kind === 'channel' ? space.team : space.chat);
}
