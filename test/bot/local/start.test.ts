import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../../bot/local/datafolder.ts';
import { startLocalBot } from '../../../bot/local/local-bot.ts';
import { sentenceOf } from '../../../bot/local/sentence.ts';
import { localSettings } from '../../../bot/local/settings.ts';
import { tooOld } from '../../../bot/ready.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uppdrag-start-'));
});
afterEach(() => rm(folder, { recursive: true }));

const silent = { info: () => undefined, fault: () => undefined };

/** What is told when the bot can't start on this port and folder. */
function told(port = 0): Promise<string> {
  return startLocalBot(port, folder, silent, Date.now).then(
    async (bot) => {
      await bot.stop();
      return 'started';
    },
    (fault: unknown) => sentenceOf(fault),
  );
}

describe('what stops npm start is told in one clear sentence, and nothing is lost', () => {
  it('a Node that is too old', () => {
    expect(tooOld('18.20.1')).toContain('Uppdrag behöver Node 20.19 eller senare; det här är 18.20.1.');
    expect(tooOld('20.18.3')).toBeDefined();
    expect(tooOld('20.19.0')).toBeUndefined();
    expect(tooOld('24.1.0')).toBeUndefined();
  });

  it("the bot's port is taken, and the folder is let go", async () => {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await told(port)).toContain(`Port ${port} är upptagen.`);
    server.close();
    expect(await told()).toBe('started');
  });

  it('ports that are no ports', () => {
    expect(() => localSettings({ PORT: 'åtta', PLAYGROUND_PORT: '99999' })).toThrow(
      'PORT, PLAYGROUND_PORT är inte rätt angivet',
    );
    expect(localSettings({})).toEqual({ port: 3978, playgroundPort: 56_150, folder: '.data' });
  });

  it('a data folder that another process uses', async () => {
    const lock = await lockFolder(folder);
    expect(await told()).toContain('Uppdrag är redan igång med datamappen');
    await lock.release();
  });

  it(
    'a data file that is broken, on one line of stderr, and the file is left as it is',
    { timeout: 60_000 },
    async () => {
      await writeFile(join(folder, 'tables.json'), '{"half a file');
      const child = spawn(process.execPath, ['bot/start.mjs'], {
        env: { ...process.env, DATA_DIR: folder },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      expect(await once(child, 'close')).toEqual([1, null]);
      expect(said).toMatch(/^[^\n]*tables\.json[^\n]*\n$/);
      expect(await readFile(join(folder, 'tables.json'), 'utf8')).toBe('{"half a file');
    },
  );
});
