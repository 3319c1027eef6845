import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { connect } from '../../storage/connect.ts';
import { openStore } from '../../storage/tables.ts';
import type { Store } from '../../storage/store.ts';
import { createBot } from '../bot.ts';
import { COMMANDS } from '../commands/all.ts';
import type { Log } from '../log.ts';
import type { Sender } from '../sender.ts';
import type { SweepDeps } from '../sweep/deps.ts';
import { leaseOf } from '../sweep/lease.ts';
import { sweep } from '../sweep/sweep.ts';
import { startDaily } from '../sweep/daily.ts';
import { startSweeper, type Sweeper } from '../sweep/sweeper.ts';
import { USUAL_TIMING } from '../sweep/timing.ts';
import { waking } from '../sweep/waking.ts';
import { startAzurite } from './azurite.ts';
import { movedClock } from './moved-clock.ts';
import { timeCommand } from './time-command.ts';

/** The bot and its tables in this process, without sign-in: it answers nobody beyond this machine. */
export interface LocalBot {
  readonly url: string;
  readonly store: Store;
  readonly now: () => string;
  /** Begins to send what falls due. */
  readonly startSending: () => void;
  readonly stop: () => Promise<void>;
}

/** Whether a service URL is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/** The chat window takes any rate, and here a year of notices may go by at once. */
const unpaced = () => Promise.resolve();

async function listening(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Starts the bot on 127.0.0.1 with its tables in `folder`. Port 0 takes a free one; `real` is the time in milliseconds. */
export async function startLocalBot(port: number, folder: string, log: Log, real: () => number): Promise<LocalBot> {
  const tables = await startAzurite(folder);
  const address = { port };
  try {
    const clock = await movedClock(folder, real);
    const client = await connect({ connectionString: tables.connectionString, afterWrite: () => tables.saved() });
    let sweeper: Sweeper | undefined;
    const store = waking(openStore(client), clock.now, () => sweeper?.wake());
    const timing = USUAL_TIMING;
    const wait = (milliseconds: number) => after(milliseconds, undefined, { ref: false });
    // The folder is this process's alone, so whoever swept before under this name is gone: nothing to wait out.
    const lease = leaseOf({ store, log }, 'local', timing.leaseMs, () => performance.now());
    const sendingThrough = (sender: Sender): SweepDeps => ({
      ...{ store, sender, log, now: clock.now, lease, timing, wait },
      random: Math.random,
    });
    const { server, sender } = createBot({ serves: isLoopback, hosts: () => true, wait: unpaced }, log, (through) => {
      const time = timeCommand({ store, clock, sweep: () => sweep(sendingThrough(through)) });
      return {
        store,
        now: clock.now,
        log,
        wait,
        fetches: isLoopback,
        publicUrl: () => `http://127.0.0.1:${address.port}`,
        commands: [time, ...COMMANDS],
      };
    });
    address.port = await listening(server, port);
    let daily: ReturnType<typeof startDaily> | undefined;
    return {
      url: `http://127.0.0.1:${address.port}/api/messages`,
      store,
      now: clock.now,
      startSending: () => {
        sweeper ??= startSweeper(sendingThrough(sender));
        daily ??= startDaily({ store, log, now: clock.now });
      },
      stop: async () => {
        server.close();
        daily?.stop();
        await sweeper?.stop();
        server.closeAllConnections();
        await tables.stop();
      },
    };
  } catch (fault) {
    await tables.stop();
    throw fault;
  }
}
