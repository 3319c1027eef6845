import { Application, type AdaptiveCard } from '@microsoft/teams-ai';
import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import type { Card } from '../../cards/parts/element.ts';
import { OWN_VIEW, plainCard } from '../../cards/items/own-view.ts';
import { straight } from '../../cards/parts/straight.ts';
import { words } from '../../cards/words.ts';
import type { Answer } from '../answer.ts';
import type { Deps } from '../deps.ts';
import { isNotes } from '../commands/notes.ts';
import { FileRefusal } from '../files/document-text.ts';
import { fileIn, fileText } from '../files/download.ts';
import { handleButton } from '../handle-button.ts';
import { handleText } from '../handle-text.ts';
import { readIncoming } from '../incoming.ts';
import { arrive, followBot, leave } from '../installation.ts';
import { followPlace } from '../place-events.ts';
import { followRoster } from '../roster-events.ts';
import type { Visit } from '../visit.ts';
import { cardMessage } from './card-message.ts';
import { TEAMS } from './connector.ts';
import { addExtension } from './extension.ts';
import { peopleHere, teamName } from './people.ts';
import { textOf } from './text.ts';

/** What a mention of the bot and nothing else is answered as. */
const ONLY_CALLED = 'hjälp';

/** teams-ai's application without the typing sign, which it sends although it is told not to. */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    return;
  }
}

/** A sentence as a message, of which no character is Markdown, nor turns those after it. */
function textMessage(text: string) {
  return { type: ActivityTypes.Message, text: straight(text), textFormat: 'plain' };
}

function visitOf(deps: Deps, context: TurnContext): Visit {
  const surroundings = { people: () => peopleHere(context), teamName: () => teamName(context) };
  return { deps, incoming: readIncoming(context.activity), surroundings };
}

/** The answer of `run`, or a sentence that something went wrong: nobody is left waiting. */
async function answered(deps: Deps, run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (fault) {
    deps.log.fault('turn failed', fault);
    return { text: words.teams.failed };
  }
}

/** A card as it is posted: only where others read along does anybody see a view of their own, and only in Teams. */
function posted(context: TurnContext, card: Card) {
  const { space } = readIncoming(context.activity);
  const isSeenByMany = context.activity.channelId === TEAMS && space.kind !== 'personal';
  return cardMessage(isSeenByMany ? card : plainCard(card));
}

/** A card in answer to one person. With views, teams-ai would put each answer before everybody from then on. */
const replacing = (card: Card) => plainCard(card) as unknown as AdaptiveCard;

async function say(deps: Deps, context: TurnContext, answer: Answer): Promise<void> {
  const sent = await context.sendActivity('text' in answer ? textMessage(answer.text) : posted(context, answer.card));
  if (!('card' in answer) || answer.posts === undefined || sent?.id === undefined) return;
  const { network, subject } = answer.posts;
  try {
    await deps.store.keepPost(network, subject, sent.id);
  } catch (fault) {
    // It has been answered; asked again, it is answered anew.
    deps.log.fault('post not remembered', fault, { network });
  }
}

/** Puts a card in place of the one that a message has. */
async function bringUpToDate(deps: Deps, context: TurnContext, card: Card, id: string): Promise<void> {
  try {
    await context.updateActivity({ ...posted(context, card), id });
  } catch (fault) {
    // A card that somebody put in a message of their own need not be the bot's to change: the presser sees it anyway.
    deps.log.fault('message not brought up to date', fault);
  }
}

/** Answers a pressed button: the card in its place for everyone or for the presser, else a message of its own. */
async function answerPress(deps: Deps, context: TurnContext, answer: Answer): Promise<AdaptiveCard | string> {
  if ('card' in answer && answer.place !== undefined) {
    const id = context.activity.replyToId;
    if (answer.place === 'everyone' && id !== undefined) await bringUpToDate(deps, context, answer.card, id);
    return replacing(answer.card);
  }
  await say(deps, context, answer);
  // Teams shows this for a moment below the card.
  return words.teams.answeredBelow;
}

/** Chats show who is typing; a channel's threads don't, and the Playground loses the answer that comes after the sign there. */
const showsTyping = ({ conversation }: Activity): boolean => conversation.conversationType !== 'channel';

/** Answers a message's words, or the notes in the file that it brings. A sign shows that the bot is at work on much. */
async function answerMessage(deps: Deps, context: TurnContext): Promise<Answer> {
  const { activity } = context;
  const file = fileIn(activity);
  const typed = await textOf(activity);
  if (file === undefined && typed === '' && !activity.text) return { text: words.teams.onlyText };
  if ((file || isNotes(typed)) && showsTyping(activity)) await context.sendActivity({ type: ActivityTypes.Typing });
  try {
    const said = file ? `läs in\n${await fileText(file, deps.fetches)}` : typed || ONLY_CALLED;
    return await handleText(visitOf(deps, context), said);
  } catch (fault) {
    if (fault instanceof FileRefusal) return { text: fault.message };
    throw fault;
  }
}

/** The bot as teams-ai's application: which activity goes where. What is said and done is decided behind these routes. */
export function teamsApp(deps: Deps): Application {
  const app = new QuietApplication({ removeRecipientMention: false, startTypingTimer: false });

  app.adaptiveCards.actionExecute(/^[a-zA-Z]+$/, async (context, _state, data: unknown) => {
    const { action, trigger } = context.activity.value as { action: { verb: string }; trigger?: string };
    const isAutomatic = trigger === 'automatic';
    // Nobody pressed anything: no message changes, nothing is said, and nothing but a view can be asked for.
    if (isAutomatic && action.verb !== OWN_VIEW) return words.teams.sameForAll;
    const answer = await answered(deps, () => handleButton(visitOf(deps, context), action.verb, data));
    if (!isAutomatic) return answerPress(deps, context, answer);
    return 'card' in answer ? replacing(answer.card) : words.teams.sameForAll;
  });

  addExtension(app, deps, (context) => visitOf(deps, context));

  app.activity(ActivityTypes.Message, async (context) => {
    await say(deps, context, await answered(deps, () => answerMessage(deps, context)));
  });

  // Teams tells of it in a conversationUpdate as well; one of the two is enough.
  app.activity(ActivityTypes.InstallationUpdate, async (context) => {
    const visit = visitOf(deps, context);
    const { action = '' } = context.activity;
    if (action === 'remove') await leave(visit);
    if (!action.startsWith('add')) return;
    const welcome = await arrive(visit);
    if (welcome) await say(deps, context, welcome);
  });

  app.activity(ActivityTypes.ConversationUpdate, async (context) => {
    const visit = visitOf(deps, context);
    await followPlace(visit, context.activity);
    await followRoster(visit, context.activity);
    const welcome = await followBot(visit, context.activity);
    if (welcome) await say(deps, context, welcome);
  });

  return app;
}
