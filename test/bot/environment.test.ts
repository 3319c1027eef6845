import { describe, expect, it } from 'vitest';
import { readSettings } from '../../bot/settings.ts';
import { isMicrosofts } from '../../bot/production.ts';
import { sampleCertificate } from './teams/sample-certificate.ts';

const { certificate: CERTIFICATE, privateKey: PRIVATE_KEY, anothersKey, expires, thumbprint } = sampleCertificate();
const now = new Date('2027-02-01T09:00:00Z');
const BOT_ID = '11111111-1111-4111-8111-111111111111';
const HOME = '22222222-2222-4222-8222-222222222222';
const OTHER = 'ABCDEF33-3333-4333-8333-333333333333';

const whole = {
  BOT_ID,
  BOT_TENANT_ID: HOME,
  BOT_SECRET: 'hemligt',
  TENANTS: HOME,
  TABLES_CONNECTION: 'UseDevelopmentStorage=true',
  BOT_URL: 'https://uppdrag.example.se/',
};
const { BOT_SECRET: _secret, ...unsigned } = whole;
const { TABLES_CONNECTION: _tables, ...tableless } = whole;

const read = (environment: Readonly<Record<string, string | undefined>>) => readSettings(environment, now);

function wrongIn(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    read(environment);
  } catch (fault) {
    return (fault as Error).message;
  }
  return '';
}

