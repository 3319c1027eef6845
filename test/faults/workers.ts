import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));

/** What a worker logged that it had sent and marked, by its own clock. */
export interface Sent {
  readonly at: string;
  readonly away: boolean;
}
const sentLine = z.object({ event: z.literal('sent'), at: z.string(), away: z.boolean() });

/** Processes that send what is due, by name. */
export interface Workers {
  readonly names: () => string[];
  readonly sent: readonly Sent[];
  /** Resolves when it has begun; its clock is so far ahead of the machine's. */
  readonly start: (aheadMs: number) => Promise<void>;
  /** Ends one; gives how long that took in milliseconds. */
  readonly end: (name: string, signal: 'SIGKILL' | 'SIGTERM') => Promise<number>;
  /** Sets the clocks of all who run forward. */
  readonly setForward: (milliseconds: number) => void;
  readonly stop: () => void;
}

/** Processes on the tables that the connection string leads to, whose claims last so many milliseconds. */
export function workersOn(connectionString: string, claimMs: number): Workers {
  const running = new Map<string, ChildProcess>();
  const children: ChildProcess[] = [];
  const sent: Sent[] = [];
  return {
    names: () => [...running.keys()],
    sent,
    start: async (aheadMs) => {
      const name = `worker ${children.length + 1}`;
      const args = ['--import', 'tsx', workerFile, connectionString, name, String(aheadMs), String(claimMs)];
      const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
      children.push(child);
      const begun = new Promise<void>((resolve, reject) => {
        child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it began`)));
        createInterface(child.stdout).on('line', (line) => {
          if (line === 'ready') return resolve();
          const read = sentLine.safeParse(JSON.parse(line));
          if (read.success) sent.push(read.data);
        });
      });
      await begun;
      running.set(name, child);
    },
    end: async (name, signal) => {
      const child = running.get(name);
      if (child === undefined) throw new Error(`${name} isn't running`);
      running.delete(name);
      const asked = performance.now();
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
      return performance.now() - asked;
    },
    setForward: (milliseconds) => {
      for (const child of running.values()) child.stdin?.write(String(milliseconds));
    },
    stop: () => {
      for (const child of children) child.kill('SIGKILL');
    },
  };
}
