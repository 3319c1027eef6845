import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { leftOut } from './left-out.ts';
import { onlySweden } from './only-sweden.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// V8 keeps a file in two bytes a character as soon as one is beyond Latin-1, which takes 5 MB more. esbuild escapes them
// in strings but not in patterns, where an escape means the same; our String.raw texts are patterns all.
const BEYOND_LATIN = /[\u0100-\uffff]/g;

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Packages that are CommonJS ask for Node's own modules by this. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/**
 * Writes the program that starts with `entry`, with all that it imports, into `folder`, for Node 20: its own file, by the
 * name of `entry` and ending in .mjs, files that are loaded only when they are needed, and source maps. None names a
 * folder of this machine. Resolves to what went in; rejects with esbuild's errors.
 */
export async function bundle(entry: string, folder: string): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    // Source maps tell of the sources from there, wherever the files go.
    outdir: 'dist/bot',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: REQUIRE },
    // Short names would cost more than they save: V8 took longer to compile them, and faults are logged with names.
    minifyWhitespace: true,
    minifySyntax: true,
    // Node prints the line that a fault came from.
    lineLimit: 200,
    // Node 20 knows them all; without this each use of such a pattern would make it anew.
    supported: { 'regexp-unicode-property-escapes': true },
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    write: false,
    alias: { '@microsoft/teams-ai': '@microsoft/teams-ai/lib/Application.js' },
    plugins: [leftOut, onlySweden],
  });
  await mkdir(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    await writeFile(join(folder, basename(path)), path.endsWith('.map') ? text : text.replace(BEYOND_LATIN, escaped));
  }
  return metafile;
}
