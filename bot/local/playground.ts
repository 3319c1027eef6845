import { fork, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { playgroundConfig, type PlaygroundSpace } from './playground-config.ts';

export interface PlaygroundOptions {
  /** Where the bot takes activities, e.g. `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint: string;
  readonly port: number;
  readonly space: PlaygroundSpace;
  /** A folder for the Playground's configuration and log; made when it isn't there. */
  readonly folder: string;
}

export interface Playground {
  /** The page to open in a browser. */
  readonly url: string;
  /** Where bots answer: the `serviceUrl` of every activity from here. */
  readonly serviceUrl: string;
  /** Settles when the Playground's process is gone, whoever ended it. */
  readonly exited: Promise<void>;
  /** Ends the Playground; settles when its process is gone. May be called twice. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;

/**
 * Starts the Microsoft 365 Agents Playground on 127.0.0.1 and resolves when its page answers. It opens no browser,
 * sends no telemetry, and dies with this process. Rejects when the port is taken, when it ends before it answers, and
 * when it hasn't answered within 30 seconds; nothing is left running then.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { port, folder } = options;
  const configPath = path.join(folder, '.m365agentsplayground.yml');
  const logPath = path.join(folder, 'playground.log');
  await mkdir(folder, { recursive: true });
  await writeFile(configPath, playgroundConfig(options.space));

  const url = `http://127.0.0.1:${port}`;
  const serviceUrl = `${url}/_connector`;
  const child = fork(
    createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js'),
    // prettier-ignore
    ['start', '--app-endpoint', options.botEndpoint, '--channel-id', 'msteams', '--port', String(port),
      '--service-url', serviceUrl, '--disable-telemetry'],
    {
      // Replaces this process's own loaders, which mean nothing to the Playground.
      execArgv: ['--import', new URL('playground-preload.mjs', import.meta.url).href],
      env: { ...process.env, ...playgroundEnvironment(configPath, logPath) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await exited;
  };
  const limit = setTimeout(() => child.kill(), START_LIMIT_MS);
  try {
    await Promise.race([answers(child, url, port), failure(child, logPath)]);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(limit);
  }
  return { url, serviceUrl, exited, stop };
}

function playgroundEnvironment(configPath: string, logPath: string): Record<string, string> {
  return {
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: configPath,
    M365_AGENTS_PLAYGROUND_LOGFILE: logPath,
    TEAMSAPPTESTER_BROWSER: 'none',
    // It tells the bot its own time zone as that of whoever writes.
    TZ: 'Europe/Stockholm',
    // `--disable-telemetry` stops the Playground's own events; these stop what Application Insights says of itself.
    APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    APPLICATION_INSIGHTS_NO_DIAGNOSTIC_CHANNEL: 'true',
    // It would ask a proxy for the bot on this very machine.
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
  };
}

/** Its port closes a moment before its process is gone: `failure` waits for that and tells why. */
const leftToFailure = new Promise<never>(() => undefined);

async function answers(child: ChildProcess, url: string, port: number): Promise<void> {
  const bound = await boundPort(child);
  if (bound !== port) {
    throw new Error(
      `Port ${port} är upptagen, så chattfönstret kan inte använda den. Välj en annan: PLAYGROUND_PORT=56151 npm start. ` +
        `(Port ${port} is taken. Choose another, or stop what holds it.)`,
    );
  }
  // It says that it listens before it has read its configuration, and ends if it can't use that.
  const answer = await fetch(`${url}/_debug/ping`).catch(() => leftToFailure);
  if (!answer.ok) throw new Error(`The Playground answered ${answer.status} from ${answer.url}.`);
}

/** The port that the Playground says it listens on: a free one of its own choice when the one it was given is taken. */
function boundPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /^Listening on (\d+)$/m.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

/** Never resolves; rejects when the Playground ends, with what it wrote to its log and to stderr. */
function failure(child: ChildProcess, logPath: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const end = `The Playground ended (${signal ?? `code ${code ?? 'unknown'}`}) before it answered; ${START_LIMIT_MS / 1000} s is its limit.`;
      void readFile(logPath, 'utf8').then(
        (log) => reject(new Error(`${end} ${logPath} ends:\n${log.slice(-1000)}${complaint}`)),
        () => reject(new Error(`${end} It wrote no log. ${complaint}`)),
      );
    });
  });
}
