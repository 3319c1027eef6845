import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMicrosofts } from '../../../bot/production.ts';
import { teamsAdapter } from '../../../bot/teams/adapter.ts';
import { endpoint } from '../../../bot/teams/endpoint.ts';
import type { Issuer } from '../../../bot/teams/sign-in.ts';
import { turnEndpoint } from '../../../bot/teams/turn-endpoint.ts';
import { startIssuer, type Forgery, type OpenIdIssuer } from './openid-issuer.ts';

const APP = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';
const OTHER = '33333333-3333-4333-8333-333333333333';
const SERVICE = 'https://smba.trafficmanager.net/emea/';
/** An issuer of the Bot Framework Emulator's tokens, which Microsoft's library takes beside Teams'. */
const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';

const inMinutes = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60;
const right = () => ({
  ...{ iss: 'https://api.botframework.com', aud: APP, serviceurl: SERVICE },
  ...{ nbf: inMinutes(-10), exp: inMinutes(50) },
});
const { aud: _aud, ...forNobody } = right();
const { serviceurl: _serviceurl, ...answeredNowhere } = right();
const { iss: _iss, ...fromNobody } = right();

const activity = {
  type: 'message',
  id: '1',
  text: 'lista',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  conversation: { id: '19:team@thread.tacv2', conversationType: 'channel', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  from: { id: '29:anna', name: 'Anna Berg' },
  recipient: { id: '28:uppdrag' },
};

let issuer: OpenIdIssuer;
let turns: string[] = [];
let logged: string[] = [];
const servers: Server[] = [];

/** A bot that only counts its turns, and answers an invoke. */
async function listening(signedBy: Issuer): Promise<string> {
  const log = {
    info: (event: string, facts?: object) => void logged.push(JSON.stringify({ event, ...facts })),
    fault: (event: string) => void logged.push(event),
  };
  const identity = { appId: APP, tenant: TENANT, type: 'SingleTenant', secret: 'hemligt', issuer: signedBy } as const;
  const run = async (context: TurnContext) => {
    turns.push(context.activity.type);
    if (context.activity.type === 'invoke') {
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { hej: 'å' } } });
    }
  };
  const hosts = (tenant: string) => tenant === TENANT;
  const turn = turnEndpoint({ adapter: teamsAdapter(log, identity), run, log, serves: isMicrosofts, hosts });
  const nothing = () => Promise.reject(new Error('no file is asked for'));
  const server = endpoint({ turn, file: nothing, ready: () => Promise.resolve(true), log });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
}

let bot: string;
beforeAll(async () => {
  // The library prints each bad token's stack.
  vi.spyOn(console, 'error').mockReturnValue();
  issuer = await startIssuer();
  bot = await listening(issuer.issuer);
});
afterAll(() => {
  vi.restoreAllMocks();
  for (const server of servers) server.close().closeAllConnections();
  issuer.stop();
});
beforeEach(() => {
  turns = [];
  logged = [];
});

function post(authorization: string | undefined, body: object = activity, url = bot): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

