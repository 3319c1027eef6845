import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { leftOut } from './left-out.ts';
import { onlySweden } from './only-sweden.ts';
import { besides, readLate } from './read-late.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// V8 keeps a program in two bytes a character as soon as one is beyond Latin-1, which takes megabytes more. esbuild
// escapes them in strings but not in patterns, where an escape means the same; our String.raw texts are patterns all.
const BEYOND_ASCII = /[\u0080-\uffff]/g;

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes the program that starts with `entry`, with all that it imports, into `folder`, for Node 20: a file by the name of
 * `entry` that ends in .cjs, those of read-late.ts beside it, and their source maps. They hold ASCII alone, and none names a
 * folder of this machine. Resolves to what went in; rejects with esbuild's errors.
 */
export async function bundle(entry: string, folder: string): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    entryPoints: { [basename(entry, extname(entry))]: entry, ...besides },
    absWorkingDir: root,
    // Source maps tell of the sources from there, wherever the files go.
    outdir: 'dist/bot',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Of modules V8 hands out no code to keep; see program.ts.
    format: 'cjs',
    // Short names would save little, and faults are logged with names.
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
    plugins: [leftOut, onlySweden, readLate],
  });
  await mkdir(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    await writeFile(join(folder, basename(path)), path.endsWith('.map') ? text : text.replace(BEYOND_ASCII, escaped));
  }
  return metafile;
}
