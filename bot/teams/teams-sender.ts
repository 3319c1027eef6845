import type { CloudAdapter, ConversationReference } from 'botbuilder';
import type { Address } from '../../domain/network.ts';
import type { Sender } from '../sender.ts';
import { cardMessage } from './app.ts';

/** The audience of tokens for Microsoft's bot service. */
const AUDIENCE = 'https://api.botframework.com';
const CHANNEL = 'msteams';

function referenceTo({ conversation, serviceUrl, tenant, bot }: Address): Partial<ConversationReference> {
  return {
    channelId: CHANNEL,
    serviceUrl,
    bot: { id: bot, name: 'Uppdrag' },
    conversation: { id: conversation, tenantId: tenant, isGroup: true, conversationType: '', name: '' },
  };
}

/** Sends through Bot Framework as the app with this id ("" in the local mode, where nobody signs in). */
export function teamsSender(adapter: CloudAdapter, appId: string): Sender {
  return {
    post: (to, card) =>
      adapter.continueConversationAsync(appId, referenceTo(to), async (context) => {
        await context.sendActivity(cardMessage(card));
      }),
    tell: async (member, home, card) => {
      if (member.chat) {
        await adapter.continueConversationAsync(appId, referenceTo(member.chat), async (context) => {
          await context.sendActivity(cardMessage(card));
        });
        return;
      }
      const { tenant, serviceUrl, bot } = home;
      await adapter.createConversationAsync(
        appId,
        CHANNEL,
        serviceUrl,
        AUDIENCE,
        {
          isGroup: false,
          bot: { id: bot, name: 'Uppdrag' },
          members: [{ id: member.teamsId, name: member.name }],
          tenantId: tenant,
          channelData: { tenant: { id: tenant } },
        },
        async (context) => {
          await context.sendActivity(cardMessage(card));
        },
      );
    },
  };
}