describe('whoever is signed in by Teams', () => {
  it('gets a turn', async () => {
    const { status } = await post(`Bearer ${issuer.token(right())}`);
    expect(status).toBe(200);
    expect(turns).toEqual(['message']);
    expect(logged).toEqual([]);
  });

  it('is answered an invoke', async () => {
    const answer = await post(`Bearer ${issuer.token(right())}`, { ...activity, type: 'invoke', name: 'test' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.json()).toEqual({ hej: 'å' });
  });

  it('may be a few minutes before or after the clock here', async () => {
    const late = issuer.token({ ...right(), exp: inMinutes(-3) });
    const early = issuer.token({ ...right(), nbf: inMinutes(3) });
    expect([(await post(`Bearer ${late}`)).status, (await post(`Bearer ${early}`)).status]).toEqual([200, 200]);
  });

  it("may come from any tenant to a team that is hosted in one of the bot's", async () => {
    const guest = { ...activity, channelData: { tenant: { id: OTHER } }, from: { id: '29:x', tenantId: OTHER } };
    expect((await post(`Bearer ${issuer.token(right())}`, guest)).status).toBe(200);
    expect(turns).toEqual(['message']);
  });
});

describe('an authorization that is not of Teams to this bot', () => {
  it.each<[string, string | undefined]>([
    ['no header', undefined],
    ['an empty header', ''],
    ['a scheme alone', 'Bearer'],
    ['another scheme', 'Basic YW5uYTpoZW1saWd0'],
    ['garbage', 'Bearer garbage'],
    ['garbage in three parts', 'Bearer a.b.c'],
    ['JSON that is no object', `Bearer ${btoa('null')}.${btoa('"x"')}.x`],
    ['a nest of brackets', `Bearer ${'['.repeat(3000)}.${'e30'.repeat(1000)}.x`],
  ])('is 401: %s', async (_what, header) => {
    const answer = await post(header);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(turns).toEqual([]);
  });

  it.each<[string, object, Forgery?]>([
    ['expired', { ...right(), exp: inMinutes(-6) }],
    ['not yet valid', { ...right(), nbf: inMinutes(6) }],
    ['of a time that is none', { ...right(), exp: 'soon' }],
    ['of another issuer', { ...right(), iss: 'https://api.example.se' }],
    ['of no issuer', fromNobody],
    ['of several issuers', { ...right(), iss: [right().iss] }],
    ["the Emulator's", { ...right(), iss: EMULATOR, appid: APP, ver: '1.0' }],
    ["another bot's", { ...right(), appid: OTHER, ver: '1.0' }],
    ['for another app', { ...right(), aud: OTHER }],
    ['for several apps', { ...right(), aud: [APP, OTHER] }],
    ['for no app', forNobody],
    ['of a key that is not endorsed for Teams', right(), { kid: 'webchat' }],
    ['of a key that is endorsed for nothing', right(), { kid: 'of nobody' }],
    ['of a key without endorsements', right(), { kid: 'bare' }],
    ['of a key that nobody has told of', right(), { kid: 'unheard of' }],
    ['signed with another key than it names', right(), { by: 'webchat' }],
    ['changed after it was signed', { ...right(), aud: OTHER }, { after: right() }],
    ['not signed', right(), { alg: 'none' }],
    ['signed with the public key as a secret', right(), { alg: 'HS256' }],
    ['of an algorithm that there is none of', right(), { alg: 'RS1' }],
  ])('is 401: a token that is %s', async (_what, claims, forgery = {}) => {
    expect((await post(`Bearer ${issuer.token(claims, forgery)}`)).status).toBe(401);
    expect(turns).toEqual([]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('"status":401');
  });

  it('is not let in by an activity that says it is of another channel', async () => {
    const claims = { ...right(), iss: EMULATOR, appid: APP, ver: '1.0' };
    for (const channelId of ['AseChannel', 'emulator', undefined]) {
      expect((await post(`Bearer ${issuer.token(claims)}`, { ...activity, channelId })).status).toBe(401);
    }
    expect(turns).toEqual([]);
  });

  it('has none of its body read', async () => {
    const answer = await post('Bearer garbage', { ...activity, text: 'x'.repeat(3_000_000) }).catch(() => undefined);
    expect([undefined, 401]).toContain(answer?.status);
    expect((await post(`Bearer ${issuer.token(right())}`)).status).toBe(200);
  });
});

describe('an activity that the token is not for, or that is not served', () => {
  const elsewhere = 'https://uppdrag.example.se/';
  const nowhere = { conversation: { id: 'a:1' }, channelData: undefined };
  it.each<[string, object, object]>([
    ['answered at another service URL than its own', { serviceUrl: `${SERVICE}x/` }, {}],
    ['of a token without a service URL', {}, { ...answeredNowhere, serviceurl: undefined }],
    ['of another channel', { channelId: 'webchat' }, {}],
    ["outside Microsoft's service, whatever the token says", { serviceUrl: elsewhere }, { serviceurl: elsewhere }],
    ['hosted in another tenant', { conversation: { ...activity.conversation, tenantId: OTHER } }, {}],
    ['hosted in another tenant, as the channel data says', { ...nowhere, channelData: { tenant: { id: OTHER } } }, {}],
    ['hosted nowhere', nowhere, {}],
    ['hosted in a tenant without a name', { conversation: { ...activity.conversation, tenantId: '' } }, {}],
  ])('is 403: one %s', async (_what, change, claims) => {
    const { status } = await post(`Bearer ${issuer.token({ ...right(), ...claims })}`, { ...activity, ...change });
    expect(status).toBe(403);
    expect(turns).toEqual([]);
  });

  it('is logged by the tenant, and without names', async () => {
    const change = { conversation: { ...activity.conversation, tenantId: OTHER } };
    await post(`Bearer ${issuer.token(right())}`, { ...activity, ...change });
    expect(logged).toEqual([
      JSON.stringify({ event: 'request refused', status: 403, because: 'tenant', tenant: OTHER }),
    ]);
  });

  it('is 400 where it is none, and 413 where it is too large', async () => {
    const token = `Bearer ${issuer.token(right())}`;
    expect((await post(token, [])).status).toBe(400);
    expect((await post(token, { ...activity, channelId: undefined })).status).toBe(400);
    expect((await post(token, { ...activity, text: 'x'.repeat(1_100_000) })).status).toBe(413);
    const stream = new Blob([JSON.stringify({ ...activity, text: 'x'.repeat(1_100_000) })]).stream();
    const headers = { 'content-type': 'application/json', authorization: token };
    const long = await fetch(bot, { method: 'POST', headers, body: stream, duplex: 'half' });
    expect(long.status).toBe(413);
    expect(turns).toEqual([]);
  });
});

describe('keys of sign-in that can not be had', () => {
  it('let nobody in, and Teams is asked to come again', async () => {
    const late = await startIssuer();
    const { issuer: known } = late;
    late.stop();
    const url = await listening(known);
    const answer = await post(`Bearer ${issuer.token(right())}`, activity, url);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(turns).toEqual([]);
    expect(logged).toEqual(['keys of sign-in not to be had']);
  });

  it('are kept, so that whoever signs in meanwhile gets a turn', async () => {
    const late = await startIssuer();
    const url = await listening(late.issuer);
    expect((await post(`Bearer ${late.token(right())}`, activity, url)).status).toBe(200);
    late.goOut();
    expect((await post(`Bearer ${late.token(right())}`, activity, url)).status).toBe(200);
    late.stop();
  });
});
