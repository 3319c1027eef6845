import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
 * Makes the folder where it is missing and takes it: two servers writing one file would lose each other's rows. Throws
 * FolderInUseError. Each process writes a lock of its own before it looks for others', so that of two at once at least
 * one sees the other; should both, both step back. A dead process's lock has a name that nobody else uses, so it can be
 * removed by whoever finds it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const own = `lock-${randomUUID()}`;
  const release = () => rm(join(folder, own));
  // Under another name first: a lock is never there without its words.
  await writeFile(join(folder, `new-${own}`), `${process.pid} ${(await startOf(process.pid)) ?? ''}`);
  await rename(join(folder, `new-${own}`), join(folder, own));
  const others = (await readdir(folder)).filter((name) => name.startsWith('lock-') && name !== own);
  for (const other of others) {
    const holder = await contents(join(folder, other));
    if (holder === undefined) continue;
    if (await isAlive(holder)) {
      await release();
      throw new FolderInUseError(folder, Number.parseInt(holder, 10));
    }
    await rm(join(folder, other), { force: true });
  }
  return { release };
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
