import type { TableClient } from '@azure/data-tables';

/** Requests that reached the service, by kind: a query of rows, a batch, or the reading or writing of one row. */
export interface RoundTrips {
  query: number;
  batch: number;
  row: number;
}

/** Counts the client's requests from now on, each try by itself. `take` gives what was counted since it was last asked. */
export function countRoundTrips(client: TableClient): { take(): RoundTrips } {
  let counted: RoundTrips = { query: 0, batch: 0, row: 0 };
  client.pipeline.addPolicy(
    {
      name: 'countRoundTrips',
      sendRequest: (request, next) => {
        const path = new URL(request.url).pathname;
        if (path.endsWith('/$batch')) counted.batch += 1;
        else if (path.endsWith('()')) counted.query += 1;
        else counted.row += 1;
        return next(request);
      },
    },
    { afterPhase: 'Retry' },
  );
  return {
    take() {
      const taken = counted;
      counted = { query: 0, batch: 0, row: 0 };
      return taken;
    },
  };
}
