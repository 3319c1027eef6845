import { createRequire } from 'node:module';
import { join } from 'node:path';
import { wholeFile } from './azurite-file.ts';
import type { Database, TableConfigurationModule, TableServerModule } from './azurite-types.ts';
import { lockFolder } from './datafolder.ts';

// Required, since runners differ in what they make of the "default" of a CommonJS module that is imported.
const require = createRequire(import.meta.url);
const configuration = require('azurite/dist/src/table/TableConfiguration') as TableConfigurationModule;
const server = require('azurite/dist/src/table/TableServer') as TableServerModule;

/** Azure Tables in this process. */
export interface LocalTables {
  readonly connectionString: string;
  /** Resolves once all that was written before the call is in the file. At once where there is no file. */
  saved(): Promise<void>;
  /** Saves, closes the port and lets the folder go. */
  stop(): Promise<void>;
}

// The account and key that every Azure storage emulator has: public, and only reachable from this machine.
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/**
 * Starts Azurite's table service on a free port of 127.0.0.1, with its data in `folder`, or in memory where there is no
 * folder. Nothing written may be told as saved before `saved()` resolves: Azurite itself saves every 5 s and loses the
 * rest when it is killed. Throws FolderInUseError or BrokenDataError, and then nothing was written.
 */
export async function startAzurite(folder?: string): Promise<LocalTables> {
  const lock = folder === undefined ? undefined : await lockFolder(folder);
  const file = folder === undefined ? '' : join(folder, 'tables.json');
  try {
    const tables = new server.default(
      new configuration.default(
        ...(['127.0.0.1', 0, 5, file, false, false, undefined, undefined, false, false] as const),
        ...(['', '', '', undefined, false, folder === undefined] as const),
      ),
    );
    const { db } = tables.metadataStore;
    db.autosaveDisable();
    if (folder !== undefined) db.persistenceAdapter = wholeFile;
    await tables.start();
    return {
      connectionString:
        `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};` +
        `TableEndpoint=${tables.getHttpServerAddress()}/${ACCOUNT};`,
      saved: () => (folder === undefined ? Promise.resolve() : save(db)),
      stop: async () => {
        await tables.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** Calls that come while a save is going on share the next one: lokijs sees to it, and so none is told too early. */
function save(db: Database): Promise<void> {
  return new Promise((resolve, reject) => {
    db.saveDatabase((error) => (error ? reject(error) : resolve()));
  });
}
