// Azurite ships no types. These are the parts of 3.36.0 that azurite.ts uses.

/** How lokijs, the database inside, reads and writes its file. */
export interface PersistenceAdapter {
  loadDatabase(file: string, done: (data: string | Error | null) => void): void;
  saveDatabase(file: string, data: string, done: (error?: Error | null) => void): void;
}

export interface Database {
  persistenceAdapter: PersistenceAdapter;
  saveDatabase(done: (error?: Error | null) => void): void;
  autosaveDisable(): void;
}

export interface TableServer {
  readonly metadataStore: { readonly db: Database };
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}

/** azurite/dist/src/table/TableServer */
export interface TableServerModule {
  readonly default: new (configuration: object) => TableServer;
}

/** azurite/dist/src/table/TableConfiguration */
export interface TableConfigurationModule {
  readonly default: new (
    host: string,
    port: number,
    keepAliveTimeout: number,
    metadataDBPath: string,
    enableDebugLog: boolean,
    enableAccessLog: boolean,
    accessLogWriteStream: undefined,
    debugLogFilePath: undefined,
    loose: boolean,
    skipApiVersionCheck: boolean,
    cert: string,
    key: string,
    pwd: string,
    oauth: undefined,
    disableProductStyleUrl: boolean,
    isMemoryPersistence: boolean,
  ) => object;
}
