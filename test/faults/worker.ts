import { createServer } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { jsonLog } from '../../bot/log.ts';
import { pacedSender } from '../../bot/paced-sender.ts';
import { leaseOf } from '../../bot/sweep/lease.ts';
import { startSweeper } from '../../bot/sweep/sweeper.ts';
import type { Timing } from '../../bot/sweep/timing.ts';
import { teamsSender } from '../../bot/teams/teams-sender.ts';
import { connect } from '../../storage/connect.ts';
import { openStore } from '../../storage/tables.ts';

// A process that sends what is due until it is stopped or killed, as the bot in production does: its tables, its name,
// how far its clock is from the machine's, and how long its claims last are its arguments. A number of milliseconds that it is told sets it forward.

const [connectionString = '', name = '', aheadMs = '', claimMs = ''] = process.argv.slice(2);
/** As in production, but for patience. A lease that is twice as long as a slow machine takes for a message. */
const timing: Timing = { everyMs: 1000, claimMs: Number(claimMs), leaseMs: 6000, retryMs: 500 };

const clock = { aheadMs: Number(aheadMs) };
const now = () => new Date(Date.now() + clock.aheadMs).toISOString();
const monotonic = () => performance.now();
const log = jsonLog((line) => process.stdout.write(line), now);
const store = openStore(await connect({ connectionString, patienceMs: 2000 }));
const wait = (milliseconds: number) => after(milliseconds, undefined, { ref: false });
const sender = pacedSender(teamsSender(undefined, { open: 2000, post: 4000 }), wait, monotonic);
const lease = leaseOf({ store, log }, name, timing.leaseMs, monotonic);
const sweeper = startSweeper({ store, sender, log, now, lease, timing, wait, random: Math.random });
process.stdin.on('data', (told) => (clock.aheadMs += Number(told)));
// A bot listens, and so it lives on while all it does is wait.
createServer().listen(0, '127.0.0.1');
process.once('SIGTERM', () => void sweeper.stop().then(() => process.exit(0)));
process.stdout.write('ready\n');
