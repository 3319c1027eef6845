import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Card } from '../../cards/parts/element.ts';

/** A message as it stands in a conversation. */
export interface Posted {
  readonly id: string;
  readonly conversation: string;
  readonly text?: string | undefined;
  readonly card?: Card | undefined;
  /** The sign that somebody is writing. */
  readonly typing: boolean;
}

/** A person on a roster, as Teams gives them. */
export interface Account {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly email: string;
}

/** Teams' side of the Bot Framework protocol, for as much as the bot uses: it keeps what is sent and answers for rosters. */
export interface TeamsService {
  readonly url: string;
  /** Every message, as it stands now, in order. */
  readonly messages: Posted[];
  readonly team: { name: string; people: Account[] };
  /** The people of a channel that has others than its team. */
  readonly rosters: Map<string, Account[]>;
  /** Calls that fail with this status, by conversation. */
  readonly refuses: Map<string, number>;
  readonly stop: () => Promise<void>;
}

interface Incoming {
  readonly type?: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly content: Card }[];
  readonly members?: readonly { readonly id: string }[];
}

async function jsonOf(request: IncomingMessage): Promise<Incoming> {
  let body = '';
  for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
  return body === '' ? {} : (JSON.parse(body) as Incoming);
}

/** Starts it on a free port of 127.0.0.1. */
export async function startTeamsService(): Promise<TeamsService> {
  const messages: Posted[] = [];
  const team = { name: 'SKIS', people: [] as Account[] };
  const refuses = new Map<string, number>();
  const rosters = new Map<string, Account[]>();
  const routes: [string, RegExp, (ids: string[], body: Incoming) => unknown][] = [
    ['POST', /^\/v3\/conversations$/, (_ids, body) => ({ id: `a:chat-${body.members?.[0]?.id ?? ''}` })],
    [
      'POST',
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/,
      ([conversation = ''], body) => post(conversation, body),
    ],
    ['PUT', /^\/v3\/conversations\/[^/]+\/activities\/([^/]+)$/, ([id = ''], body) => update(id, body)],
    [
      'GET',
      /^\/v3\/conversations\/([^/]+)\/pagedmembers$/,
      ([id = '']) => ({ members: rosters.get(id) ?? team.people }),
    ],
    ['GET', /^\/v3\/teams\/[^/]+$/, () => ({ name: team.name })],
  ];
  function post(conversation: string, body: Incoming) {
    const id = `m${messages.length + 1}`;
    const typing = body.type === 'typing';
    messages.push({ id, conversation, text: body.text, card: body.attachments?.[0]?.content, typing });
    return { id };
  }
  function update(id: string, body: Incoming) {
    const at = messages.findIndex((message) => message.id === id);
    const before = messages[at];
    if (before) messages[at] = { ...before, text: body.text, card: body.attachments?.[0]?.content };
    return { id };
  }
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://teams');
    const body = await jsonOf(request);
    for (const [method, path, handle] of routes) {
      const match = path.exec(pathname);
      if (method !== request.method || !match) continue;
      const ids = match.slice(1).map(decodeURIComponent);
      const refused = refuses.get(ids[0] ?? '') ?? refuses.get(body.members?.[0]?.id ?? '');
      response.writeHead(refused ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(refused === undefined ? handle(ids, body) : { error: { code: 'Refused' } }));
      return;
    }
    response.writeHead(404).end();
  }
  const server = createServer((request, response) => void answer(request, response));
  // A connection that is closed for having been idle while a slow machine did something else looks like a fault.
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    messages,
    team,
    refuses,
    rosters,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
