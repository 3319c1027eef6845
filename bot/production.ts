import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { connect } from '../storage/connect.ts';
import { managedIdentity } from '../storage/managed-identity.ts';
import { openStore } from '../storage/tables.ts';
import { createBot } from './bot.ts';
import { COMMANDS } from './commands/all.ts';
import { jsonLog } from './log.ts';
import type { Settings, TablesSetting } from './settings.ts';
import { startDaily } from './sweep/daily.ts';
import { leaseOf } from './sweep/lease.ts';
import { startSweeper } from './sweep/sweeper.ts';
import { USUAL_TIMING } from './sweep/timing.ts';
import { waking } from './sweep/waking.ts';
import { metered } from './telemetry/metered.ts';
import { meters } from './telemetry/meters.ts';
import { startMetrics } from './telemetry/otlp.ts';
import { traced } from './telemetry/traced.ts';

/** Where Microsoft's bot service is. Under trafficmanager.net anybody can have a name: of those only Teams' own. */
const MICROSOFT = /^smba\.trafficmanager\.net$|(^|\.)(botframework\.com|teams\.microsoft\.com)$/;

/** Whether a service URL is one of Microsoft's bot service, which alone is sent what the bot says. */
export function isMicrosofts({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && MICROSOFT.test(hostname);
}

const connectionOf = (tables: TablesSetting) =>
  'url' in tables ? { url: tables.url, credential: managedIdentity(tables.clientId) } : tables;

/** The bot in production: signed in, on Azure Tables, until SIGTERM or SIGINT. Rejects where it can't start. */
export async function runBot({ identity, tenants, tables, port, publicUrl, collector }: Settings): Promise<void> {
  const now = () => new Date().toISOString();
  const counted = meters();
  const lines = jsonLog((line) => process.stdout.write(line), now);
  const { log, turns } = traced(metered(lines, counted), () => performance.now(), randomUUID);
  const woken = new EventEmitter();
  const onFault = (status: number | undefined) => log.info('table fault', { status });
  const client = await connect({ ...connectionOf(tables), onFault });
  const store = waking(openStore(client), now, () => woken.emit('wake'));
  const hosts = (tenant: string) => tenants.includes(tenant.toLowerCase());
  // Teams keeps the files that people send in a private chat in their OneDrive.
  const fetches = ({ protocol, hostname }: URL) => protocol === 'https:' && hostname.endsWith('.sharepoint.com');
  // Whoever waits keeps no stopping process alive.
  const wait = (milliseconds: number) => after(milliseconds, undefined, { ref: false });
  const deps = { store, now, log, wait, fetches, publicUrl: () => publicUrl, commands: COMMANDS };
  const { server, sender } = createBot({ identity, serves: isMicrosofts, hosts, turns, wait }, log, () => deps);
  server.listen(port);
  await once(server, 'listening');
  const timing = USUAL_TIMING;
  const lease = leaseOf({ store, log }, randomUUID(), timing.leaseMs, () => performance.now());
  const sweeper = startSweeper({ store, sender, log, now, lease, timing, wait, random: Math.random });
  woken.on('wake', sweeper.wake);
  const daily = startDaily({ store, log, now });
  const told = { log, clock: Date.now, instance: randomUUID() };
  const metrics = collector && startMetrics(counted, collector, told);
  log.info('serving', { port });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  server.close();
  daily.stop();
  await Promise.all([sweeper.stop(), metrics?.stop()]);
  log.info('stopped');
  // What is still on its way after the sweeper's patience has ended isn't waited for.
  process.exit();
}
