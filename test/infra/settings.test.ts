import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../bot/settings.ts';
import { trialValues } from '../../manifest/values.ts';

const file = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const bicep = await file('infra/main.bicep');
const toolkit = await file('m365agents.yml');
const environment = await file('env/.env.dev');

const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

const lastCells = (table: string) => table.split('\n').map((line) => line.split('|').at(-2)?.trim() ?? '');

/** A number as either language writes it: thousands parted by a comma or a space, decimals, always two, by a point or a comma. */
const numberOf = (cell: string) =>
  Number(
    cell
      .replaceAll('*', '')
      .replace(/[,.](\d\d)$/, '#$1')
      .replace(/[\s,]/g, '')
      .replace('#', '.'),
  );
const boldIn = (table: string) =>
  lastCells(table)
    .filter((cell) => /^\*\*\d/.test(cell))
    .map(numberOf);
const plainIn = (table: string) =>
  lastCells(table)
    .filter((cell) => /^\d/.test(cell))
    .map(numberOf);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** What an app setting of the template comes to in Azure. */
const deployed: Readonly<Record<string, string>> = {
  BOT_ID: '11111111-1111-4111-8111-111111111111',
  BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_TYPE: 'UserAssignedMSI',
  BOT_URL: 'https://uppdrag-abc.azurewebsites.net',
  TENANTS: '22222222-2222-4222-8222-222222222222',
  TABLES_URL: 'https://uppdragabc.table.core.windows.net',
  AZURE_CLIENT_ID: '11111111-1111-4111-8111-111111111111',
};

describe('what infra/main.bicep sets', () => {
  const [, block = ''] = /properties: union\(([\s\S]*?)\n {4}\},/.exec(bicep) ?? [];
  const names = namesIn(block, /^ {6}([A-Z_]+): /gm);

  it('is what the bot asks for: it starts on it', () => {
    const given = Object.fromEntries(names.map((name) => [name, deployed[name]]));
    expect(readSettings(given, new Date('2027-02-01'))).toMatchObject({
      publicUrl: deployed.BOT_URL,
      tables: { url: deployed.TABLES_URL, clientId: deployed.AZURE_CLIENT_ID },
    });
  });

  it('leaves out nothing that only Azure knows', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(deployed)));
  });
});

describe('m365agents.yml', () => {
  const known = namesIn(environment, /^([A-Z_]+)=/gm);

  it.each([...new Set([...toolkit.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name))])(
    'finds %s in the environment file',
    (name) => {
      expect(known).toContain(name);
    },
  );

  it('gives the app package all that it asks for', () => {
    for (const name of Object.keys(trialValues)) expect(toolkit).toContain(`${name}: \${{${name}}}`);
  });

  it('finds what the template puts out in the environment file', () => {
    expect(known).toEqual(expect.arrayContaining(namesIn(bicep, /^output (\w+) /gm)));
  });
});

describe.each(['docs/driftsatt.md', 'docs/deploy.md'])('%s', async (path) => {
  const guide = await file(path);
  const code = (await file('bot/settings.ts')) + (await file('bot/telemetry/collector.ts'));

  it.each([...new Set(namesIn(code, /^ {2,4}([A-Z][A-Z_]+): (?:z|https)\b/gm))])('tells what %s is', (name) => {
    expect(guide).toContain(`\`${name}\``);
  });

  it('adds up what it costs', () => {
    const [counted = '', priced = ''] = guide
      .slice(guide.search(/^## (?:What it costs|Vad det kostar)/m))
      .split(/\n\n\|/)
      .slice(1);
    const [one, thirteen, all] = boldIn(counted);
    const lines = plainIn(counted);
    const sweep = lines.at(-1) ?? 0;
    expect(sumOf(lines) - sweep).toBe(one);
    expect([(one ?? 0) * 13, (thirteen ?? 0) + sweep]).toEqual([thirteen, all]);
    expect(sumOf(plainIn(priced))).toBeCloseTo(boldIn(priced)[0] ?? 0, 5);
  });
});

describe('env/.env.dev', () => {
  it('holds no secret', () => {
    expect(environment).not.toMatch(/SECRET|PASSWORD|CERTIFICATE|CONNECTION|KEY/);
  });
});
