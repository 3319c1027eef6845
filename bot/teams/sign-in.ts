import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import { AuthenticationConstants, type AuthenticationError } from 'botframework-connector';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import type { Activity } from 'botbuilder';
import * as z from 'zod';
import { TEAMS } from './connector.ts';

/** Who signs what comes from Teams, and where the keys are told of. */
export interface Issuer {
  readonly name: string;
  /** The address of an OpenID configuration. */
  readonly metadata: string;
}

/** Microsoft's bot service in the public cloud ("Authenticate requests from the Bot Connector service to your bot"). */
export const BOT_SERVICE: Issuer = {
  name: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  metadata: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
};

/** What a request is refused for, in the log. */
export type Refused = 'no token' | 'issuer' | 'algorithm' | 'endorsement' | 'token' | 'address' | 'service' | 'tenant';

/** The request isn't one of Teams' to this bot. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
  constructor(
    readonly because: Refused,
    options?: ErrorOptions,
  ) {
    super(`not signed in: ${because}`, options);
  }
}

/** Who a request is from, once that has been verified. */
export interface SignedIn {
  readonly result: AuthenticateRequestResult;
  /** Whether an activity is one that the signature is for: of this channel, and answered at this service URL. */
  readonly covers: (activity: Partial<Activity>) => boolean;
}

/** Verifies an authorization header. Throws NotSignedIn, or whatever else goes wrong where the keys can't be had. */
export type SignIn = (authorization: string | undefined) => Promise<SignedIn>;

const claims = z.object({ iss: z.string() });
const tokenHead = z.object({ alg: z.string(), kid: z.string() });

/** One part of a token as what it says; undefined where it isn't JSON of this shape. Nothing of it is true yet. */
function said<T>(part: string | undefined, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))).data;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** The keys couldn't be had: that tells nothing of the request. */
function isOutage(fault: unknown): boolean {
  const { name, statusCode } = fault as Partial<AuthenticationError>;
  return name === 'FetchError' || statusCode === 500;
}

/**
 * Verifies by Microsoft's library, and refuses first what it would take beside Teams' own tokens: those of the Emulator,
 * of other bots and of App Service's channel, which an activity may name itself, and keys that are endorsed for nothing.
 */
export function signingIn(authentication: BotFrameworkAuthentication, issuer: Issuer): SignIn {
  const keys = new OpenIdMetadata(issuer.metadata);
  return async (authorization = '') => {
    const [, head, body] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]*$/.exec(authorization) ?? [];
    if (said(body, claims)?.iss !== issuer.name) throw new NotSignedIn(body === undefined ? 'no token' : 'issuer');
    const { alg = '', kid = '' } = said(head, tokenHead) ?? {};
    if (!AuthenticationConstants.AllowedSigningAlgorithms.some((one) => one === alg))
      throw new NotSignedIn('algorithm');
    const key = await keys.getKey(kid);
    // Null at run time where no key has this id, whatever the type says.
    if (!key?.endorsements?.includes(TEAMS)) throw new NotSignedIn('endorsement');
    const result = await verified(authentication, authorization);
    const address = result.claimsIdentity.getClaimValue(AuthenticationConstants.ServiceUrlClaim);
    const covers = ({ channelId, serviceUrl }: Partial<Activity>) => channelId === TEAMS && serviceUrl === address;
    return { result, covers };
  };
}

/** The body isn't known yet: that it is what the token is for is left to `covers`. */
async function verified(authentication: BotFrameworkAuthentication, authorization: string) {
  try {
    return await authentication.authenticateRequest({ channelId: TEAMS } as Activity, authorization);
  } catch (cause) {
    if (isOutage(cause)) throw cause;
    throw new NotSignedIn('token', { cause });
  }
}
