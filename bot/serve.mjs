// `npm run serve`: the bot that `npm run build` made, in this process, so that signals reach it.
import { existsSync } from 'node:fs';

const built = new URL('../dist/bot/serve.mjs', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('Uppdrag is not built yet: run npm run build first.');
  process.exitCode = 1;
}
