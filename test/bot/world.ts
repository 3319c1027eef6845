import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createBot } from '../../bot/bot.ts';
import { COMMANDS } from '../../bot/commands/all.ts';
import { networkId } from '../../bot/ids.ts';
import { startAzurite } from '../../bot/local/azurite.ts';
import { isLoopback } from '../../bot/local/local-bot.ts';
import { jsonLog, type Log } from '../../bot/log.ts';
import type { SweepDeps } from '../../bot/sweep/deps.ts';
import { leaseOf } from '../../bot/sweep/lease.ts';
import { sweep } from '../../bot/sweep/sweep.ts';
import { USUAL_TIMING } from '../../bot/sweep/timing.ts';
import type { Card } from '../../cards/parts/element.ts';
import { connect } from '../../storage/connect.ts';
import { openStore } from '../../storage/tables.ts';
import { countRoundTrips } from '../storage/roundtrips.ts';
import { buttonOf, inputsOf } from './reading.ts';
import { startTeamsService, type Account, type Posted } from './teams-service.ts';

export const TENANT = 'tenant-1';
const BOT = '28:uppdrag';

/** Where something is written. */
export type Place = 'channel' | 'private' | 'group' | { readonly channel: string; readonly team?: string };

/** The faults that the bot logged: none, unless a test causes one. */
export interface Logged {
  readonly event: string;
  readonly fault?: unknown;
}

let tables: ReturnType<typeof startAzurite> | undefined;
let made = 0;

/** One Azurite for a test run's file; each world has a table of its own. It ends with the process. */
const sharedTables = () => (tables ??= startAzurite());

