import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Issuer } from '../../../bot/teams/sign-in.ts';

/** A key that the issuer signs with; without `told` nobody hears of it. */
interface SigningKey {
  readonly kid: string;
  readonly endorsements?: readonly string[];
  readonly told: boolean;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** What a token is made of, where it isn't made as it should be. */
export interface Forgery {
  readonly alg?: string;
  /** The key that its head names. */
  readonly kid?: string;
  /** The key that signs it. */
  readonly by?: string;
  /** What its body says after it was signed. */
  readonly after?: object;
}

const NAME = 'https://api.botframework.com';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A service that tells of its keys as Microsoft's bot service does, on a free port of 127.0.0.1. */
export async function startIssuer() {
  const keyOf = (kid: string, told: boolean, endorsements?: readonly string[]): SigningKey => ({
    ...{ kid, told, ...(endorsements && { endorsements }) },
    ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
  });
  const keys = [
    keyOf('teams', true, ['msteams', 'webchat']),
    keyOf('webchat', true, ['webchat']),
    keyOf('of nobody', true, []),
    keyOf('bare', true),
    keyOf('unheard of', false, ['msteams']),
  ];
  const named = (name: string) => {
    const key = keys.find(({ kid }) => kid === name);
    if (key === undefined) throw new Error(`there is no key "${name}"`);
    return key;
  };
  const out = { of: false };
  const server = createServer((request, response) => {
    if (out.of) {
      response.writeHead(500).end();
      return;
    }
    const told = keys
      .filter((key) => key.told)
      .map(({ kid, endorsements, publicKey }) => ({ ...publicKey.export({ format: 'jwk' }), kid, endorsements }));
    const configuration = { issuer: NAME, jwks_uri: `${origin}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.url === '/keys' ? { keys: told } : configuration));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function signature(alg: string, by: SigningKey, text: string): string {
    if (alg === 'none') return '';
    // What takes the issuer's public key for a secret would take this.
    const pem = () => by.publicKey.export({ type: 'spki', format: 'pem' });
    if (alg === 'HS256') return createHmac('sha256', pem()).update(text).digest('base64url');
    return sign('sha256', Buffer.from(text), by.privateKey).toString('base64url');
  }

  return {
    issuer: { name: NAME, metadata: `${origin}/openid` } satisfies Issuer,
    /** From now on nobody is told of keys. */
    goOut: () => (out.of = true),
    token(claims: object, { alg = 'RS256', kid = 'teams', by = kid, after = claims }: Forgery = {}): string {
      const head = part({ alg, kid, typ: 'JWT' });
      return `${head}.${part(after)}.${signature(alg, named(by), `${head}.${part(claims)}`)}`;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type OpenIdIssuer = Awaited<ReturnType<typeof startIssuer>>;
