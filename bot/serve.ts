import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { connect } from '../storage/connect.ts';
import { openStore } from '../storage/tables.ts';
import { createBot } from './bot.ts';
import { COMMANDS } from './commands/all.ts';
import { jsonLog } from './log.ts';
import { readSettings } from './settings.ts';
import { startDaily } from './sweep/daily.ts';
import { leaseOf } from './sweep/lease.ts';
import { startSweeper } from './sweep/sweeper.ts';
import { USUAL_TIMING } from './sweep/timing.ts';
import { waking } from './sweep/waking.ts';

/** The service URLs of Microsoft's bot service. */
const MICROSOFT = /(^|\.)(trafficmanager\.net|botframework\.com|teams\.microsoft\.com)$/;

/** The bot in production: signed in, on Azure Tables, until SIGTERM. */
async function serve(): Promise<void> {
  const { identity, tables, port, publicUrl } = readSettings(process.env);
  const now = () => new Date().toISOString();
  const log = jsonLog((line) => process.stdout.write(line), now);
  const woken = new EventEmitter();
  const store = waking(openStore(await connect({ connectionString: tables })), now, () => woken.emit('wake'));
  const serves = ({ protocol, hostname }: URL) => protocol === 'https:' && MICROSOFT.test(hostname);
  // Teams keeps the files that people send in a private chat in their OneDrive.
  const fetches = ({ protocol, hostname }: URL) => protocol === 'https:' && hostname.endsWith('.sharepoint.com');
  // Whoever waits keeps no stopping process alive.
  const wait = (milliseconds: number) => after(milliseconds, undefined, { ref: false });
  const deps = { store, now, log, wait, fetches, publicUrl: () => publicUrl, commands: COMMANDS };
  const { server, sender } = createBot({ identity, serves, wait }, log, () => deps);
  server.listen(port);
  await once(server, 'listening');
  const timing = USUAL_TIMING;
  const lease = leaseOf({ store, log }, randomUUID(), timing.leaseMs, () => performance.now());
  const sweeper = startSweeper({ store, sender, log, now, lease, timing, wait, random: Math.random });
  woken.on('wake', sweeper.wake);
  const daily = startDaily({ store, log, now });
  log.info('serving', { port });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  server.close();
  daily.stop();
  await sweeper.stop();
  log.info('stopped');
  // What is still on its way after the sweeper's patience has ended isn't waited for.
  process.exit();
}

serve().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
