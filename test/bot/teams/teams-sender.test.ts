import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SendFailure } from '../../../bot/sender.ts';
import { teamsSender } from '../../../bot/teams/teams-sender.ts';
import { sentenceCard } from '../../../cards/messages.ts';
import type { Address } from '../../../domain/network.ts';

const card = sentenceCard('Hej!');
const sender = teamsSender();
let server: Server;
let home: Address;
let calls: string[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`);
    request.resume().once('end', () => answer(request, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  home = { conversation: 'channel', serviceUrl: `http://127.0.0.1:${port}/`, tenant: 't', bot: '28:bot' };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  calls = [];
});

const answering = (status: number, headers: Readonly<Record<string, string>> = {}) => {
  answer = (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(status < 300 ? { id: 'chat' } : { error: { code: 'No' } }));
  };
};
const failure = async (): Promise<SendFailure> => {
  const fault: unknown = await sender.post(home, card).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(SendFailure);
  return fault as SendFailure;
};

describe('the sender to Teams', () => {
  it('posts in a channel, and makes the private chat of somebody who has none', async () => {
    answering(200);
    await sender.post(home, card);
    const member = { id: 'p', teamsId: '29:p', name: 'Asta Lind', presidium: false, coordinator: false };
    expect(await sender.open(member, home)).toEqual({ ...home, conversation: 'chat' });
    expect(calls).toEqual(['POST /v3/conversations/channel/activities', 'POST /v3/conversations']);
  });

  it('puts another card in the place of one that it has posted', async () => {
    answering(200);
    const id = await sender.post(home, card);
    await sender.update(home, id!, card);
    expect(calls).toEqual([
      'POST /v3/conversations/channel/activities',
      `PUT /v3/conversations/channel/activities/${id}`,
    ]);
  });

  it.each([403, 404])('says that a conversation is out of reach where the service answers %i', async (status) => {
    answering(status);
    expect(await failure()).toMatchObject({ status, away: true, throttled: false });
  });

  it.each([429, 412, 502, 504])('says that it was throttled by %i, and tries once', async (status) => {
    answering(status, { 'retry-after': '7' });
    expect(await failure()).toMatchObject({ status, away: false, throttled: true, retryAfterMs: 7000 });
    expect(calls).toHaveLength(1);
  });

  it('tries once where the service fails, and no wait is asked for', async () => {
    answering(500);
    expect(await failure()).toMatchObject({ status: 500, away: false, throttled: false, retryAfterMs: undefined });
    expect(calls).toHaveLength(1);
  });

  it('gives a request up that is never answered', async () => {
    answer = () => undefined;
    const impatient = teamsSender(undefined, { open: 50, post: 50 });
    const fault: unknown = await impatient.post(home, card).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SendFailure);
    expect(fault).toMatchObject({ status: undefined, away: false, throttled: false });
    expect(calls).toHaveLength(1);
  });

  it('tries once where the connection is cut', async () => {
    answer = (request) => request.socket.destroy();
    expect(await failure()).toMatchObject({ status: undefined, away: false, throttled: false });
    expect(calls).toHaveLength(1);
  });
});
