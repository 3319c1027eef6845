import { bundle } from './bundle.ts';

// `npm run build`: the bot for production as one file, which needs Node and nothing else.

const OUT = 'dist/serve.cjs';

const { outputs } = await bundle('bot/serve.ts', OUT);
const bytes = outputs[OUT]?.bytes ?? 0;
console.log(`${OUT} (${(bytes / 1_000_000).toFixed(1)} MB)`);
