import * as z from 'zod';
import { readCertificate, type Certificate } from './certificate.ts';
import type { BotIdentity } from './teams/adapter.ts';
import { collectorSetting } from './telemetry/collector.ts';
import type { Collector } from './telemetry/otlp.ts';

/** Where the tables are: behind a connection string, or at an address that a managed identity opens. */
export type TablesSetting =
  | { readonly connectionString: string }
  /** Without a client id it is the machine's own identity. */
  | { readonly url: string; readonly clientId: string | undefined };

/** What the bot is told by its environment in production. */
export interface Settings {
  readonly identity: BotIdentity;
  /** The Entra tenants whose teams and chats are served. */
  readonly tenants: readonly string[];
  readonly tables: TablesSetting;
  readonly port: number;
  /** Where people reach the bot from outside, without a slash at its end. */
  readonly publicUrl: string;
  /** Where metrics are sent; undefined where nowhere. */
  readonly collector?: Collector | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const APP = 'the Entra app id of the bot';
const TENANTS = 'the ids of the tenants whose teams are served, with commas between them';
const withoutSlash = (url: string) => url.replace(/\/+$/, '');
const https = (error: string) => z.url({ protocol: /^https$/, error }).transform(withoutSlash);

const place = z.object({
  BOT_ID: z.guid(APP),
  BOT_TENANT_ID: z.guid('the tenant that the app is registered in'),
  TENANTS: z
    .string(TENANTS)
    .transform((list) => list.split(/[\s,;]+/).filter((id) => id !== ''))
    .pipe(z.array(z.guid(TENANTS).toLowerCase()).min(1, TENANTS)),
  BOT_URL: https('the https address at which people reach the bot'),
  PORT: z.coerce.number('a port: 1 to 65535').int().min(1).max(65_535).default(3978),
});

const credentials = z.object({
  BOT_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI'], 'SingleTenant or UserAssignedMSI').default('SingleTenant'),
  BOT_SECRET: z.string().optional(),
  BOT_CERTIFICATE: z.string().optional(),
});

const tablesSchema = z.object({
  TABLES_CONNECTION: z.string().optional(),
  TABLES_URL: https('the https address of the storage account, as https://name.table.core.windows.net').optional(),
  AZURE_CLIENT_ID: z.guid('the client id of the managed identity that opens the tables').optional(),
});

interface Credentials {
  readonly type: BotIdentity['type'];
  readonly secret?: string;
  readonly certificate?: Certificate;
}

/** What signs the bot in: exactly one thing, so that nobody is mistaken about which it is. */
const signingIn = (now: Date) =>
  credentials.transform(({ BOT_TYPE: type, BOT_SECRET: secret, BOT_CERTIFICATE: pem }, context): Credentials => {
    const wrong = (name: string, message: string) => {
      context.addIssue({ code: 'custom', path: [name], message });
      return { type };
    };
    if (type === 'UserAssignedMSI') {
      for (const [name, given] of Object.entries({ BOT_SECRET: secret, BOT_CERTIFICATE: pem })) {
        if (given !== undefined) wrong(name, 'leave it out where BOT_TYPE is UserAssignedMSI: it would not be used');
      }
      return { type };
    }
    if (secret !== undefined && pem !== undefined) return wrong('BOT_CERTIFICATE', 'leave it out, or else BOT_SECRET');
    if (secret !== undefined) return { type, secret };
    if (pem === undefined)
      return wrong('BOT_SECRET', 'the client secret, or else BOT_CERTIFICATE, needed where BOT_TYPE is SingleTenant');
    try {
      return { type, certificate: readCertificate(pem, now) };
    } catch (fault) {
      return wrong('BOT_CERTIFICATE', fault instanceof Error ? fault.message : String(fault));
    }
  });

const tablesSetting = tablesSchema.transform((read, context): TablesSetting => {
  const { TABLES_CONNECTION: connectionString, TABLES_URL: url, AZURE_CLIENT_ID: clientId } = read;
  if (connectionString !== undefined && url === undefined) return { connectionString };
  if (connectionString === undefined && url !== undefined) return { url, clientId };
  const message =
    url === undefined
      ? 'the connection string of the storage account, or else TABLES_URL for a managed identity'
      : 'leave it out, or else TABLES_URL';
  context.addIssue({ code: 'custom', path: ['TABLES_CONNECTION'], message });
  return { connectionString: '' };
});

const linesOf = (error: z.ZodError | undefined) =>
  (error?.issues ?? []).map(({ path, message }) => `  ${String(path[0])}: ${message}`);

/**
 * The settings in the environment, where what is empty counts as missing. Throws an Error whose message lists all that is
 * missing or wrong at `now`, a line each, and tells no secret.
 */
export function readSettings(environment: Environment, now: Date): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const where = place.safeParse(given);
  const who = signingIn(now).safeParse(given);
  const tables = tablesSetting.safeParse(given);
  const metrics = collectorSetting.safeParse(given);
  if (!where.success || !who.success || !tables.success || !metrics.success) {
    const lines = [where, who, tables, metrics].flatMap(({ error }) => linesOf(error));
    throw new Error(`Uppdrag can't start; its environment lacks or misstates:\n${[...new Set(lines)].join('\n')}`);
  }
  const { BOT_ID, BOT_TENANT_ID, TENANTS: tenants, BOT_URL, PORT } = where.data;
  const identity = { appId: BOT_ID, tenant: BOT_TENANT_ID, ...who.data };
  const opened = openedBy(tables.data, identity);
  return { identity, tenants, tables: opened, port: PORT, publicUrl: BOT_URL, collector: metrics.data };
}

/** A bot that is a managed identity opens the tables as the same one, unless another is named. */
function openedBy(tables: TablesSetting, { type, appId }: BotIdentity): TablesSetting {
  if ('connectionString' in tables || type !== 'UserAssignedMSI') return tables;
  return { ...tables, clientId: tables.clientId ?? appId };
}
