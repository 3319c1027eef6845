import { fileURLToPath } from 'node:url';
import type { serve } from '../serve.ts';
import { programOf } from './program.ts';

// dist/bot/serve.mjs: the bot that npm run build made.

const program = programOf(fileURLToPath(new URL('serve.cjs', import.meta.url)));
const bot = program.run() as { serve: typeof serve };
if (!program.wasCompiled) {
  try {
    program.keep();
  } catch (fault) {
    console.error(`Each start takes longer than it need: ${String(fault)}`);
  }
}
await bot.serve();
