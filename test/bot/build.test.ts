import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../bot/build/bundle.ts';
import { startAzurite, type LocalTables } from '../../bot/local/azurite.ts';
import * as calendar from '../../domain/calendar.ts';
import { feastDay } from '../../domain/swedish/holidays.ts';
import { addDays } from '../../domain/time.ts';
import { freePort } from '../teams/free-port.ts';

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
  let tables: LocalTables;
  let packages: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uppdrag-build-'));
    tables = await startAzurite();
    packages = Object.keys((await bundle('bot/serve.ts', join(folder, 'serve.cjs'))).inputs).join('\n');
  });
  afterAll(async () => {
    await tables.stop();
    await rm(folder, { recursive: true });
  });

  it('is one file and its source map, without a word of where it was made', async () => {
    expect((await readdir(folder)).sort()).toEqual(['serve.cjs', 'serve.cjs.map']);
    for (const name of ['serve.cjs', 'serve.cjs.map']) {
      const text = await readFile(join(folder, name), 'utf8');
      expect(text).not.toContain(process.cwd());
      expect(text).not.toContain(tmpdir());
    }
  });

  it('has neither language models nor dialogs in it', () => {
    expect(packages).toContain('node_modules/botbuilder/');
    expect(packages).not.toMatch(/node_modules\/(openai|gpt-tokenizer|botbuilder-dialogs|astronomia)\//);
  });

  it('starts where there are no packages, answers 401 to whoever is not signed in, and stops when it is told to', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['serve.cjs'], {
      cwd: folder,
      env: {
        BOT_ID: '11111111-1111-4111-8111-111111111111',
        BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222',
        BOT_SECRET: 'hemligt',
        TABLES_CONNECTION: tables.connectionString,
        PORT: String(port),
      },
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
      child.kill('SIGTERM');
      const stopped = await Promise.race([once(child, 'close'), after(10_000, 'still running', { ref: false })]);
      expect(stopped).toEqual([0, null]);
      expect(said).toContain('"stopped"');
      expect(said).not.toContain('"error"');
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('knows the same red days and feasts as the packages whose other countries it leaves out', async () => {
    await bundle('domain/calendar.ts', join(folder, 'days', 'calendar.cjs'));
    await bundle('domain/swedish/holidays.ts', join(folder, 'days', 'holidays.cjs'));
    const require = createRequire(join(folder, 'days', 'here.cjs'));
    const built = require('./calendar.cjs') as typeof calendar;
    const feasts = require('./holidays.cjs') as { feastDay: typeof feastDay };
    for (let day = '2024-01-01'; day < '2034-01-01'; day = addDays(day, 1)) {
      expect(`${day} ${built.isWorkingDay(day)}`).toBe(`${day} ${calendar.isWorkingDay(day)}`);
    }
    for (const name of ['påsk', 'midsommar', 'annandag jul', 'alla helgons dag', 'kristi himmelsfärd']) {
      expect(feasts.feastDay(name, 2027)).toBe(feastDay(name, 2027));
    }
  });
});
