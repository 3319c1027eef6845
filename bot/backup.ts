/** `npm run backup -- save FILE` and `npm run backup -- restore FILE`: all rows of the table, as lines of JSON. */
import { readFile, writeFile } from 'node:fs/promises';
import { linesOf, restore } from '../storage/backup.ts';
import { connect } from '../storage/connect.ts';
import { signedIn } from '../storage/signed-in.ts';

const USAGE = `npm run backup -- save FILE, or restore FILE into a table that is empty.
The tables are at TABLES_URL, opened by whoever is signed in with az login, or behind TABLES_CONNECTION.`;

async function backUp([what, file]: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const { TABLES_URL: url, TABLES_CONNECTION: connectionString } = environment;
  const where = url ? { url, credential: signedIn() } : connectionString ? { connectionString } : undefined;
  if (where === undefined || file === undefined || (what !== 'save' && what !== 'restore')) throw new Error(USAGE);
  const client = await connect(where);
  if (what === 'restore') return `Restored ${await restore(client, (await readFile(file, 'utf8')).split('\n'))} rows.`;
  const lines = await linesOf(client);
  // It holds names and e-mail addresses: for the one who made it alone. One that is there already isn't written over.
  await writeFile(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600, flag: 'wx' });
  return `Saved ${lines.length} rows in ${file}.`;
}

try {
  console.log(await backUp(process.argv.slice(2), process.env));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