/** A whole bot on real tables, a Teams to talk to, a clock that stands still, and a team that has just got the bot. */
export async function world({
  people,
  place,
}: {
  readonly people: readonly (readonly [name: string, email: string])[];
  /** Tells its team and its group chat from other worlds'; a number of its own unless rows are read that know which. */
  readonly place?: number;
}) {
  const teams = await startTeamsService();
  const { connectionString } = await sharedTables();
  const client = await connect({ connectionString, table: `world${(made += 1)}` });
  const where = place ?? made;
  const trips = countRoundTrips(client);
  const store = openStore(client);
  const clock = { now: '2027-02-01T09:00:00.000Z' };
  const faults: Logged[] = [];
  const now = () => clock.now;
  const logged: string[] = [];
  const written = jsonLog((line) => void logged.push(line), now);
  const log: Log = {
    info: (event, facts) => written.info(event, facts),
    fault: (event, fault, facts) => {
      faults.push({ event, fault });
      written.fault(event, fault, facts);
    },
  };
  const { server, sender } = createBot(
    { serves: isLoopback, hosts: (tenant: string) => tenant === TENANT, wait: () => Promise.resolve() },
    log,
    () => ({
      store,
      now,
      log,
      wait: () => Promise.resolve(),
      fetches: ({ hostname }) => hostname === '127.0.0.1',
      publicUrl: () => origin,
      commands: COMMANDS,
    }),
  );
  const lease = leaseOf({ store, log }, 'sweeper', USUAL_TIMING.leaseMs, () => Date.parse(clock.now));
  const wait = () => Promise.resolve();
  const sweeping: SweepDeps = { store, sender, log, now, lease, timing: USUAL_TIMING, wait, random: () => 0 };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `${origin}/api/messages`;
  const team = `19:team-${where}@thread.tacv2`;
  let activities = 0;

  teams.team.people = people.map(([name, email], index): Account => ({
    id: `29:${index}`,
    aadObjectId: `person-${index}`,
    name,
    email,
  }));

  function conversationOf(place: Place, from: Account) {
    const tenant = { tenant: { id: TENANT } };
    if (place === 'private') {
      return {
        conversation: { id: `a:chat-${from.id}`, conversationType: 'personal', tenantId: TENANT },
        channelData: tenant,
      };
    }
    if (place === 'group') {
      return {
        conversation: { id: `19:group-${where}@thread.v2`, conversationType: 'groupChat', tenantId: TENANT },
        channelData: tenant,
      };
    }
    const channel = place === 'channel' ? team : place.channel;
    return {
      conversation: { id: `${channel};messageid=1`, conversationType: 'channel', tenantId: TENANT, isGroup: true },
      channelData: {
        ...tenant,
        team: { id: place === 'channel' ? team : (place.team ?? team) },
        channel: { id: channel },
      },
    };
  }

  /** Posts an activity to the bot as Teams does; gives the status, what the bot answered in place, and what it sent. */
  async function deliver(activity: object) {
    const before = teams.messages.length;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    const body = (text.startsWith('{') ? JSON.parse(text) : undefined) as { type: string; value: unknown } | undefined;
    const sent = teams.messages.slice(before).filter(({ typing }) => !typing);
    return {
      status: response.status,
      text,
      body,
      sent,
      typed: teams.messages.slice(before).some(({ typing }) => typing),
    };
  }

  function activityOf(person: string, place: Place) {
    const from = teams.team.people.find(({ name }) => name === person);
    if (from === undefined) throw new Error(`nobody is called ${person}`);
    return {
      channelId: 'msteams',
      serviceUrl: teams.url,
      id: `activity-${(activities += 1)}`,
      from: { id: from.id, name: from.name, aadObjectId: from.aadObjectId },
      recipient: { id: BOT, name: 'Uppdrag' },
      ...conversationOf(place, from),
    };
  }

  /** Somebody writes to the bot; gives what it sent in answer, the last message first in hand. */
  async function write(person: string, text: string, place: Place = 'channel', extra: object = {}): Promise<Posted> {
    const mention = '<at>Uppdrag</at>';
    const called = place === 'private' ? text : `${mention}&nbsp;${text}`;
    const entities = [{ type: 'mention', text: mention, mentioned: { id: BOT, name: 'Uppdrag' } }];
    const {
      sent,
      status,
      text: said,
    } = await deliver({ type: 'message', text: called, entities, ...activityOf(person, place), ...extra });
    const answer = sent.at(-1);
    if (answer === undefined) throw new Error(`no answer to "${text.slice(0, 80)}": ${status} ${said}`);
    return answer;
  }

  /** Somebody presses a button of a message; gives the message as it looks to them then, or what was sent instead. */
  async function press(
    person: string,
    message: Posted,
    title: string,
    inputs: Readonly<Record<string, string>> = {},
    place: Place = 'channel',
  ): Promise<Posted> {
    if (message.card === undefined) throw new Error(`message ${message.id} has no card`);
    const { verb, data } = buttonOf(message.card, title);
    return pressRaw(person, message, verb, { ...inputsOf(message.card), ...data, ...inputs }, place);
  }

  /** A button's payload as it comes over the wire, true or forged. */
  async function pressRaw(
    person: string,
    message: Posted,
    verb: string,
    data: unknown,
    place: Place = 'channel',
  ): Promise<Posted> {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const invoke = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      replyToId: message.id,
      ...activityOf(person, place),
    };
    const { body, sent, status } = await deliver(invoke);
    if (status !== 200) throw new Error(`pressing ${verb} gave ${status}`);
    const card = body?.type === 'application/vnd.microsoft.card.adaptive' ? (body.value as Card) : undefined;
    return card ? { ...message, card } : (sent.at(-1) ?? { ...message, card: undefined, text: String(body?.value) });
  }

  async function install(person: string, place: Place = 'channel') {
    return deliver({ type: 'installationUpdate', action: 'add', ...activityOf(person, place) });
  }

  return {
    teams,
    /** The table as it is, to put rows in it that no store of today would write. */
    client,
    store,
    trips,
    clock,
    faults,
    /** Every line of the bot's log. */
    logged,
    log,
    team,
    network: networkId(TENANT, team),
    deliver,
    activityOf,
    write,
    press,
    pressRaw,
    install,
    /** Sends everything that is due now; gives the messages that went out. */
    async sweep() {
      const before = teams.messages.length;
      await sweep(sweeping);
      return teams.messages.slice(before);
    },
    /** Everything that is stored: what each row holds, by its key. */
    async rows(): Promise<ReadonlyMap<string, string>> {
      const rows = new Map<string, string>();
      for await (const { rowKey = '', etag: _etag, timestamp: _timestamp, ...held } of client.listEntities()) {
        rows.set(rowKey, JSON.stringify(held));
      }
      return rows;
    },
    async state() {
      const state = await store.load(networkId(TENANT, team));
      if (state === undefined) throw new Error('the network is not founded');
      return state;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await teams.stop();
    },
  };
}

export type World = Awaited<ReturnType<typeof world>>;
