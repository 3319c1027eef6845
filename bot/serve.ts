import { runBot } from './production.ts';
import { readSettings } from './settings.ts';

/** What `npm run build` starts from: the bot as its environment says. */
async function serve(): Promise<void> {
  await runBot(readSettings(process.env, new Date()));
}

serve().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
