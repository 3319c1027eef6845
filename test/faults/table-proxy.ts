import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The way to the table service, which can be closed for a while: to those behind it the service has then stopped. */
export interface TableProxy {
  /** Leads to the same tables as the one it was started with. */
  readonly connectionString: string;
  /**
   * From now on nobody is let in. Of those who are in, every other finds the connection lost, and the rest wait for
   * answers that never come. Writes that had got through are done, and nobody is told.
   */
  readonly close: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts with the way open, on a free port of 127.0.0.1 that stays the same. */
export async function startTableProxy(connectionString: string): Promise<TableProxy> {
  const endpoint = /TableEndpoint=http:\/\/127\.0\.0\.1:(\d+)/.exec(connectionString)?.[1];
  if (endpoint === undefined) throw new Error(`no local table service in "${connectionString}"`);
  const behind = { host: '127.0.0.1', port: Number(endpoint) };
  const ways = new Map<Socket, Socket>();
  const forgotten = new Set<Socket>();
  const server = createServer((client) => {
    const service = connect(behind);
    ways.set(client, service);
    client.pipe(service).pipe(client);
    const end = () => {
      ways.delete(client);
      forgotten.delete(client);
      service.destroy();
      client.destroy();
    };
    client.once('error', end).once('close', end);
    service.once('error', end).once('close', () => {
      if (!forgotten.has(client)) end();
    });
  });
  let port = 0;
  const open = async () => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  };
  const close = async () => {
    const closed = new Promise((resolve) => setImmediate(resolve));
    server.close();
    for (const [index, [client, service]] of [...ways].entries()) {
      if (index % 2 === 0) forgotten.add(client);
      else client.destroy();
      service.destroy();
    }
    await closed;
  };
  await open();
  return {
    connectionString: connectionString.replace(`127.0.0.1:${endpoint}`, `127.0.0.1:${port}`),
    open,
    close,
    stop: async () => {
      await close();
      for (const client of forgotten) client.destroy();
    },
  };
}
