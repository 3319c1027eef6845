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

// A process that sends what is due until it is stopped or killed, as the bot in production does: its tables, its name
// and how far its clock is from the machine's are its arguments.

/** As in production, but for patience. Claims last longer than two clocks can differ. */
const timing: Timing = { everyMs: 250, claimMs: 11_000, leaseMs: 2000, retryMs: 500 };

const [connectionString = '', name = '', aheadMs = ''] = process.argv.slice(2);
const now = () => new Date(Date.now() + Number(aheadMs)).toISOString();
const log = jsonLog((line) => process.stdout.write(line), now);
const store = openStore(await connect({ connectionString }));
const wait = (milliseconds: number) => after(milliseconds, undefined, { ref: false });
const sender = pacedSender(teamsSender(undefined, { open: 1000, post: 1500 }), wait, () => performance.now());
const lease = leaseOf({ store, log }, name, timing.leaseMs, () => performance.now());
const sweeper = startSweeper({ store, sender, log, now, lease, timing, wait, random: Math.random });
// A bot listens, and so it lives on while all it does is wait.
createServer().listen(0, '127.0.0.1');
process.once('SIGTERM', () => void sweeper.stop().then(() => process.exit(0)));
process.stdout.write('ready\n');
