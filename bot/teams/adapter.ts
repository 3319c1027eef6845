import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Log } from '../log.ts';

/** Who the bot is towards Microsoft's bot service. */
export interface BotIdentity {
  readonly appId: string;
  readonly tenant: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  /** The client secret; a managed identity has none. */
  readonly secret?: string | undefined;
}

/** An adapter to Teams that throws what goes wrong. Without an identity it signs nobody in: for the local mode, on loopback only. */
export function plainAdapter(identity?: BotIdentity): CloudAdapter {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    identity
      ? {
          MicrosoftAppId: identity.appId,
          MicrosoftAppType: identity.type,
          MicrosoftAppTenantId: identity.tenant,
          ...(identity.secret === undefined ? {} : { MicrosoftAppPassword: identity.secret }),
        }
      : {},
  );
  return new CloudAdapter(authentication);
}

/** The adapter through which people are answered: what a turn throws is logged. */
export function teamsAdapter(log: Log, identity?: BotIdentity): CloudAdapter {
  const adapter = plainAdapter(identity);
  // Without this the text of the fault goes out in the answer.
  adapter.onTurnError = (_context, fault) => {
    log.fault('turn failed', fault);
    return Promise.resolve();
  };
  return adapter;
}
