import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBot } from '../../bot/build/build-bot.ts';
import { bundle } from '../../bot/build/bundle.ts';
import { programOf, wrapped } from '../../bot/build/program.ts';
import { startAzurite, type LocalTables } from '../../bot/local/azurite.ts';
import type { Card } from '../../cards/parts/element.ts';
import * as calendar from '../../domain/calendar.ts';
import { feastDay } from '../../domain/swedish/dates/holidays.ts';
import { addDays } from '../../domain/time.ts';
import { startBot } from '../bench/bot-process.ts';
import { freePort } from '../teams/free-port.ts';
import { wordsOf } from './reading.ts';
import { startIssuer } from './teams/openid-issuer.ts';
import { startTeamsService } from './teams-service.ts';

const APP = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';

const unsigned = {
  type: 'message',
  id: '1',
  text: 'lista',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: '19:team@thread.tacv2' },
  from: { id: '29:anna', name: 'Anna Berg' },
  recipient: { id: '28:uppdrag' },
};

describe('the bot as npm run build makes it', () => {
  let folder: string;
  let built: string;
  let tables: LocalTables;
  let packages: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uppdrag-build-'));
    built = join(folder, 'bot');
    tables = await startAzurite();
    packages = Object.keys((await buildBot(built)).inputs).join('\n');
  });
  afterAll(async () => {
    await tables.stop();
    await rm(folder, { recursive: true });
  });

  it('has a source map for each bundle, and no word of where it was made', async () => {
    const names = await readdir(built);
    expect(names).toContain('serve.mjs');
    const bundles = names.filter((name) => name.endsWith('.cjs'));
    const made = bundles.flatMap((name) => [name, `${name}.map`]);
    expect(names.toSorted()).toEqual([...made, 'serve.cjs.code', 'serve.mjs'].toSorted());
    for (const name of names) {
      const text = await readFile(join(built, name), 'utf8');
      expect(text).not.toContain(process.cwd());
      expect(text).not.toContain(tmpdir());
    }
  });

  it('starts from the code that was made of it, and from its text where another Node made that', async () => {
    const file = join(built, 'serve.cjs');
    expect(programOf(file).wasCompiled).toBe(true);
    const elsewhere = join(folder, 'elsewhere.cjs');
    await writeFile(elsewhere, wrapped('exports.answer = () => 42;'));
    await writeFile(`${elsewhere}.code`, 'of another Node');
    const program = programOf(elsewhere);
    expect(program.wasCompiled).toBe(false);
    expect((program.run() as { answer: () => number }).answer()).toBe(42);
    program.keep();
    expect(programOf(elsewhere).wasCompiled).toBe(true);
  });

  it('has neither language models nor dialogs in it', () => {
    expect(packages).toContain('node_modules/botbuilder/');
    expect(packages).not.toMatch(/node_modules\/(openai|gpt-tokenizer|botbuilder-dialogs|astronomia)\//);
  });

  const environment = (port: number) => ({
    BOT_ID: APP,
    BOT_TENANT_ID: TENANT,
    BOT_SECRET: 'hemligt',
    TENANTS: TENANT,
    TABLES_CONNECTION: tables.connectionString,
    BOT_URL: 'https://uppdrag.example.se',
    PORT: String(port),
  });

  it('does not start without its environment, and says all that is missing at once', async () => {
    const child = spawn(process.execPath, ['serve.mjs'], { cwd: built, env: {}, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said.trim().split('\n')).toHaveLength(7);
    expect(said).toContain('TENANTS');
  });

  it('starts where there are no packages, tells that it is ready, answers 401 to whoever is not signed in, and stops when it is told to', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['serve.mjs'], {
      cwd: built,
      env: environment(port),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await once(child.stdout, 'data');
      expect(said).toContain('"serving"');
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(unsigned),
      });
      expect(answer.status).toBe(401);
      const asked = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
      expect([await asked('/healthz'), await asked('/readyz')]).toEqual(['alive', 'ready']);
      child.kill('SIGTERM');
      const stopped = await Promise.race([once(child, 'close'), after(10_000, 'still running', { ref: false })]);
      expect(stopped).toEqual([0, null]);
      expect(said).toContain('"stopped"');
      expect(said).not.toContain('"error"');
      expect(said).toMatch(/"request refused","turn":"([\da-f-]{36})",.*\n.*"turn","turn":"\1","status":401,"ms":\d+/);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('answers who is signed in by the keys that it is told of, and nobody else', async () => {
    await bundle('test/bot/teams/signed-bot.ts', join(folder, 'signed'));
    const port = await freePort();
    const issuer = await startIssuer();
    const child = spawn(process.execPath, ['signed-bot.cjs'], {
      cwd: join(folder, 'signed'),
      env: { ...environment(port), METADATA: issuer.issuer.metadata },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { serviceUrl } = unsigned;
    const claims = {
      iss: issuer.issuer.name,
      aud: APP,
      serviceurl: serviceUrl,
      exp: Math.floor(Date.now() / 1000) + 60,
    };
    const invoke = {
      ...{ ...unsigned, type: 'invoke', name: 'adaptiveCard/action' },
      conversation: { id: 'a:anna', conversationType: 'personal', tenantId: TENANT },
      value: { action: { type: 'Action.Execute', verb: 'cancel', data: {} }, trigger: 'manual' },
    };
    const pressed = (token: string) =>
      fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(invoke),
      });
    try {
      await once(child.stdout, 'data');
      const answer = await pressed(issuer.token(claims));
      expect(answer.status).toBe(200);
      expect(wordsOf(((await answer.json()) as { value: Card }).value)).toContain('Avbrutet');
      expect((await pressed(issuer.token(claims, { by: 'webchat' }))).status).toBe(401);
    } finally {
      child.kill('SIGKILL');
      issuer.stop();
    }
  }, 60_000);

  it('answers people without what it leaves out, and reads pasted lists with what it loads late', async () => {
    await bundle('test/bench/bots/uppdrag.ts', join(folder, 'turns'));
    const teams = await startTeamsService();
    teams.team.people = [{ id: '29:anna', aadObjectId: 'anna', name: 'Anna Berg', email: 'anna.berg@skovde.se' }];
    const bot = await startBot(join(folder, 'turns', 'uppdrag.cjs'), { TABLES: tables.connectionString });
    const here = {
      ...{ ...unsigned, serviceUrl: teams.url, from: { id: '29:anna', name: 'Anna Berg', aadObjectId: 'anna' } },
      conversation: { id: '19:team@thread.tacv2', conversationType: 'channel', tenantId: 't', isGroup: true },
      channelData: { tenant: { id: 't' }, team: { id: '19:team@thread.tacv2' } },
    };
    const content = '<ul><li>Skövde lämnar underlag 1 juni</li><li>Skövde bokar lokal</li></ul>';
    try {
      await bot.post({ ...here, type: 'installationUpdate', action: 'add' });
      await bot.post({ ...here, id: '2', attachments: [{ contentType: 'text/html', content: `läs in${content}` }] });
    } finally {
      await bot.stop();
      await teams.stop();
    }
    const [welcome, review] = teams.messages.filter(({ typing }) => !typing);
    expect(wordsOf(welcome?.card)).toContain('SKIS');
    expect(wordsOf(review?.card)).toContain('Skövde');
  });

  it('knows the same red days and feasts as the packages whose other countries it leaves out', async () => {
    const days = join(folder, 'days');
    await bundle('domain/calendar.ts', days);
    await bundle('domain/swedish/dates/holidays.ts', days);
    const at = (name: string) => pathToFileURL(join(days, name)).href;
    const red = (await import(at('calendar.cjs'))) as typeof calendar;
    const feasts = (await import(at('holidays.cjs'))) as { feastDay: typeof feastDay };
    for (let day = '2024-01-01'; day < '2034-01-01'; day = addDays(day, 1)) {
      expect(`${day} ${red.isWorkingDay(day)}`).toBe(`${day} ${calendar.isWorkingDay(day)}`);
    }
    for (const name of ['påsk', 'midsommar', 'annandag jul', 'alla helgons dag', 'kristi himmelsfärd']) {
      expect(feasts.feastDay(name, 2027)).toBe(feastDay(name, 2027));
    }
  });
});
