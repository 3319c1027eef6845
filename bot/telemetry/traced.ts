import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Facts, Log } from '../log.ts';

/** Answers a request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A log that knows which turn it is told something in. */
export interface Traced {
  readonly log: Log;
  /** Makes each request a turn of its own, and logs how it was answered and how many milliseconds that took. */
  readonly turns: (handler: Handler) => Handler;
}

/** What `log` is told within a turn carries that turn's id; `clock` gives milliseconds. */
export function traced(log: Log, clock: () => number, newId: () => string): Traced {
  const here = new AsyncLocalStorage<Facts>();
  const told: Log = {
    info: (event, facts) => log.info(event, { ...here.getStore(), ...facts }),
    fault: (event, fault, facts) => log.fault(event, fault, { ...here.getStore(), ...facts }),
  };
  return {
    log: told,
    turns: (handler) => (request, response) =>
      here.run({ turn: newId() }, async () => {
        const start = clock();
        try {
          await handler(request, response);
        } finally {
          told.info('turn', { status: response.statusCode, ms: Math.round(clock() - start) });
        }
      }),
  };
}
