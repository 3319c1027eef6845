import { randomUUID } from 'node:crypto';
import { RestError, type TableClient } from '@azure/data-tables';

/** What happens to one request: it is lost on its way there, or done and its answer is lost on its way back. */
export type Fault = 'lost' | 'answer lost';

/**
 * Lets `fault` befall the write that comes after `spared` others, once: with `retried`, the client tries it again, as it
 * does by itself; without, the caller gets the error, as when the process had died there.
 */
export function failWrite(client: TableClient, fault: Fault, { spared = 0, retried = true } = {}): void {
  let left = spared;
  client.pipeline.addPolicy(
    {
      name: `fail ${randomUUID()}`,
      sendRequest: async (request, next) => {
        if (request.method === 'GET') return next(request);
        left -= 1;
        if (left !== -1) return next(request);
        if (fault === 'answer lost') await next(request);
        const code = retried ? 'ECONNRESET' : 'KILLED';
        throw new RestError(`${fault} (by the test)`, { code, request });
      },
    },
    { afterPhase: 'Retry' },
  );
}
