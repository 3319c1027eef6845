import type { ConversationParameters } from 'botbuilder';
import type { Card } from '../../cards/element.ts';
import type { Address } from '../../domain/network.ts';
import type { Sender } from '../sender.ts';
import { plainAdapter, type BotIdentity } from './adapter.ts';
import { cardMessage } from './card-message.ts';
import { calling } from './connector.ts';

/** A call that takes longer has failed, so that a stopping process can end within 10 s. */
const TIMEOUT_MS = 8_000;

/** Sends through Bot Framework as `identity`; in the local mode, where nobody signs in, as nobody. */
export function teamsSender(identity?: BotIdentity): Sender {
  // An adapter of its own: the one that answers people catches what a turn throws, and a failed send would pass for sent.
  const adapter = plainAdapter(identity);
  const appId = identity?.appId ?? '';
  const options = { timeout: TIMEOUT_MS };
  const message = ({ bot, conversation }: Address, card: Card) => ({
    ...cardMessage(card),
    from: { id: bot, name: 'Uppdrag' },
    conversation: { id: conversation },
  });

  const post = (to: Address, card: Card) =>
    calling(adapter, appId, to, (conversations) =>
      conversations.sendToConversation(to.conversation, message(to, card), options),
    );

  return {
    post,
    tell: (member, home, card) => {
      if (member.chat) return post(member.chat, card);
      const chat = {
        isGroup: false,
        bot: { id: home.bot, name: 'Uppdrag' },
        members: [{ id: member.teamsId, name: member.name }],
        tenantId: home.tenant,
        channelData: { tenant: { id: home.tenant } },
      } as ConversationParameters;
      return calling(adapter, appId, home, async (conversations) => {
        const { id } = await conversations.createConversation(chat, options);
        await conversations.sendToConversation(id, message({ ...home, conversation: id }, card), options);
      });
    },
  };
}
