import type { Server } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { Deps } from './deps.ts';
import { answerFile } from './files/file-endpoint.ts';
import { pacedSender } from './paced-sender.ts';
import { readiness } from './readiness.ts';
import type { Sender } from './sender.ts';
import { teamsAdapter, type BotIdentity } from './teams/adapter.ts';
import { teamsApp } from './teams/app.ts';
import { endpoint, type EndpointOptions } from './teams/endpoint.ts';
import { teamsSender } from './teams/teams-sender.ts';
import { turnEndpoint, type TurnOptions } from './teams/turn-endpoint.ts';
import type { Traced } from './telemetry/traced.ts';

/** The bot, ready to listen, and what its notices go out through. */
export interface Bot {
  readonly server: Server;
  readonly sender: Sender;
}

/** What the outside decides of a bot: who it is (nobody in the local mode), and what it serves. */
export interface BotOptions {
  readonly identity?: BotIdentity;
  readonly serves: TurnOptions['serves'];
  readonly hosts: TurnOptions['hosts'];
  /** Goes around each turn, to tell of it. */
  readonly turns?: Traced['turns'];
  /** Waits this many milliseconds, to keep what is sent unasked under Teams' limits. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Puts the bot together. `depsFor` gets the sender, for commands that send by themselves. */
export function createBot(
  { identity, serves, hosts, turns = (handler) => handler, wait }: BotOptions,
  log: Deps['log'],
  depsFor: (sender: Sender) => Deps,
): Bot {
  const adapter = teamsAdapter(log, identity);
  const sender = pacedSender(teamsSender(identity), wait, () => performance.now());
  const deps = depsFor(sender);
  const app = teamsApp(deps);
  const run = (context: TurnContext) => app.run(context);
  const file: EndpointOptions['file'] = (path, request, response) => answerFile(deps, path, request, response);
  const patience = (milliseconds: number) => after(milliseconds, undefined, { ref: false });
  const ready = readiness({ ...deps, clock: () => performance.now(), wait: patience });
  const turn = turns(turnEndpoint({ adapter, run, log, serves, hosts }));
  return { server: endpoint({ turn, file, ready, log }), sender };
}
