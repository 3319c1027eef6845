import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readiness } from '../../../bot/readiness.ts';
import { teamsAdapter } from '../../../bot/teams/adapter.ts';
import { endpoint } from '../../../bot/teams/endpoint.ts';
import { inHand } from '../../../bot/teams/in-hand.ts';
import { turnEndpoint } from '../../../bot/teams/turn-endpoint.ts';

const log = { info: () => undefined, fault: () => undefined };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listening(run: () => Promise<void>, ready = () => Promise.resolve(true)): Promise<string> {
  const turn = turnEndpoint({ adapter: teamsAdapter(log), run, log, serves: () => true, hosts: () => true });
  const file = () => Promise.reject(new Error('no file is asked for'));
  servers.push(endpoint({ turn, file, ready, log }).listen(0, '127.0.0.1'));
  await once(servers.at(-1)!, 'listening');
  return `http://127.0.0.1:${(servers.at(-1)!.address() as AddressInfo).port}`;
}

const activityIn = (conversation: string) => ({
  ...{ type: 'message', text: 'lista', serviceUrl: 'http://127.0.0.1:1/', channelId: 'msteams' },
  ...{ conversation: { id: conversation }, from: { id: '29:a' }, recipient: { id: '28:b' } },
});
const post = (url: string, conversation: string) =>
  fetch(`${url}/api/messages`, { method: 'POST', body: JSON.stringify(activityIn(conversation)) });

describe('what is taken at once', () => {
  it('is bounded by key, and what is let go makes room', () => {
    const { take } = inHand(2);
    const first = take('a');
    expect([first, take('a'), take('a'), take('b')].map((one) => one !== undefined)).toEqual([true, true, false, true]);
    first?.();
    expect([take('a'), take('a')].map((one) => one !== undefined)).toEqual([true, false]);
  });

  it('is little enough of one conversation that others are answered', async () => {
    const waiting: (() => void)[] = [];
    const url = await listening(() => new Promise((resolve) => void waiting.push(resolve)));
    const running = (count: number) => vi.waitFor(() => expect(waiting).toHaveLength(count), { timeout: 10_000 });
    const wild = Array.from({ length: 40 }, () => post(url, 'wild'));
    await running(40);
    const more = await post(url, 'wild');
    expect([more.status, more.headers.get('retry-after')]).toEqual([429, '2']);
    const calm = post(url, 'calm');
    await running(41);
    for (const go of waiting) go();
    expect((await calm).status).toBe(200);
    expect((await Promise.all(wild)).map(({ status }) => status)).toEqual(wild.map(() => 200));
    const again = post(url, 'wild');
    await running(42);
    waiting.at(-1)?.();
    expect((await again).status).toBe(200);
  });

  it('is 400, 405 or 404, without a turn, where it is no activity or at no door', async () => {
    const url = await listening(() => Promise.reject(new Error('no turn is to be run')));
    const tried = await Promise.all([
      fetch(`${url}/api/messages`, { method: 'POST', body: '{' }),
      fetch(`${url}/api/messages`),
      fetch(`${url}/`),
      fetch(`${url}/.env`),
    ]);
    expect(tried.map(({ status }) => status)).toEqual([400, 405, 404, 404]);
  });

  it('lives on after what no client sends', async () => {
    const url = await listening(() => Promise.resolve());
    const { port } = new URL(url);
    for (const said of [
      'GET // HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n',
      '\u0000\u0001\r\n\r\n',
    ]) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.end(said);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1\.1 4/);
    }
    expect((await post(url, 'calm')).status).toBe(200);
  });

  it('may be nested as deeply as it fits', async () => {
    let turns = 0;
    const url = await listening(() => Promise.resolve(void (turns += 1)));
    const whole = JSON.stringify({ ...activityIn('deep'), value: 0, channelData: 1 });
    for (const [key, deep] of [
      ['"value":0', '"value":'],
      ['"channelData":1', '"channelData":'],
    ] as const) {
      const body = whole.replace(key, deep + '['.repeat(200_000) + ']'.repeat(200_000));
      expect((await fetch(`${url}/api/messages`, { method: 'POST', body })).status).toBe(200);
    }
    expect(turns).toBe(2);
  });
});

describe('whoever runs the bot', () => {
  it('is told that it lives, and whether it is ready, and nothing else', async () => {
    let isReady = true;
    const url = await listening(
      () => Promise.resolve(),
      () => Promise.resolve(isReady),
    );
    const asked = async (path: string) => {
      const answer = await fetch(url + path);
      return `${answer.status} ${await answer.text()}`;
    };
    expect([await asked('/healthz'), await asked('/readyz')]).toEqual(['200 alive', '200 ready']);
    isReady = false;
    expect([await asked('/healthz'), await asked('/readyz?x')]).toEqual(['200 alive', '503 not ready']);
  });

  it('asks the tables once in five seconds, however often it asks', async () => {
    let [asked, clock, fails] = [0, 0, false];
    const networksOf = () => {
      asked += 1;
      return fails ? Promise.reject(new Error('gone')) : Promise.resolve([]);
    };
    const never = () => new Promise<void>(() => undefined);
    const ready = readiness({ store: { networksOf }, log, clock: () => clock, wait: never });
    expect(await Promise.all([ready(), ready(), ready()])).toEqual([true, true, true]);
    fails = true;
    expect([await ready(), asked]).toEqual([true, 1]);
    clock = 5_000;
    expect([await ready(), asked]).toEqual([false, 2]);
  });

  it('is told that tables are not ready that give no answer', async () => {
    const networksOf = () => new Promise<never>(() => undefined);
    const ready = readiness({ store: { networksOf }, log, clock: () => 0, wait: () => Promise.resolve() });
    expect(await ready()).toBe(false);
  });
});
