import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a bot's process tells of itself: the port once it listens, and its sums since it started when it is asked. */
export interface Told {
  readonly port: number;
  /** CPU time in milliseconds. */
  readonly cpu: number;
  /** Requests to the tables, and rows that their answers held. */
  readonly trips: number;
  readonly rows: number;
}

/** Listens on PORT, or on a free port of 127.0.0.1, and answers each message of the process that started this one. */
export async function listen(server: Server, counted: () => Pick<Told, 'trips' | 'rows'>): Promise<void> {
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const tell = () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ port, cpu: (user + system) / 1000, ...counted() } satisfies Told);
  };
  process.on('message', tell);
  // Nobody is left to ask.
  process.once('disconnect', () => process.exit());
  tell();
}
