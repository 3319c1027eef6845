import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonLog } from '../log.ts';
import { startLocalBot } from './local-bot.ts';
import { startPlayground } from './playground.ts';
import { fillSample } from './sample-network.ts';
import { sampleSpace } from './sample-people.ts';
import { sentenceOf } from './sentence.ts';
import { localSettings } from './settings.ts';

const say = (swedish: string, english: string) => console.log(`${swedish} (${english})`);

/** The whole local mode: tables, bot, sample network and chat window, until Ctrl-C. */
async function start(): Promise<void> {
  const { port, playgroundPort, folder } = localSettings(process.env);
  say('Startar tabellerna och boten …', 'Starting the tables and the bot …');
  const log = jsonLog(
    (line) => appendFileSync(join(folder, 'bot.log'), line),
    () => new Date().toISOString(),
  );
  const bot = await startLocalBot(port, folder, log);
  try {
    say('Startar chattfönstret …', 'Starting the chat window …');
    const playground = await startPlayground({
      botEndpoint: bot.url,
      port: playgroundPort,
      space: sampleSpace,
      folder: join(folder, 'playground'),
    });
    await fillSample(bot.store, bot.now(), playground.serviceUrl);
    bot.startSending();
    console.log(`
Uppdrag är igång. Öppna ${playground.url} i en webbläsare.
Välj kanalen i teamet SKIS och skriv: @Uppdrag Skövde och Tibro presenterar Bästa skola 1 juni
Ctrl-C avslutar; allt finns kvar till nästa gång.

Uppdrag is running. Open ${playground.url} in a browser.
Choose the channel of the team SKIS and write the sentence above. Ctrl-C stops; everything is kept.
`);
    const ended = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      void playground.exited.then(resolve);
    });
    await ended;
    say('Avslutar …', 'Stopping …');
    await playground.stop();
  } finally {
    await bot.stop();
  }
}

try {
  await start();
} catch (fault) {
  console.error(sentenceOf(fault));
  process.exitCode = 1;
}
