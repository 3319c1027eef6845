import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { countedLimits } from './limits.ts';

/** A message that was taken. */
export interface Taken {
  readonly conversation: string;
  /** The network that it is about; empty where it is for a channel. */
  readonly network: string;
  /** The time in the town, in milliseconds since 1970. */
  readonly atMs: number;
}

/** What befalls one request in so many each: a status, or no answer. */
type Fault = 'silent' | 429 | 412 | 500 | 502 | 504;
/** Before anything is taken. */
const REFUSALS: readonly Fault[] = [429, 412, 500, 502, 504, 'silent'];
/** After the message was taken: what the sender learns is that it wasn't, or nothing. */
const LOST_ANSWERS: readonly (Fault | 'cut' | 'late')[] = [502, 504, 'silent', 'cut', 'late'];
const CHANCE_OF_EACH = 0.006;
/** Later than any sender of the run waits. */
const LATE_MS = 6000;

async function textOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
  return body;
}

function say(response: ServerResponse, status: number, body: object) {
  const headers = { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '1' } : {}) };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

/**
 * Teams with its published limits and a bad day: what it took, and what of that the sender couldn't know; how many
 * requests it failed before, and how many passed a limit. `refuses` tells who can't be written to.
 */
export async function startFaultyTeams(
  random: () => number,
  nowMs: () => number,
  refuses: (conversation: string) => boolean,
) {
  const taken: Taken[] = [];
  const unanswered: Taken[] = [];
  let refusals = 0;
  const limits = countedLimits();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const posted = /\/conversations\/([^/]+)\/activities$/.exec(request.url ?? '')?.[1];
    const body = await textOf(request);
    const person = /"members":\[\{"id":"([^"]+)"/.exec(body)?.[1] ?? '';
    const conversation = posted === undefined ? `new chat with ${person}` : decodeURIComponent(posted);
    if (limits.isOver(conversation, at)) {
      say(response, 429, { error: { code: 'Throttled' } });
      return;
    }
    const refusal = REFUSALS[Math.floor(random() / CHANCE_OF_EACH)];
    if (refusal !== undefined) {
      refusals += 1;
      if (refusal !== 'silent') say(response, refusal, { error: { code: 'Fault' } });
      return;
    }
    if (posted === undefined) {
      say(response, 201, { id: person });
      return;
    }
    if (refuses(conversation)) {
      say(response, 403, { error: { code: 'ConversationBlockedByUser' } });
      return;
    }
    const message = { conversation, network: /"network":"([^"]+)"/.exec(body)?.[1] ?? '', atMs: nowMs() };
    taken.push(message);
    const loss = LOST_ANSWERS[Math.floor(random() / CHANCE_OF_EACH)];
    if (loss === undefined) {
      // On a slow machine a sender may have given up by now.
      response.once('close', () => {
        if (!response.writableFinished) unanswered.push(message);
      });
      say(response, 201, { id: `m${taken.length}` });
      return;
    }
    unanswered.push(message);
    if (loss === 'cut') request.socket.destroy();
    else if (loss === 'late') setTimeout(() => say(response, 201, { id: 'late' }), LATE_MS).unref();
    else if (loss !== 'silent') say(response, loss, { error: { code: 'Gateway' } });
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken,
    unanswered,
    overLimit: limits.over,
    refusals: () => refusals,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
