import { createBot } from '../../../bot/bot.ts';
import { COMMANDS } from '../../../bot/commands/all.ts';
import { connect } from '../../../storage/connect.ts';
import { openStore } from '../../../storage/tables.ts';
import { counted } from './counted.ts';
import { listen } from './listen.ts';

// A process that is the bot as in production, but that it signs nobody in and sends nothing unasked.

async function start(): Promise<void> {
  const client = await connect({ connectionString: process.env.TABLES ?? '' });
  const sums = counted(client);
  const log = { info: () => undefined, fault: (event: string, fault: unknown) => console.error(event, fault) };
  const wait = () => Promise.resolve();
  const deps = {
    ...{ store: openStore(client), log, wait, commands: COMMANDS },
    now: () => new Date().toISOString(),
    fetches: () => false,
    publicUrl: () => 'https://uppdrag.example.se',
  };
  await listen(createBot({ serves: () => true, hosts: () => true, wait }, log, () => deps).server, sums);
}

void start();
