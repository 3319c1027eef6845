import * as z from 'zod';
import { words } from '../cards/words.ts';
import type { Address } from '../domain/network.ts';
import { idOf, networkId } from './ids.ts';

const word = z.string().nullish();

const optionalId = z.object({ id: z.string().optional() }).optional();

/** Its type is "standard", "private" or "shared"; Teams leaves it out of much. */
const sortedChannel = z.object({ id: z.string().optional(), type: z.string().optional() }).optional();

const objects = z.array(z.looseObject({})).nullish();

/** The id of a message; an answer to it has it in its address. */
const messageId = z
  .string()
  .regex(/^[\x20-\x7e]{0,1000}$/)
  .nullish();

/** A person or a bot. Bot Framework's client sends it back, and takes no field of another kind than its own. */
const account = z.object({
  id: z.string().min(1).max(300),
  name: word,
  aadObjectId: z.string().max(100).nullish(),
  role: word,
});

/** What we read of an activity, as Teams and the Agents Playground send them. */
const activity = z.object({
  id: messageId,
  serviceUrl: z.url(),
  from: account,
  recipient: account,
  replyToId: messageId,
  conversation: z.object({
    // It goes into the head of what is sent there.
    id: z.string().regex(/^[\x21-\x7e]{1,1000}$/),
    conversationType: word,
    tenantId: z.string().optional(),
    isGroup: z.boolean().nullish(),
    name: word,
    aadObjectId: word,
    role: word,
  }),
  channelData: z.object({ tenant: optionalId, team: optionalId, channel: sortedChannel }).optional().catch(undefined),
});

/** What every activity must have, and of what kind the rest must be, before anything is done with it. */
export const anyActivity = activity.extend({
  type: z.string().min(1),
  channelId: z.string().min(1).max(100),
  action: word,
  name: word,
  text: word,
  locale: word,
  deliveryMode: word,
  attachments: objects,
  membersAdded: objects,
  membersRemoved: objects,
});

/** Where something is said. */
export type Space =
  | {
      readonly kind: 'channel';
      /** Of a shared channel, which has people of its own from anywhere, the channel itself. */
      readonly team: string;
      readonly channel: string;
      readonly shared?: true;
      /** Of a shared channel: the team that it was made in, with whose uninstallation the bot leaves it. */
      readonly host?: string;
    }
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
const BETWEEN_PEOPLE = '19:';

function spaceOf({ conversation, channelData }: z.output<typeof activity>): Space {
  const { team, channel } = channelData ?? {};
  if (channel?.type === 'shared' && channel.id !== undefined) {
    const host = team?.id === undefined ? {} : { host: team.id };
    return { kind: 'channel', team: channel.id, channel: channel.id, shared: true, ...host };
  }
  if (conversation.conversationType === 'channel' && team?.id !== undefined) {
    return { kind: 'channel', team: team.id, channel: channel?.id ?? rootOf(conversation.id) };
  }
  return conversation.conversationType === 'personal' && !conversation.id.startsWith(BETWEEN_PEOPLE)
    ? { kind: 'personal' }
    : { kind: 'group', chat: rootOf(conversation.id) };
}

/** The conversation without the message that a thread hangs on. */
const rootOf = (conversation: string) => conversation.replace(/;messageid=.*$/, '');

/**
 * The tenant that a conversation is hosted in, whatever tenant its people come from. Teams tells it with the conversation;
 * "" where it is told nowhere.
 */
export function hostOf(read: Pick<z.output<typeof activity>, 'conversation' | 'channelData'>): string {
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
    message: read.replyToId ?? undefined,
    sender: { id: from.aadObjectId ?? from.id, teamsId: from.id, name: from.name ?? words.teams.unnamedPerson },
  };
}

/** The id of the network, or of the link to one, that a space has. A private chat has none of its own. */
export function networkOfSpace(space: Exclude<Space, { kind: 'personal' }>, tenant: string): string {
  return networkId(tenant, space.kind === 'channel' ? space.team : space.chat);
}
