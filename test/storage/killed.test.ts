import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startAzurite } from '../../bot/local/azurite.ts';
import { connect } from '../../storage/connect.ts';
import { openStore } from '../../storage/tables.ts';
import { changeOf, networkOf } from './samples.ts';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uppdrag-killed-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function opened() {
  const tables = await startAzurite(folder);
  const { connectionString } = tables;
  return { tables, store: openStore(await connect({ connectionString, afterWrite: () => tables.saved() })) };
}

/** Lets a process write until it has told of `count` items, and kills it where it stands: what it told of. */
async function killedAfter(count: number): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  let wrong = '';
  child.stderr.on('data', (data: Buffer) => (wrong += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    told += data.toString();
    if (told.split('\n').length > count) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(`${signal} ${wrong}`).toBe('SIGKILL ');
  return told.split('\n').slice(0, -1).map(Number);
}

test('nothing that was told as saved is lost by a process that is killed while it writes', async () => {
  const start = await opened();
  await start.store.commit(undefined, changeOf('begin', { network: networkOf('k') }));
  await start.tables.stop();

  const told: number[] = [];
  for (const count of [7, 20, 33]) told.push(...(await killedAfter(count)));

  const { store, tables } = await opened();
  const kept = (await store.load('k'))!.items.map((item) => item.number);
  await tables.stop();
  expect(told.length).toBeGreaterThanOrEqual(60);
  expect(new Set(told).size).toBe(told.length);
  expect(told.filter((number) => !kept.includes(number))).toEqual([]);
}, 30_000);
