import { rm } from 'node:fs/promises';
import { bundle } from './bundle.ts';

// `npm run build`: the bot for production as a folder that needs Node and nothing else.

const FOLDER = 'dist/bot';

// Parts are named by what is in them, so those of an earlier build would stay.
await rm(FOLDER, { recursive: true, force: true });
await bundle('bot/serve.ts', FOLDER);
console.log(`${FOLDER}/serve.mjs`);
