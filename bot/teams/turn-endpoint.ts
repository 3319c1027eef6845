import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity, TurnContext } from 'botbuilder';
import { anyActivity, hostOf } from '../incoming.ts';
import type { Log } from '../log.ts';
import type { TeamsAdapter } from './adapter.ts';
import { inHand } from './in-hand.ts';
import { bodyOf, parsed } from './request-body.ts';
import { NotSignedIn, type Refused, type SignedIn } from './sign-in.ts';

/** What taking activities leans on. */
export interface TurnOptions {
  readonly adapter: TeamsAdapter;
  readonly run: (context: TurnContext) => Promise<unknown>;
  readonly log: Log;
  /** Which service URLs are answered; the rest get 403. */
  readonly serves: (serviceUrl: URL) => boolean;
  /** Of which tenants teams and chats are served: where they are hosted, wherever their people come from. Else 403. */
  readonly hosts: (tenant: string) => boolean;
}

/** A request that gets no turn: the status, and a sentence for whoever looks into it. */
class NoTurn extends Error {
  override readonly name = 'NoTurn';
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/**
 * How many requests are taken at once. Each holds its body (1 MB at most) and some reading of the tables, so these are
 * what the memory is enough for; one conversation gets few of them, so that one that runs wild leaves room for others:
 * more than a meeting's twenty people pressing at the same moment.
 */
const MOST_AT_ONCE = 400;
const MOST_OF_ONE = 40;

const SOON = { 'retry-after': '2' };

/** Takes activities, of those who are signed in and served: answers each request, with a turn or without. */
export function turnEndpoint({ adapter, run, log, serves, hosts }: TurnOptions) {
  const requests = inHand(MOST_AT_ONCE);
  const turns = inHand(MOST_OF_ONE);

  function refused(status: number, because: Refused, message: string, facts: { tenant?: string } = {}): NoTurn {
    log.info('request refused', { status, because, ...facts });
    return new NoTurn(status, message, status === 401 ? { 'www-authenticate': 'Bearer' } : {});
  }

  async function signedIn(authorization: string | undefined): Promise<SignedIn> {
    try {
      return await adapter.signIn(authorization);
    } catch (fault) {
      if (fault instanceof NotSignedIn) throw refused(401, fault.because, 'Only Teams is answered here.');
      log.fault('keys of sign-in not to be had', fault);
      throw new NoTurn(503, 'Who signs in here can not be verified at the moment.', SOON);
    }
  }

  /** The body as an activity that is for this bot to take. */
  async function activityIn(request: IncomingMessage, sender: SignedIn): Promise<Activity> {
    const body = await bodyOf(request);
    if (body === undefined) throw new NoTurn(413, 'The activity is too large.', { connection: 'close' });
    const json = parsed(body);
    const read = anyActivity.safeParse(json);
    if (!read.success) throw new NoTurn(400, 'Not an activity: it needs a type, a serviceUrl and a conversation.');
    const activity = json as Activity;
    if (!sender.covers(activity)) throw refused(403, 'address', 'The token is not for this activity.');
    if (!serves(new URL(read.data.serviceUrl))) throw refused(403, 'service', 'That service URL is not served.');
    const tenant = hostOf(read.data);
    if (!hosts(tenant)) throw refused(403, 'tenant', 'What is hosted in that tenant is not served.', { tenant });
    return activity;
  }

  async function taken(request: IncomingMessage) {
    const sender = await signedIn(request.headers.authorization);
    const activity = await activityIn(request, sender);
    const letGo = turns.take(activity.conversation.id);
    if (letGo === undefined) throw new NoTurn(429, 'This conversation has too many turns at once.', SOON);
    try {
      return await adapter.take(sender, activity, async (context) => {
        await run(context);
      });
    } finally {
      letGo();
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const letGo = requests.take('');
    try {
      if (letGo === undefined) throw new NoTurn(503, 'There are too many requests at once.', SOON);
      const answer = await taken(request);
      response.writeHead(answer?.status ?? 200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(answer?.body === undefined ? undefined : JSON.stringify(answer.body));
    } catch (fault) {
      if (!(fault instanceof NoTurn)) throw fault;
      response.writeHead(fault.status, { 'content-type': 'text/plain; charset=utf-8', ...fault.headers });
      response.end(fault.message);
    } finally {
      letGo?.();
    }
  };
}
