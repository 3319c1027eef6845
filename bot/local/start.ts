import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonLog } from '../log.ts';
import { startLocalMode } from './local-mode.ts';
import { sentenceOf } from './sentence.ts';
import { localSettings } from './settings.ts';

const say = (swedish: string, english: string) => console.log(`${swedish} (${english})`);

/** The whole local mode, until Ctrl-C. */
async function start(): Promise<void> {
  const settings = localSettings(process.env);
  const log = jsonLog(
    (line) => appendFileSync(join(settings.folder, 'bot.log'), line),
    () => new Date().toISOString(),
  );
  say('Startar tabellerna, boten och chattfönstret …', 'Starting the tables, the bot and the chat window …');
  const { url, exited, stop } = await startLocalMode(settings, log, Date.now);
  console.log(`
Uppdrag är igång. Öppna ${url} i en webbläsare.
Välj kanalen i teamet SKIS, skriv @ och välj Uppdrag, och fortsätt med en mening:
Skövde och Tibro presenterar Bästa skola 1 juni
Ctrl-C avslutar; allt finns kvar till nästa gång.

Uppdrag is running. Open ${url} in a browser.
Choose the channel of the team SKIS, type @, choose Uppdrag, and go on with the sentence above.
Ctrl-C stops; everything is kept.
`);
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    void exited.then(resolve);
  });
  await ended;
  say('Avslutar …', 'Stopping …');
  await stop();
}

try {
  await start();
} catch (fault) {
  console.error(sentenceOf(fault));
  process.exitCode = 1;
}
