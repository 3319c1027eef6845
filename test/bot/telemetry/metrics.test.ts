import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { Log } from '../../../bot/log.ts';
import { metered } from '../../../bot/telemetry/metered.ts';
import { meters } from '../../../bot/telemetry/meters.ts';
import { otlpOf, startMetrics } from '../../../bot/telemetry/otlp.ts';

const silent: Log = { info: () => undefined, fault: () => undefined };

/** The sums by name, with the attributes behind them. */
function sums(read: ReturnType<typeof meters>): Record<string, number> {
  return Object.fromEntries(
    read.read().map(({ name, attributes, sum }) => [[name, ...Object.values(attributes)].join(' '), sum]),
  );
}

it('counts turns, notices and faults of the tables by what is logged of them', () => {
  const read = meters();
  const log = metered(silent, read);
  log.info('turn', { status: 200, ms: 120 });
  log.info('turn', { status: 200, ms: 80 });
  log.info('turn', { status: 401, ms: 1 });
  log.fault('turn failed', new Error('x'));
  log.info('owed', { notices: 15 });
  log.info('sent', { notices: 3, lateMs: 20_000 });
  log.info('sent', { notices: 2, lateMs: 3_600_000 });
  log.info('sent', { notices: 1, away: true });
  log.fault('given up after 24 hours', new Error('x'), { notices: 4 });
  log.info('table fault', { status: 503 });
  log.info('table fault');
  log.info('daily round', { erased: 7 });
  expect(sums(read)).toEqual({
    'uppdrag.turns 200': 2,
    'uppdrag.turns 401': 1,
    'uppdrag.turn.duration': 0.201,
    'uppdrag.turns.failed': 1,
    'uppdrag.notices.owed': 15,
    'uppdrag.notices.sent': 6,
    'uppdrag.notices.late': 2,
    'uppdrag.notices.dead': 4,
    'uppdrag.table.faults 503': 1,
    'uppdrag.table.faults 0': 1,
  });
});

it('passes on all that it is told', () => {
  const told: string[] = [];
  const log = metered(
    { info: (event) => told.push(event), fault: (event, fault) => told.push(`${event} ${String(fault)}`) },
    meters(),
  );
  log.info('serving');
  log.fault('turn failed', 'why');
  expect(told).toEqual(['serving', 'turn failed why']);
});

it('puts how long turns took between the bounds, and what is above them last', () => {
  const read = meters();
  for (const seconds of [0.05, 0.06, 3, 40]) read.took('d', seconds);
  expect(read.read()).toMatchObject([{ counts: [1, 1, 0, 0, 0, 0, 1, 0, 0, 1] }]);
});

it('says it as the OpenTelemetry Protocol does in JSON: cumulative sums, whole numbers as strings', () => {
  const read = meters();
  read.count('uppdrag.turns', '{turn}', 2, { status: 200 });
  read.took('uppdrag.turn.duration', 0.3);
  const { resourceMetrics } = otlpOf(read.read(), 'one', 1_000, 61_000);
  const times = { startTimeUnixNano: '1000000000', timeUnixNano: '61000000000' };
  expect(resourceMetrics[0]?.resource.attributes[0]).toEqual({
    key: 'service.name',
    value: { stringValue: 'uppdrag' },
  });
  expect(resourceMetrics[0]?.scopeMetrics[0]?.metrics).toEqual([
    {
      name: 'uppdrag.turns',
      unit: '{turn}',
      sum: {
        aggregationTemporality: 2,
        isMonotonic: true,
        dataPoints: [{ attributes: [{ key: 'status', value: { intValue: '200' } }], ...times, asInt: '2' }],
      },
    },
    {
      name: 'uppdrag.turn.duration',
      unit: 's',
      histogram: {
        aggregationTemporality: 2,
        dataPoints: [
          {
            attributes: [],
            ...times,
            count: '1',
            sum: 0.3,
            bucketCounts: ['0', '0', '0', '1', '0', '0', '0', '0', '0', '0'],
            explicitBounds: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
          },
        ],
      },
    },
  ]);
});

it('sends the last of it when it is stopped, let in by its header, and only logs what is refused or not reached', async () => {
  const asked: { path: string | undefined; key: unknown; body: string }[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push({ path: request.url, key: request.headers['api-key'], body });
      response.writeHead(status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const told: string[] = [];
  const log: Log = { info: (event) => told.push(event), fault: (event) => told.push(event) };
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const read = meters();
  read.count('uppdrag.turns', '{turn}', 1);
  const stopped = () =>
    startMetrics(read, { endpoint, headers: { 'api-key': 'k' } }, { log, clock: () => 0, instance: 'one' }).stop();
  await stopped();
  expect(asked).toMatchObject([{ path: '/v1/metrics', key: 'k' }]);
  expect(asked[0]?.body).toContain('uppdrag.turns');
  expect(told).toEqual([]);
  status = 403;
  await stopped();
  expect(told).toEqual(['metrics refused']);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await stopped();
  expect(told).toEqual(['metrics refused', 'metrics not sent']);
});
