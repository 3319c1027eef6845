import { join } from 'node:path';
import { bundle } from '../../bot/build/bundle.ts';
import { networkId } from '../../bot/ids.ts';
import { startAzurite } from '../../bot/local/azurite.ts';
import type { Card } from '../../cards/parts/element.ts';
import { capture, type Captured } from '../../domain/items/capture.ts';
import { connect } from '../../storage/connect.ts';
import { liveRange } from '../../storage/keys.ts';
import { openStore } from '../../storage/tables.ts';
import { buttonOf, inputsOf } from '../bot/reading.ts';
import { startTeamsService, type Posted } from '../bot/teams-service.ts';
import { startBot } from './bot-process.ts';

const TENANT = 'tenant-1';
const TEAM = '19:team@thread.tacv2';
const PLACES = [
  'Skövde',
  'Tibro',
  'Hjo',
  'Lidköping',
  'Mariestad',
  'Falköping',
  'Skara',
  'Vara',
  'Götene',
  'Karlsborg',
];

/** Some twenty people, as a network has. */
const PEOPLE = Array.from({ length: 20 }, (_, index) => ({
  id: `29:${index}`,
  aadObjectId: `person-${index}`,
  name: `Person Nummer${index}`,
  email: `person${index}@${PLACES[index % PLACES.length] ?? ''}.se`
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o'),
}));

/** Builds the three bots into `folder`, with the settings that production is built with. */
export async function buildBots(folder: string): Promise<void> {
  for (const name of ['uppdrag', 'echo', 'echo-tables']) {
    await bundle(`test/bench/bots/${name}.ts`, folder);
  }
}

/** The three bots on tables of their own, each in its process, and a network with 50 open items. */
export async function startTown(folder: string) {
  const tables = await startAzurite();
  const teams = await startTeamsService();
  teams.team.people = PEOPLE;
  const network = networkId(TENANT, TEAM);
  const client = await connect({ connectionString: tables.connectionString });
  const { from, to } = liveRange(network);
  const environment = { TABLES: tables.connectionString, FROM: from, TO: to };
  const [uppdrag, echo, echoTables] = await Promise.all(
    ['uppdrag', 'echo', 'echo-tables'].map((name) => startBot(join(folder, `${name}.cjs`), environment)),
  );
  if (uppdrag === undefined || echo === undefined || echoTables === undefined) throw new Error('a bot is missing');
  let activities = 0;

  const activity = (extra: object, isPrivate = false) => ({
    channelId: 'msteams',
    serviceUrl: teams.url,
    id: `activity-${(activities += 1)}`,
    from: { id: '29:1', name: PEOPLE[1]?.name, aadObjectId: 'person-1' },
    recipient: { id: '28:uppdrag', name: 'Uppdrag' },
    conversation: isPrivate
      ? { id: 'a:chat', conversationType: 'personal', tenantId: TENANT }
      : { id: `${TEAM};messageid=1`, conversationType: 'channel', tenantId: TENANT, isGroup: true },
    channelData: { tenant: { id: TENANT }, ...(isPrivate ? {} : { team: { id: TEAM }, channel: { id: TEAM } }) },
    ...extra,
  });
  const message = (text: string) => activity({ type: 'message', text });

  /** Somebody writes to the bot; gives its last message, and keeps none. */
  async function say(text: string, isPrivate = false): Promise<Posted> {
    await uppdrag?.post(activity({ type: 'message', text }, isPrivate));
    const answer = teams.messages.pop();
    teams.messages.length = 0;
    if (answer === undefined) throw new Error(`no answer to "${text}"`);
    return answer;
  }

  /** Somebody presses a button of a card; gives the card that answers it. */
  async function press({ id, card }: Posted, title: string): Promise<Card> {
    if (card === undefined) throw new Error(`"${title}" can't be pressed: the message has no card`);
    const { verb, data } = buttonOf(card, title);
    const action = { type: 'Action.Execute', verb, data: { ...inputsOf(card), ...data } };
    const value = { action, trigger: 'manual' };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: id };
    const answer = JSON.parse((await uppdrag?.post(activity(invoke))) ?? '') as { value: Card | string };
    if (typeof answer.value === 'string') throw new Error(`"${title}" was answered with "${answer.value}"`);
    return answer.value;
  }

  /** A team gets the bot: the same people, a network of its own. */
  async function install(team: string): Promise<void> {
    const channelData = { tenant: { id: TENANT }, team: { id: team }, channel: { id: team } };
    const conversation = { id: team, conversationType: 'channel', tenantId: TENANT, isGroup: true };
    await uppdrag?.post(activity({ type: 'installationUpdate', action: 'add', channelData, conversation }));
  }

  await install(TEAM);
  const store = openStore(client);
  const state = await store.load(network);
  if (state === undefined) throw new Error('the network was not founded');
  const items = Array.from({ length: 50 }, (_, index): Captured => {
    const parties = [0, 1].map((next) => ({ kind: 'municipality' as const, name: PLACES[(index + next) % 10] ?? '' }));
    const due = { kind: 'date' as const, day: `2099-0${(index % 9) + 1}-15` };
    return { kind: 'assignment', decided: false, title: `Lämna underlag nummer ${index}`, note: '', parties, due };
  });
  const act = { operation: 'given', by: { id: 'person-0', name: PEOPLE[0]?.name ?? '' }, at: new Date().toISOString() };
  await store.commit(state, capture(state, act, items));

  return {
    ...{ uppdrag, echo, echoTables, client, network, say, press, install },
    /** Somebody writes `lista`, perhaps at the same time as others. */
    listed: async () => {
      await uppdrag.post(message('lista'));
      teams.messages.length = 0;
    },
    /** A bare bot echoes a text. */
    echoed: async (bot: typeof echo, text: string) => {
      await bot.post(message(text));
      teams.messages.length = 0;
    },
    stop: async () => {
      await Promise.all([uppdrag, echo, echoTables].map((bot) => bot.stop()));
      await teams.stop();
      await tables.stop();
    },
  };
}

export type Town = Awaited<ReturnType<typeof startTown>>;
