import type { CloudAdapter, ConversationParameters, ConversationReference } from 'botbuilder';
import * as z from 'zod';
import { words } from '../../cards/words.ts';
import type { Address } from '../../domain/network.ts';
import { SendFailure } from '../sender.ts';

interface Options {
  readonly abortSignal: AbortSignal;
}

/** The calls of Bot Framework's connector that sending takes. */
export interface Conversations {
  createConversation(parameters: ConversationParameters, options: Options): Promise<{ readonly id: string }>;
  sendToConversation(id: string, activity: object, options: Options): Promise<{ readonly id?: string }>;
  updateActivity(id: string, message: string, activity: object, options: Options): Promise<unknown>;
}

interface Connector {
  readonly conversations: Conversations;
}

/** Bot Framework's name of Teams. */
export const TEAMS = 'msteams';

interface Pipeline {
  removePolicy(which: { phase: 'Retry' }): readonly unknown[];
}
const inner = z.object({
  client: z.object({
    pipeline: z.custom<Pipeline>((value) => typeof (value as Partial<Pipeline>).removePolicy === 'function'),
  }),
});

/**
 * Takes the connector's own retries away: it tries 5xx and lost answers four times, past any limit and any stop, and its
 * constructor lets nobody say how often. Throws where its inside has become another.
 */
function tryingOnce(connector: Connector): Connector {
  const removed = inner.parse(connector).client.pipeline.removePolicy({ phase: 'Retry' });
  if (removed.length === 0) throw new Error("the connector's retry policy isn't where it was in botbuilder 4.23");
  return connector;
}

const headers = z.custom<{ get(name: string): string | undefined }>();
const refusal = z.object({
  statusCode: z.number().optional(),
  response: z.object({ headers }).optional().catch(undefined),
});

/** The failure that an error of the connector stands for. */
function failureOf(cause: unknown): SendFailure {
  const { data } = refusal.safeParse(cause);
  return new SendFailure(data?.statusCode, data?.response?.headers.get('retry-after'), { cause });
}

/** Ends when `signal` does: signing in, which comes before a request, can't be told to stop, and may hang by itself. */
function beforeTheEndOf<T>(signal: AbortSignal, call: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    call.then(resolve, reject);
  });
}

/**
 * Calls the service that `to` is at, signed in as the app with this id, once: what it answered. Throws SendFailure, also
 * where that took more than `mostMs` milliseconds; nothing is sent after that.
 */
export async function calling<T>(
  adapter: CloudAdapter,
  appId: string,
  to: Address,
  mostMs: number,
  call: (conversations: Conversations, options: Options) => Promise<T>,
): Promise<T> {
  const { conversation, serviceUrl, tenant, bot } = to;
  const reference: Partial<ConversationReference> = {
    channelId: TEAMS,
    serviceUrl,
    bot: { id: bot, name: words.common.bot },
    conversation: { id: conversation, tenantId: tenant, isGroup: true, conversationType: '', name: '' },
  };
  const abortSignal = AbortSignal.timeout(mostMs);
  let answered: Promise<T> | undefined;
  await adapter.continueConversationAsync(appId, reference, async (context) => {
    const connector = tryingOnce(context.turnState.get<Connector>(context.adapter.ConnectorClientKey));
    try {
      answered = beforeTheEndOf(abortSignal, call(connector.conversations, { abortSignal }));
      await answered;
    } catch (fault) {
      throw failureOf(fault);
    }
  });
  if (answered === undefined) throw new Error('the adapter ended a turn without calling it');
  return answered;
}
