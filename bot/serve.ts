import { runBot } from './production.ts';
import { readSettings } from './settings.ts';

/** The bot as its environment says, until it is told to stop. Where it can't run it says why and ends with code 1. */
export async function serve(): Promise<void> {
  try {
    await runBot(readSettings(process.env, new Date()));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
