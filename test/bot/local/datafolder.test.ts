import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUseError, lockFolder } from '../../../bot/local/datafolder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uppdrag-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a folder is made where it is missing, taken, and let go', async () => {
  const inside = join(folder, 'a', 'b');
  const lock = await lockFolder(inside);
  expect(await readdir(inside)).toHaveLength(1);
  await lock.release();
  expect(await readdir(inside)).toEqual([]);
  await (await lockFolder(inside)).release();
});

test('a second server on the folder is told which process has it and what to do', async () => {
  const lock = await lockFolder(folder);
  const second = lockFolder(folder);
  await expect(second).rejects.toThrow(FolderInUseError);
  await expect(second).rejects.toThrow(
    new RegExp(`${folder} \\(process ${process.pid}\\)\\. Stäng den först.*Stop it first`),
  );
  expect(await readdir(folder)).toHaveLength(1);
  await lock.release();
});

test('the lock of a running process of somebody else is respected', async () => {
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(other, 'spawn');
  const stat = await readFile(`/proc/${other.pid}/stat`, 'utf8').catch(() => undefined);
  await writeFile(join(folder, 'lock-other'), `${other.pid} ${stat?.split(') ')[1]?.split(' ')[19] ?? ''}`);
  await expect(lockFolder(folder)).rejects.toThrow(`process ${other.pid}`);
  other.kill();
  await once(other, 'exit');
  await (await lockFolder(folder)).release();
});

test.each([
  ['a process that has died', '4194304 12345'],
  ['a process whose number another one has now', `${process.pid} 1`],
  ['nobody that can be made out', 'not a lock'],
])('the lock of %s is taken over', async (_whose, contents) => {
  await writeFile(join(folder, 'lock-old'), contents);
  const lock = await lockFolder(folder);
  expect(await readdir(folder)).not.toContain('lock-old');
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that find a dead lock at once no two get the folder, and those that did not leave nothing behind', async () => {
  await writeFile(join(folder, 'lock-old'), '4194304 12345');
  const tries = await Promise.allSettled(Array.from({ length: 12 }, () => lockFolder(folder)));
  const taken = tries.filter((one) => one.status === 'fulfilled');
  expect(taken.length).toBeLessThanOrEqual(1);
  expect((await readdir(folder)).filter((name) => name !== 'lock-old')).toHaveLength(taken.length);
});

test('a folder that can not be made is an error of its own', async () => {
  await mkdir(join(folder, 'x'));
  await writeFile(join(folder, 'x', 'file'), '');
  await expect(lockFolder(join(folder, 'x', 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
});
