import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { build } from 'esbuild';
import { buildBot } from '../../bot/build/build-bot.ts';
import { startAzurite } from '../../bot/local/azurite.ts';
import { freePort } from '../teams/free-port.ts';
import { median } from './interleaved.ts';
import type { Line } from './table.ts';

const ROUNDS = 9;
const UNSIGNED = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    type: 'message',
    id: '1',
    text: 'lista',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id: '19:team@thread.tacv2' },
    from: { id: '29:anna', name: 'Anna Berg' },
    recipient: { id: '28:uppdrag' },
  }),
};

/** Resolves to the status of the first answer on `port`. */
async function firstAnswer(port: number): Promise<number> {
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, UNSIGNED);
      await answer.text();
      return answer.status;
    } catch (fault) {
      if (!(fault instanceof TypeError)) throw fault;
      await after(2);
    }
  }
}

/** CPU time of all threads of a process, in milliseconds, as Linux counts it. */
async function cpuOf(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const spent = threads.map(async (thread) => {
    const [nanoseconds = ''] = (await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8')).split(' ');
    return Number(nanoseconds) / 1e6;
  });
  return (await Promise.all(spent)).reduce((sum, one) => sum + one, 0);
}

/** Starts a bundle; what it has taken when it has answered 401 to a post that nobody signed. */
async function started(file: string, connectionString: string) {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [file], {
    env: {
      BOT_ID: '11111111-1111-4111-8111-111111111111',
      BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222',
      BOT_SECRET: 'hemligt',
      TENANTS: '22222222-2222-4222-8222-222222222222',
      TABLES_CONNECTION: connectionString,
      PORT: String(port),
      BOT_URL: 'https://bot.example',
    },
    stdio: 'ignore',
  });
  const status = await firstAnswer(port);
  const wall = performance.now() - begin;
  if (status !== 401 || child.pid === undefined) throw new Error(`${file} answered ${status} instead of 401`);
  const memory = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  const taken = { wall, cpu: await cpuOf(child.pid), memory: Number(memory) / 1024 };
  child.kill('SIGTERM');
  await once(child, 'exit');
  return taken;
}

/**
 * From the start of the process to its first answer, and the memory it then holds: the production bundle against a bare
 * botbuilder bot as esbuild bundles it. Both have an app's identity and refuse a post that nobody signed (401). Linux only.
 */
export async function starting(folder: string): Promise<Line[]> {
  const [ours, bare] = [join(folder, 'start', 'serve.mjs'), join(folder, 'start', 'echo.cjs')];
  await buildBot(join(folder, 'start'));
  await build({
    ...{ entryPoints: [join(import.meta.dirname, 'bots', 'echo.ts')], outfile: bare },
    ...{ bundle: true, platform: 'node', target: 'node20', minifyWhitespace: true, minifySyntax: true },
  });
  const tables = await startAzurite();
  const taken: Record<'ours' | 'bare', Awaited<ReturnType<typeof started>>[]> = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.ours.push(await started(ours, tables.connectionString));
    taken.bare.push(await started(bare, tables.connectionString));
  }
  await tables.stop();
  const line = (what: string, unit: string, of: 'wall' | 'cpu' | 'memory'): Line => ({
    what,
    ours: median(taken.ours.map((one) => one[of])),
    bare: median(taken.bare.map((one) => one[of])),
    unit,
  });
  return [
    line('start to first answer, bundle', 'ms', 'wall'),
    line('start to first answer, bundle: CPU', 'ms', 'cpu'),
    line('memory after first answer, bundle', 'MB', 'memory'),
  ];
}
