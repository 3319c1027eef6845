import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BrokenDataError, wholeFile } from '../../../bot/local/azurite-file.ts';
import { startAzurite } from '../../../bot/local/azurite.ts';
import { FolderInUseError } from '../../../bot/local/datafolder.ts';
import { connect } from '../../../storage/connect.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uppdrag-azurite-'));
  file = join(folder, 'tables.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('what was written is in the file before the write is told as done, and there after a new start', async () => {
  const first = await startAzurite(folder);
  const client = await connect({ connectionString: first.connectionString, afterWrite: () => first.saved() });
  await client.createEntity({ partitionKey: '0', rowKey: 'k', words: 'åäö' });
  expect(await readFile(file, 'utf8')).toContain('åäö');
  await client.submitTransaction([['upsert', { partitionKey: '0', rowKey: 'k2', words: 'in a batch' }]]);
  expect(await readFile(file, 'utf8')).toContain('in a batch');
  await first.stop();

  const second = await startAzurite(folder);
  const again = await connect({ connectionString: second.connectionString });
  expect(await again.getEntity('0', 'k')).toMatchObject({ words: 'åäö' });
  await second.stop();
  expect(await readdir(folder)).toEqual(['tables.json']);
});

test('many writes at once share saves, and each is in the file when it is told', async () => {
  const tables = await startAzurite(folder);
  const client = await connect({ connectionString: tables.connectionString, afterWrite: () => tables.saved() });
  const keys = Array.from({ length: 30 }, (_, index) => `row${index}.`);
  const missing = await Promise.all(
    keys.map(async (rowKey) => {
      await client.createEntity({ partitionKey: '0', rowKey });
      return (await readFile(file, 'utf8')).includes(rowKey) ? [] : [rowKey];
    }),
  );
  expect(missing.flat()).toEqual([]);
  await tables.stop();
});

test('a write that can not be saved is not told as done', async () => {
  const tables = await startAzurite(folder);
  const client = await connect({ connectionString: tables.connectionString, afterWrite: () => tables.saved() });
  // What is written beside the file first can't be written where a folder stands.
  await mkdir(`${file}.new`);
  await expect(client.createEntity({ partitionKey: '0', rowKey: 'k' })).rejects.toThrow(/EISDIR/);
  await rm(`${file}.new`, { recursive: true });
  await tables.stop();
});

test.each([
  ['half of a save', '{"filename":"tables.json","collections":[{"na'],
  ['nothing', ''],
  ['something else', '[]'],
  ['another JSON', '{"rows":[]}'],
])('a data file that holds %s is told, left as it is, and the folder let go', async (_what, broken) => {
  await writeFile(file, broken);
  const start = startAzurite(folder);
  await expect(start).rejects.toThrow(BrokenDataError);
  await expect(start).rejects.toThrow(new RegExp(`${file} går inte att läsa.*it was left as it is`));
  expect(await readFile(file, 'utf8')).toBe(broken);
  expect(await readdir(folder)).toEqual(['tables.json']);
});

test('a second server on the folder does not start, and the first goes on', async () => {
  const first = await startAzurite(folder);
  const client = await connect({ connectionString: first.connectionString, afterWrite: () => first.saved() });
  await expect(startAzurite(folder)).rejects.toThrow(FolderInUseError);
  await client.createEntity({ partitionKey: '0', rowKey: 'k' });
  await first.stop();
});

test('in memory nothing is kept, and two run beside each other', async () => {
  const [one, other] = await Promise.all([startAzurite(), startAzurite()]);
  expect(one.connectionString).not.toBe(other.connectionString);
  await one.saved();
  await Promise.all([one.stop(), other.stop()]);
});

test('what a killed save left beside the file does not matter', async () => {
  await (await startAzurite(folder)).stop();
  await writeFile(`${file}.new`, '{"half');
  const tables = await startAzurite(folder);
  await connect({ connectionString: tables.connectionString, afterWrite: () => tables.saved() });
  await tables.stop();
  expect(await readdir(folder)).toEqual(['tables.json']);
});

test('a process killed in the middle of saving leaves one save whole', async () => {
  const saver = fileURLToPath(new URL('saver.ts', import.meta.url));
  for (let round = 0; round < 2; round += 1) {
    const child = spawn(process.execPath, ['--import', 'tsx', saver, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let begun = 0;
    child.stdout.on('data', (data: Buffer) => {
      begun += data.toString().length;
      if (begun > 2 + round) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const read = await new Promise((resolve) => wholeFile.loadDatabase(file, resolve));
    const { collections } = JSON.parse(String(read)) as { collections: string[] };
    expect(collections[0] === collections[0]?.charAt(0).repeat(20_000_000)).toBe(true);
  }
}, 20_000);
