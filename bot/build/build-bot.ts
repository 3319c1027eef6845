import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundle } from './bundle.ts';
import { programOf, wrapped } from './program.ts';

/**
 * Writes the bot for production into `folder`: its bundle serve.cjs, the code that this Node makes of it, and serve.mjs,
 * which starts it. Resolves to what went into the bundle; rejects with esbuild's errors.
 */
export async function buildBot(folder: string): Promise<Metafile> {
  const metafile = await bundle('bot/serve.ts', folder);
  const file = resolve(folder, 'serve.cjs');
  await writeFile(file, wrapped(await readFile(file, 'utf8')));
  await build({
    entryPoints: [join(import.meta.dirname, 'start-built.ts')],
    outfile: join(folder, 'serve.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
  });
  const program = programOf(file);
  // What runs at each start is compiled by running it: the bot itself starts when serve is called.
  program.run();
  program.keep();
  return metafile;
}
