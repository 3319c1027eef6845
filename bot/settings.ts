import { z } from 'zod';
import type { BotIdentity } from './teams/adapter.ts';

const STORAGE = 'the connection string of the storage account';

const schema = z
  .object({
    BOT_ID: z.guid('the Entra app id of the bot'),
    BOT_TENANT_ID: z.guid('the tenant that the app is registered in'),
    BOT_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI'], 'SingleTenant or UserAssignedMSI').default('SingleTenant'),
    BOT_SECRET: z.string().min(1).optional(),
    TABLES_CONNECTION: z.string(STORAGE).min(1, STORAGE),
    BOT_URL: z
      .url({ protocol: /^https$/, error: 'the https address at which people reach the bot' })
      .transform((url) => url.replace(/\/+$/, '')),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
  })
  .refine(({ BOT_TYPE, BOT_SECRET }) => BOT_TYPE !== 'SingleTenant' || BOT_SECRET !== undefined, {
    path: ['BOT_SECRET'],
    message: 'the client secret, needed where BOT_TYPE is SingleTenant',
  });

/** What the bot is told by its environment in production. */
export interface Settings {
  readonly identity: BotIdentity;
  readonly tables: string;
  readonly port: number;
  /** Where people reach the bot from outside, without a slash at its end. */
  readonly publicUrl: string;
}

/** The settings in the environment. Throws an Error whose message lists all that is missing or wrong, a line each. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = schema.safeParse(environment);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`Uppdrag can't start; its environment lacks or misstates:\n${lines.join('\n')}`);
  }
  const { BOT_ID, BOT_TENANT_ID, BOT_TYPE, BOT_SECRET, TABLES_CONNECTION, BOT_URL, PORT } = read.data;
  return {
    identity: { appId: BOT_ID, tenant: BOT_TENANT_ID, type: BOT_TYPE, secret: BOT_SECRET },
    tables: TABLES_CONNECTION,
    port: PORT,
    publicUrl: BOT_URL,
  };
}
