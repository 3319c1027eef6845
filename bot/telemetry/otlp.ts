import type { Log } from '../log.ts';
import { BOUNDS, type Attributes, type Meters, type Reading } from './meters.ts';

/** Where metrics are sent: the base address of an OpenTelemetry collector, and headers that let one in. */
export interface Collector {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
}

const EVERY_MS = 60_000;
const PATIENCE_MS = 5_000;
const CUMULATIVE = 2;

const keyed = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }));

const nanoseconds = (milliseconds: number) => `${Math.round(milliseconds)}000000`;

function metricOf(reading: Reading, since: number, at: number) {
  const times = { startTimeUnixNano: nanoseconds(since), timeUnixNano: nanoseconds(at) };
  const point = { attributes: keyed(reading.attributes), ...times };
  const about = { name: reading.name, unit: reading.unit };
  if (!('counts' in reading)) {
    const dataPoints = [{ ...point, asInt: String(reading.sum) }];
    return { ...about, sum: { aggregationTemporality: CUMULATIVE, isMonotonic: true, dataPoints } };
  }
  const { sum, counts } = reading;
  const count = String(counts.reduce((total, one) => total + one, 0));
  const histogram = { ...point, count, sum, bucketCounts: counts.map(String), explicitBounds: BOUNDS };
  return { ...about, histogram: { aggregationTemporality: CUMULATIVE, dataPoints: [histogram] } };
}

/** Readings as OTLP/HTTP takes them in JSON (OpenTelemetry Protocol 1.x, /v1/metrics); times are milliseconds of the epoch. */
export function otlpOf(readings: readonly Reading[], instance: string, since: number, at: number) {
  const resource = { attributes: keyed({ 'service.name': 'uppdrag', 'service.instance.id': instance }) };
  const metrics = readings.map((reading) => metricOf(reading, since, at));
  return { resourceMetrics: [{ resource, scopeMetrics: [{ scope: { name: 'uppdrag' }, metrics }] }] };
}

/**
 * Sends what the meters say each minute, and when it is stopped. What doesn't arrive is logged and no more: the next
 * sending tells the same sums, grown. `clock` gives milliseconds of the epoch.
 */
export function startMetrics(
  from: Pick<Meters, 'read'>,
  { endpoint, headers }: Collector,
  { log, clock, instance }: { readonly log: Log; readonly clock: () => number; readonly instance: string },
): { readonly stop: () => Promise<void> } {
  const since = clock();
  async function send(): Promise<void> {
    try {
      const { ok, status } = await fetch(`${endpoint}/v1/metrics`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(otlpOf(from.read(), instance, since, clock())),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!ok) log.info('metrics refused', { status });
    } catch (fault) {
      log.fault('metrics not sent', fault);
    }
  }
  const timer = setInterval(() => void send(), EVERY_MS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return send();
    },
  };
}
