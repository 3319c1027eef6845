import { RestError, TableClient, type TableServiceClientOptions } from '@azure/data-tables';

/** Gives tokens for the account: any credential of @azure/identity. */
export interface Credential {
  getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number } | null>;
}

/** Where the tables are: with a connection string, or at an account's address with a credential (managed identity). */
export type Connection = (
  { readonly connectionString: string } | { readonly url: string; readonly credential: Credential }
) & {
  /** The table's name; small letters and digits. */
  readonly table?: string;
  /** Awaited after each write, before its answer is handed on: for a local service that saves late. */
  readonly afterWrite?: () => Promise<void>;
  /** How long the service may take for an answer, in milliseconds, before it is asked again. */
  readonly patienceMs?: number;
  /** Told of each request that got no answer in time (without a status), or that the service couldn't serve. */
  readonly onFault?: (status: number | undefined) => void;
};

/** A turn in Teams has 15 s: three more tries within some 3 s, then the error is told. */
const retryOptions = { maxRetries: 3, retryDelayInMs: 250, maxRetryDelayInMs: 3000 };

/** The client itself waits for ever; the service ends a query after 5 s. */
const PATIENCE_MS = 10_000;

/** A client for the table, which is created where it is missing. Throws where the service can't be reached or refuses. */
export async function connect(connection: Connection): Promise<TableClient> {
  const table = connection.table ?? 'uppdrag';
  const options: TableServiceClientOptions = {
    retryOptions,
    allowInsecureConnection: isLoopback(
      'url' in connection ? connection.url : tableEndpoint(connection.connectionString),
    ),
  };
  const client =
    'url' in connection
      ? new TableClient(connection.url, table, connection.credential, options)
      : fromConnectionString(connection.connectionString, table, options);
  tellFaults(client, connection.onFault);
  giveUpAfter(client, connection.patienceMs ?? PATIENCE_MS);
  const { afterWrite } = connection;
  if (afterWrite) {
    client.pipeline.addPolicy({
      name: 'afterWrite',
      sendRequest: async (request, next) => {
        const response = await next(request);
        // Whatever the answer: a refusal may follow on a write of our own whose answer was lost.
        if (request.method !== 'GET') await afterWrite();
        return response;
      },
    });
  }
  await client.createTable();
  return client;
}

/** What the service is at fault for, or too busy: each try by itself. Rows that are missing or stale are answers. */
function tellFaults(client: TableClient, told: Connection['onFault']): void {
  if (told === undefined) return;
  client.pipeline.addPolicy(
    {
      name: 'faults',
      sendRequest: async (request, next) => {
        try {
          const response = await next(request);
          if (response.status >= 500 || response.status === 429) told(response.status);
          return response;
        } catch (cause) {
          told(undefined);
          throw cause;
        }
      },
    },
    { afterPhase: 'Retry' },
  );
}

/** Each try that takes longer fails as one whose connection is lost, which the client tries again. */
function giveUpAfter(client: TableClient, milliseconds: number): void {
  client.pipeline.addPolicy(
    {
      name: 'patience',
      sendRequest: async (request, next) => {
        const patience = AbortSignal.timeout(milliseconds);
        request.abortSignal = patience;
        try {
          return await next(request);
        } catch (cause) {
          if (!patience.aborted) throw cause;
          throw new RestError(`no answer within ${milliseconds} ms`, { code: 'ETIMEDOUT', request });
        } finally {
          // A request that stays marked as aborted isn't tried again.
          delete request.abortSignal;
        }
      },
    },
    { afterPhase: 'Retry' },
  );
}

/** The client's own error for what it can't read is about its code, and may hold the key. */
function fromConnectionString(
  connectionString: string,
  table: string,
  options: TableServiceClientOptions,
): TableClient {
  try {
    return TableClient.fromConnectionString(connectionString, table, options);
  } catch (cause) {
    throw new Error("the tables' connection string can't be read: copy it whole from the storage account", { cause });
  }
}

function tableEndpoint(connectionString: string): string {
  return /(?:^|;)TableEndpoint=([^;]+)/i.exec(connectionString)?.[1] ?? '';
}

/** Plain http is for a service in the same machine only: keys and texts would be readable on the way. */
function isLoopback(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
