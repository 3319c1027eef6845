import type { ConversationParameters } from 'botbuilder';
import type { Card } from '../../cards/parts/element.ts';
import { words } from '../../cards/words.ts';
import type { Address } from '../../domain/network.ts';
import type { Requests } from '../sender.ts';
import { TeamsAdapter, type BotIdentity } from './adapter.ts';
import { cardMessage } from './card-message.ts';
import { calling } from './connector.ts';

/** How long each request may take, in milliseconds; one that takes longer has failed. */
export interface Patience {
  readonly open: number;
  readonly post: number;
}

/**
 * Both, one after the other, let a stopping process end within its 10 s. A chat that is opened again is the same one, but
 * a message that is given up and was taken after all comes twice: it gets most of the time.
 */
const USUAL_PATIENCE: Patience = { open: 2_500, post: 6_000 };

function messageTo(to: Address, card: Card) {
  const from = { id: to.bot, name: words.common.bot };
  return { ...cardMessage(card), from, conversation: { id: to.conversation } };
}

/** Writes through Bot Framework as `identity`; in the local mode, where nobody signs in, as nobody. */
export function teamsSender(identity?: BotIdentity, patience = USUAL_PATIENCE): Requests {
  // An adapter of its own: the one that answers people catches what a turn throws, and a failed send would pass for sent.
  const adapter = new TeamsAdapter(identity);
  const appId = identity?.appId ?? '';
  return {
    post: async (to, card) => {
      const { id } = await calling(adapter, appId, to, patience.post, (conversations, options) =>
        conversations.sendToConversation(to.conversation, messageTo(to, card), options),
      );
      return id;
    },
    update: async (to, id, card) => {
      await calling(adapter, appId, to, patience.post, (conversations, options) =>
        conversations.updateActivity(to.conversation, id, { ...messageTo(to, card), id }, options),
      );
    },
    open: async (member, home) => {
      const chat = {
        isGroup: false,
        bot: { id: home.bot, name: words.common.bot },
        members: [{ id: member.teamsId, name: member.name }],
        tenantId: home.tenant,
        channelData: { tenant: { id: home.tenant } },
      } as ConversationParameters;
      const { id } = await calling(adapter, appId, home, patience.open, (conversations, options) =>
        conversations.createConversation(chat, options),
      );
      return { ...home, conversation: id };
    },
  };
}
