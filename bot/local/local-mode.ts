import { join } from 'node:path';
import type { Log } from '../log.ts';
import { startLocalBot } from './local-bot.ts';
import { startPlayground } from './playground.ts';
import { fillSample } from './sample-network.ts';
import { sampleSpace } from './sample-people.ts';
import type { LocalSettings } from './settings.ts';

/** The whole product on this machine: tables, bot, sample network and chat window. */
export interface LocalMode {
  /** The page of the chat window. */
  readonly url: string;
  /** Settles when the chat window is gone, whoever ended it. */
  readonly exited: Promise<void>;
  /** Ends after the message in hand. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts it all, as it was left where the folder has data, else with the sample network; `real` is the time in
 * milliseconds. Throws what sentenceOf tells, and then nothing is left running.
 */
export async function startLocalMode(
  { port, playgroundPort, folder }: LocalSettings,
  log: Log,
  real: () => number,
): Promise<LocalMode> {
  const bot = await startLocalBot(port, folder, log, real);
  const parts: { stop(): Promise<void> }[] = [bot];
  const stop = async () => {
    for (const part of parts.toReversed()) await part.stop();
  };
  try {
    const playground = await startPlayground({
      botEndpoint: bot.url,
      port: playgroundPort,
      space: sampleSpace,
      folder: join(folder, 'playground'),
    });
    parts.push(playground);
    await fillSample(bot.store, bot.now(), playground.serviceUrl);
    bot.startSending();
    return { url: playground.url, exited: playground.exited, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
