import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { rateOver } from './rate.ts';

/** A message that was taken: the conversation and the network that it is about. */
export interface Taken {
  readonly conversation: string;
  readonly network: string;
}

/** One fault in so many calls each: refusals before the message is taken, and a connection cut after. */
const REFUSALS = [429, 412, 500, 502, 504] as const;
const CHANCE_OF_EACH = 0.015;

async function textOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
  return body;
}

/** Teams with its published limits and a bad day: what it took, what it cut off, and how often a limit was passed. */
export async function startFaultyTeams(random: () => number, refuses: (conversation: string) => boolean) {
  const taken: Taken[] = [];
  const cut: Taken[] = [];
  let overLimit = 0;
  let refusals = 0;
  const limits = [rateOver(7, 1000), rateOver(60, 30_000), rateOver(1800, 3_600_000)];
  const tenantLimit = rateOver(50, 1000);

  function say(response: ServerResponse, status: number, body: object, headers: Readonly<Record<string, string>> = {}) {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const conversation = decodeURIComponent(/\/conversations\/([^/]+)\/activities$/.exec(request.url ?? '')?.[1] ?? '');
    const body = await textOf(request);
    if (conversation === '') {
      say(response, 201, { id: /"members":\[\{"id":"([^"]+)"/.exec(body)?.[1] });
      return;
    }
    if (refuses(conversation)) {
      say(response, 403, { error: { code: 'ConversationBlockedByUser' } });
      return;
    }
    const over = [...limits.map((limit) => limit(conversation, at)), tenantLimit('', at)];
    if (over.includes(true)) {
      overLimit += 1;
      say(response, 429, { error: { code: 'Throttled' } }, { 'retry-after': '1' });
      return;
    }
    const chance = random();
    const refusal = REFUSALS[Math.floor(chance / CHANCE_OF_EACH)];
    if (refusal !== undefined) {
      refusals += 1;
      say(response, refusal, { error: { code: 'Fault' } }, refusal === 429 ? { 'retry-after': '1' } : {});
      return;
    }
    const message = { conversation, network: /"network":"([^"]+)"/.exec(body)?.[1] ?? '' };
    taken.push(message);
    if (chance > 1 - CHANCE_OF_EACH) {
      cut.push(message);
      request.socket.destroy();
      return;
    }
    say(response, 201, { id: `m${taken.length}` });
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken,
    cut,
    overLimit: () => overLimit,
    refusals: () => refusals,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
