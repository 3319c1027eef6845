import * as z from 'zod';
import type { Collector } from './otlp.ts';

const HEADERS = 'headers as name=value, with commas between them';

function headerOf(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}

/** The collector in the environment, by the names that OpenTelemetry's own programs read; undefined where none is named. */
export const collectorSetting = z
  .object({
    // One that runs beside the bot is reached by plain http.
    OTEL_EXPORTER_OTLP_ENDPOINT: z
      .url({ protocol: /^https?$/, error: 'the address of an OpenTelemetry collector, without /v1/metrics' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    OTEL_EXPORTER_OTLP_HEADERS: z
      .string()
      .transform((list) => list.split(',').filter((pair) => pair.trim() !== ''))
      .pipe(z.array(z.string().regex(/^\s*[\w-]+\s*=/, HEADERS)))
      .default([]),
  })
  .transform(({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: pairs }): Collector | undefined =>
    endpoint === undefined ? undefined : { endpoint, headers: Object.fromEntries(pairs.map(headerOf)) },
  );
