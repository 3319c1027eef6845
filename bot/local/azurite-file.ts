import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PersistenceAdapter } from './azurite-types.ts';

/** The data file holds something else than data. */
export class BrokenDataError extends Error {
  override readonly name = 'BrokenDataError';
  constructor(file: string, cause: unknown) {
    super(
      `Datafilen ${file} går inte att läsa. Lägg tillbaka en säkerhetskopia, eller flytta undan filen för att börja om ` +
        `utan data; den har inte ändrats. (The data file can't be read. Restore a copy of it, or move it away to start ` +
        `afresh; it was left as it is.)`,
      { cause },
    );
  }
}

/**
 * Reads and writes lokijs' file whole: the file always holds one complete save, the latest or the one before, also when
 * the process is killed or the power goes in the middle of writing.
 */
export const wholeFile: PersistenceAdapter = {
  loadDatabase: (file, done) => {
    read(file).then(done, (error: unknown) => done(error instanceof Error ? error : new Error(String(error))));
  },
  saveDatabase: (file, data, done) => {
    write(file, data).then(
      () => done(),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  },
};

/** lokijs takes an empty file, or JSON that is no database, for a new database and writes over it: not here. */
async function read(file: string): Promise<string> {
  const data = await readFile(file, 'utf8');
  try {
    const database: unknown = JSON.parse(data);
    if (typeof database === 'object' && database !== null && 'collections' in database) return data;
  } catch (cause) {
    throw new BrokenDataError(file, cause);
  }
  throw new BrokenDataError(file, 'it holds no collections');
}

/** Written beside, brought to the disk, then renamed: a rename is done or not done. */
async function write(file: string, data: string): Promise<void> {
  const beside = `${file}.new`;
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(data);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
  // Windows can't open folders.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
