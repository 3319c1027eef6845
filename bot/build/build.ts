import { rm } from 'node:fs/promises';
import { buildBot } from './build-bot.ts';

// `npm run build`: the bot for production as a folder that needs Node and nothing else.

const FOLDER = 'dist/bot';

await rm(FOLDER, { recursive: true, force: true });
await buildBot(FOLDER);
console.log(`${FOLDER}/serve.mjs`);
