import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CardFactory, type Activity, type TurnContext } from 'botbuilder';
import { isLoopback } from '../../bot/local/local-bot.ts';
import { jsonLog } from '../../bot/log.ts';
import { teamsAdapter } from '../../bot/teams/adapter.ts';
import { turnEndpoint } from '../../bot/teams/turn-endpoint.ts';
import { endpoint, type EndpointOptions } from '../../bot/teams/endpoint.ts';

/** A bot that answers every message with a form of every input, and turns the form into what was filled in. */
export interface FormBot {
  readonly url: string;
  /** The activities that reached it, oldest first. */
  readonly heard: readonly Activity[];
  stop(): Promise<void>;
}

const choices = ['Skövde', 'Tibro', 'Hjo', 'Falköping'].map((kommun) => ({ title: kommun, value: kommun }));

/** Starts the bot on a free port of 127.0.0.1. */
export async function startFormBot(): Promise<FormBot> {
  const heard: Activity[] = [];
  const log = jsonLog(
    (line) => process.stderr.write(line),
    () => new Date().toISOString(),
  );
  const run = async (context: TurnContext): Promise<void> => {
    heard.push(context.activity);
    if (context.activity.type === 'message') await context.sendActivity(cardMessage(form(context.activity.text)));
    if (context.activity.name === 'adaptiveCard/action') await save(context);
  };
  const noFiles: EndpointOptions['file'] = (_path, _request, response) => {
    response.writeHead(404).end();
    return Promise.resolve();
  };
  const turn = turnEndpoint({ adapter: teamsAdapter(log), run, log, serves: isLoopback, hosts: () => true });
  const server = endpoint({ turn, file: noFiles, ready: () => Promise.resolve(true), log });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    heard,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** As the bot itself does: the message is updated for everyone, and the invoke answered with the same card. */
async function save(context: TurnContext): Promise<void> {
  const card = saved(actionData(context.activity));
  await context.updateActivity({ ...cardMessage(card), id: context.activity.replyToId ?? '' });
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** The inputs, and the data of its own, that an Action.Execute sent. */
export function actionData(invoke: Activity): Record<string, string> {
  return (invoke.value as { action: { data: Record<string, string> } }).action.data;
}

function cardMessage(card: object): Partial<Activity> {
  return { type: 'message', attachments: [CardFactory.adaptiveCard(card)] };
}

function form(text: string): object {
  return adaptiveCard(
    [
      { type: 'TextBlock', text: 'Nytt uppdrag', weight: 'Bolder' },
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] },
      { type: 'Input.Text', id: 'title', label: 'Rubrik', isRequired: true, errorMessage: 'Skriv en rubrik.' },
      { type: 'Input.Number', id: 'count', label: 'Antal (st)', value: 1 },
      { type: 'Input.Date', id: 'due', label: 'Klart senast', value: '2027-05-01' },
      {
        type: 'Input.Toggle',
        id: 'decided',
        label: 'Beslut',
        title: 'Beslutat på mötet',
        valueOn: 'ja',
        valueOff: 'nej',
      },
      { type: 'Input.ChoiceSet', id: 'kind', label: 'Slag', value: 'Hjo', choices },
      { type: 'Input.ChoiceSet', id: 'who', label: 'Vem', style: 'expanded', value: 'Hjo', choices },
      {
        type: 'Input.ChoiceSet',
        id: 'which',
        label: 'Vilka',
        style: 'expanded',
        isMultiSelect: true,
        value: 'Hjo',
        choices,
      },
      { type: 'Input.ChoiceSet', id: 'one', label: 'Medlem', style: 'filtered', choices },
      {
        type: 'Input.ChoiceSet',
        id: 'all',
        label: 'Ansvarig',
        style: 'filtered',
        isMultiSelect: true,
        value: 'Hjo',
        choices,
      },
    ],
    [{ type: 'Action.Execute', title: 'Spara', verb: 'save', data: {} }],
  );
}

function saved(data: Record<string, string>): object {
  const facts = Object.entries(data).map(([title, value]) => ({ title, value }));
  return adaptiveCard(
    [
      { type: 'TextBlock', text: 'Sparat' },
      { type: 'FactSet', facts },
    ],
    [],
  );
}

function adaptiveCard(body: object[], actions: object[]): object {
  return { type: 'AdaptiveCard', version: '1.5', body, actions };
}
