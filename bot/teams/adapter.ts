import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationConstants as CLOUD, type BotFrameworkAuthentication } from 'botframework-connector';
import type { Certificate } from '../certificate.ts';
import type { Log } from '../log.ts';
import { BOT_SERVICE, signingIn, type Issuer, type SignedIn, type SignIn } from './sign-in.ts';

/** Who the bot is towards Microsoft's bot service. */
export interface BotIdentity {
  readonly appId: string;
  readonly tenant: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  /** The client secret; who has a certificate, and a managed identity, has none. */
  readonly secret?: string;
  readonly certificate?: Certificate;
  /** Who signs what comes in; Microsoft's bot service where nothing else is said. */
  readonly issuer?: Issuer;
}

function authenticationOf({ appId, tenant, type, secret, certificate, issuer = BOT_SERVICE }: BotIdentity) {
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenant,
    ...(secret === undefined ? {} : { MicrosoftAppPassword: secret }),
    ...(certificate && {
      CertificateThumbprint: certificate.thumbprint,
      CertificatePrivateKey: certificate.privateKey,
    }),
    // The public cloud's own values: where one is given the library takes none for granted.
    ToChannelFromBotLoginUrl: CLOUD.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: CLOUD.ToChannelFromBotOAuthScope,
    OAuthUrl: CLOUD.OAuthUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: CLOUD.ToBotFromEmulatorOpenIdMetadataUrl,
    ToBotFromChannelTokenIssuer: issuer.name,
    ToBotFromChannelOpenIdMetadataUrl: issuer.metadata,
  });
}

/** Nobody signs in: for the local mode, on loopback only. */
function letIn(authentication: BotFrameworkAuthentication): SignIn {
  return async () => ({ result: await authentication.authenticateRequest({} as Activity, ''), covers: () => true });
}

/** Bot Framework's adapter, which verifies who a request is from before its body is read. */
export class TeamsAdapter extends CloudAdapter {
  readonly signIn: SignIn;

  constructor(identity?: BotIdentity) {
    const authentication = identity ? authenticationOf(identity) : new ConfigurationBotFrameworkAuthentication({});
    super(authentication);
    this.signIn = identity ? signingIn(authentication, identity.issuer ?? BOT_SERVICE) : letIn(authentication);
  }

  /** Runs the turn of an activity: what an invoke is answered. */
  take(
    { result }: SignedIn,
    activity: Activity,
    run: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(result, activity, run);
  }
}

/** The adapter through which people are answered: what a turn throws is logged. */
export function teamsAdapter(log: Log, identity?: BotIdentity): TeamsAdapter {
  const adapter = new TeamsAdapter(identity);
  // Without this the text of the fault goes out in the answer.
  adapter.onTurnError = (_context, fault) => {
    log.fault('turn failed', fault);
    return Promise.resolve();
  };
  return adapter;
}