describe('the environment of the bot in production', () => {
  it('is read, with the usual port, and the address without a slash at its end', () => {
    expect(read(whole)).toEqual({
      identity: { appId: BOT_ID, tenant: HOME, type: 'SingleTenant', secret: 'hemligt' },
      tenants: [HOME],
      tables: { connectionString: 'UseDevelopmentStorage=true' },
      port: 3978,
      publicUrl: 'https://uppdrag.example.se',
    });
  });

  it('names the tenants that are served, however their ids are written', () => {
    expect(read({ ...whole, TENANTS: `${HOME}, ${OTHER}` }).tenants).toEqual([HOME, OTHER.toLowerCase()]);
  });

  it('lets a certificate sign in, also with its line breaks written out', () => {
    const signed = { type: 'SingleTenant', certificate: { thumbprint } };
    for (const BOT_CERTIFICATE of [CERTIFICATE + PRIVATE_KEY, (PRIVATE_KEY + CERTIFICATE).replaceAll('\n', '\\n')]) {
      expect(read({ ...unsigned, BOT_CERTIFICATE }).identity).toMatchObject(signed);
    }
  });

  it('names the collector of metrics, as OpenTelemetry names it, where there is one', () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4318/';
    const OTEL_EXPORTER_OTLP_HEADERS = 'api-key=a=b, tenant=skis';
    expect(read(whole).collector).toBeUndefined();
    expect(read({ ...whole, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS }).collector).toEqual({
      endpoint: 'http://127.0.0.1:4318',
      headers: { 'api-key': 'a=b', tenant: 'skis' },
    });
    expect(wrongIn({ ...whole, OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toContain(
      '  OTEL_EXPORTER_OTLP_ENDPOINT: the address of an OpenTelemetry collector',
    );
    expect(wrongIn({ ...whole, OTEL_EXPORTER_OTLP_HEADERS: 'hemligt' })).toContain('headers as name=value');
  });

  it('lets a managed identity sign in, which opens the tables too unless another is named', () => {
    const managed = { ...unsigned, BOT_TYPE: 'UserAssignedMSI' };
    expect(read(managed).identity).toEqual({ appId: BOT_ID, tenant: HOME, type: 'UserAssignedMSI' });
    const { TABLES_CONNECTION: _none, ...keyless } = managed;
    const TABLES_URL = 'https://uppdrag.table.core.windows.net/';
    const url = 'https://uppdrag.table.core.windows.net';
    expect(read({ ...keyless, TABLES_URL }).tables).toEqual({ url, clientId: BOT_ID });
    expect(read({ ...keyless, TABLES_URL, AZURE_CLIENT_ID: HOME }).tables).toEqual({ url, clientId: HOME });
    expect(read({ ...tableless, TABLES_URL }).tables).toEqual({ url, clientId: undefined });
  });

  it('is refused with one message that lists all that is missing', () => {
    const wrong = wrongIn({ BOT_SECRET: ' ', PORT: '' });
    expect(wrong.split('\n')).toHaveLength(7);
    for (const name of ['BOT_ID', 'BOT_TENANT_ID', 'TENANTS', 'BOT_URL', 'BOT_SECRET', 'TABLES_CONNECTION']) {
      expect(wrong).toContain(`\n  ${name}: `);
    }
  });

  it('is refused with one message that lists all that is wrong, without a secret in it', () => {
    const wrong = wrongIn({
      ...{ BOT_ID: 'uppdrag', BOT_TENANT_ID: 'skovde.se', BOT_TYPE: 'MultiTenant', BOT_SECRET: 'hemligt' },
      ...{ TENANTS: `${HOME}, skovde.se`, BOT_URL: 'http://uppdrag.example.se', PORT: '99999' },
      ...{ TABLES_CONNECTION: 'AccountKey=hemligt', TABLES_URL: 'http://tables' },
    });
    for (const name of ['BOT_ID', 'BOT_TENANT_ID', 'BOT_TYPE', 'TENANTS', 'BOT_URL', 'PORT', 'TABLES_URL']) {
      expect(wrong).toContain(`\n  ${name}: `);
    }
    expect(wrong).not.toContain('hemligt');
  });

  it.each([
    ['a secret and a certificate', { BOT_CERTIFICATE: CERTIFICATE }, 'BOT_CERTIFICATE: leave it out, or else'],
    ['a secret of a managed identity', { BOT_TYPE: 'UserAssignedMSI' }, 'BOT_SECRET: leave it out where BOT_TYPE'],
    ['two addresses of the tables', { TABLES_URL: 'https://t.example' }, 'TABLES_CONNECTION: leave it out, or else'],
    ['no tenant', { TENANTS: ' , ' }, 'TENANTS: the ids of the tenants'],
  ])('has one way to each thing, and not %s', (_what, more, words) => {
    expect(wrongIn({ ...whole, ...more })).toContain(`\n  ${words}`);
  });

  it.each([
    ['without its key', CERTIFICATE, 'both as PEM'],
    ["with another's key", CERTIFICATE + anothersKey, "the private key isn't the certificate's"],
    ['cut off', CERTIFICATE.replace(/\n.{20}/, '\n') + PRIVATE_KEY, 'is damaged'],
  ])('takes no certificate %s', (_how, BOT_CERTIFICATE, words) => {
    const wrong = wrongIn({ ...unsigned, BOT_CERTIFICATE });
    expect(wrong).toContain('\n  BOT_CERTIFICATE: ');
    expect(wrong).toContain(words);
    expect(wrong).not.toContain('BEGIN');
  });

  it('takes no certificate that has expired', () => {
    const signed = { ...unsigned, BOT_CERTIFICATE: CERTIFICATE + PRIVATE_KEY };
    expect(() => readSettings(signed, new Date(expires))).toThrow('the certificate expired on');
    expect(() => readSettings(signed, new Date(Date.parse(expires) - 1000))).not.toThrow();
  });

  it.each([undefined, '', 'uppdrag.example.se', 'http://uppdrag.example.se'])(
    'has an https address that people reach it at: BOT_URL can not be %j',
    (BOT_URL) => {
      expect(wrongIn({ ...whole, BOT_URL })).toContain('  BOT_URL: the https address at which people reach the bot');
    },
  );
});

describe('the service that is sent what the bot says', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/emea/tenant/',
    'https://europe.botframework.com',
    'https://smba.infra.teams.microsoft.com/x',
  ])("is Microsoft's: %s", (url) => {
    expect(isMicrosofts(new URL(url))).toBe(true);
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://uppdrag.trafficmanager.net/',
    'https://smba.trafficmanager.net.example.se/',
    'https://example.se/smba.trafficmanager.net',
    'https://smba.trafficmanager.net@example.se/',
    'https://evilbotframework.com',
    'https://127.0.0.1/',
  ])('is nobody else: %s', (url) => {
    expect(isMicrosofts(new URL(url))).toBe(false);
  });
});
