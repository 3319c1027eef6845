import type { Application } from '@microsoft/teams-ai';
import {
  CardFactory,
  type MessagingExtensionAttachment,
  type MessagingExtensionResult,
  type TurnContext,
} from 'botbuilder';
import * as z from 'zod';
import type { Card } from '../../cards/parts/element.ts';
import { plainCard } from '../../cards/items/own-view.ts';
import { readDialog } from '../../cards/payloads/dialog.ts';
import { words } from '../../cards/words.ts';
import type { Answer } from '../answer.ts';
import type { Deps } from '../deps.ts';
import { openCapture, submitCapture } from '../extension/capture-dialog.ts';
import { findItems, type Choice } from '../extension/find-items.ts';
import type { Visit } from '../visit.ts';
import { cardMessage } from './card-message.ts';
import { messageIn } from './message-payload.ts';

/** The commands of the message extension, as the manifest names them. */
const CAPTURE = 'captureItem';
const FIND = 'findItem';

const query = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
  queryOptions: z
    .object({ skip: z.number().int().min(0).catch(0), count: z.number().int().min(1).catch(25) })
    .catch({ skip: 0, count: 25 }),
});

/** A dialog as wide as a form needs, with the card in it. */
function dialogOf(card: Card) {
  return {
    title: words.common.bot,
    width: 'medium' as const,
    height: 'large' as const,
    card: CardFactory.adaptiveCard(card),
  };
}

/** The previews of a list take HTML: what people typed must have no such effect. */
const unmarked = (text: string) => text.replace(/</g, '‹').replace(/>/g, '›');

/** A card for a message of the sender's: it looks the same to everybody. */
const given = (card: Card) => CardFactory.adaptiveCard(plainCard(card));

function attachmentOf({ title, details, card }: Choice) {
  const preview = CardFactory.thumbnailCard(unmarked(title), unmarked(details));
  return { ...given(card), preview };
}

function listOf(attachments: MessagingExtensionAttachment[]): MessagingExtensionResult {
  return { type: 'result', attachmentLayout: 'list', attachments };
}

async function found(visit: Visit, value: unknown): Promise<MessagingExtensionResult> {
  const { parameters, queryOptions } = query.parse(value);
  // Before anything is typed Teams sends "initialRun" in place of the words.
  const sought = parameters.find(({ name }) => name === 'words')?.value;
  const choices = await findItems(visit, { words: typeof sought === 'string' ? sought : '', ...queryOptions });
  if (choices === undefined) return { type: 'message', text: words.dialog.noNetwork };
  // Further down a list there may be no more of it.
  const nothing = choices.length === 0 && queryOptions.skip === 0;
  return nothing ? { type: 'message', text: words.search.nothing } : listOf(choices.map(attachmentOf));
}

/** Posts a card; where it can't be, since a chat may show a network without the bot being in it, it is given to who writes. */
async function post(deps: Deps, context: TurnContext, card: Card): Promise<MessagingExtensionResult | undefined> {
  try {
    await context.sendActivity(cardMessage(card));
    return undefined;
  } catch (fault) {
    deps.log.fault('saved item not posted', fault);
    return listOf([given(card)]);
  }
}

/**
 * The message extension: "Skapa uppdrag" from a message or beside the box for writing, and a search that puts an item in
 * a message. What fails is thrown in a dialog: Teams then keeps it, with all that is typed, and says that it failed.
 */
export function addExtension(app: Application, deps: Deps, visitOf: (context: TurnContext) => Visit): void {
  app.messageExtensions.fetchTask(CAPTURE, async (context) => {
    const { messagePayload } = context.activity.value as { messagePayload?: unknown };
    const opened = await openCapture(visitOf(context), await messageIn(messagePayload));
    return 'text' in opened ? opened.text : dialogOf(opened.card);
  });

  app.messageExtensions.submitAction(CAPTURE, async (context, _state, data: unknown) => {
    const sent = readDialog(data);
    const answer: Answer = sent ? await submitCapture(visitOf(context), sent) : { text: words.dialog.unknown };
    if ('text' in answer) return answer.text;
    if (answer.place === 'presser') return dialogOf(answer.card);
    return answer.place === 'everyone' ? post(deps, context, answer.card) : listOf([given(answer.card)]);
  });

  app.messageExtensions.query(FIND, (context) => found(visitOf(context), context.activity.value));
}
