import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Told } from './bots/listen.ts';

/** A bot in a process of its own. */
export interface BotProcess {
  /** Its sums since it started. */
  readonly told: () => Promise<Told>;
  /** Posts an activity as Teams does; resolves to what it answers in place. Throws where that isn't a success. */
  readonly post: (activity: object) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a program that listens as bots/listen.ts does. */
export async function startBot(file: string, environment: Readonly<Record<string, string>>): Promise<BotProcess> {
  const child = fork(file, [], { env: { ...environment }, execArgv: [] });
  const next = async () => ((await once(child, 'message')) as [Told])[0];
  const { port } = await next();
  return {
    told: () => {
      const answer = next();
      child.send('?');
      return answer;
    },
    post: async (activity) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${file} answered ${response.status}: ${text}`);
      return text;
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
