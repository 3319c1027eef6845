import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another process uses the folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  constructor(folder: string, pid: number) {
    super(
      `Uppdrag är redan igång med datamappen ${folder} (process ${pid}). Stäng den först, eller välj en annan mapp. ` +
        `(Uppdrag is already running on this data folder. Stop it first, or choose another folder.)`,
    );
  }
}

/** A folder that is this process's own until it lets it go. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Makes the folder where it is missing and takes it: two servers writing one file would lose each other's rows. The lock
 * of a process that has died is taken over. Throws FolderInUseError.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'lock');
  const own = join(folder, `lock-${randomUUID()}`);
  const mine = `${process.pid} ${(await startOf(process.pid)) ?? ''}`;
  // Linked, so that the lock is never there without its words.
  await writeFile(own, mine);
  try {
    while (!(await linked(own, file))) {
      const holder = await contents(file);
      if (holder === undefined) continue;
      if (await isAlive(holder)) throw new FolderInUseError(folder, Number.parseInt(holder, 10));
      await takeAway(file, holder, `${own}-old`);
    }
  } finally {
    await rm(own);
  }
  return {
    release: async () => {
      if ((await contents(file)) === mine) await rm(file);
    },
  };
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moved rather than removed: of two that found the same dead lock, the slower one may have moved the faster one's. */
async function takeAway(file: string, dead: string, aside: string): Promise<void> {
  try {
    await rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await contents(aside)) !== dead) await linked(aside, file);
  await rm(aside);
}

async function contents(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    // ESRCH: a process ended while its /proc was read.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return undefined;
    throw error;
  }
}

/** A process with the same number may be another one, started later: in a container numbers come again at once. */
async function isAlive(holder: string): Promise<boolean> {
  const [pid = '', start = ''] = holder.split(' ');
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    if (codeOf(error) !== 'EPERM') throw error;
  }
  return start === ((await startOf(Number(pid))) ?? '');
}

/** When a process started, as the system counts it; undefined where the system doesn't tell (only Linux does). */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await contents(`/proc/${pid}/stat`);
  // The name, in parentheses, may hold anything; the start is the 20th word after it (proc(5), field 22).
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
