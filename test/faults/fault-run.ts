import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startAzurite } from '../../bot/local/azurite.ts';
import { connect } from '../../storage/connect.ts';
import { openStore } from '../../storage/tables.ts';
import { startFaultyTeams, type Taken } from './faulty-teams.ts';
import { randomFrom } from './random.ts';
import { DUE_AT, POST_AT, foundTown } from './town.ts';

/** How hard a run is. */
export interface FaultRun {
  readonly seed: number;
  readonly networks: number;
  readonly people: number;
  /** How many of the workers die, one at a time. */
  readonly kills: number;
  /** Ends with an error when notices are still owed after this long. */
  readonly mostMs: number;
}

/** What a run came to. Excused duplicates were in hand at a SIGKILL, or their connection was cut after they were taken. */
export interface Figures {
  readonly messages: number;
  readonly lost: number;
  readonly duplicates: number;
  readonly unexcused: number;
  readonly sigkills: number;
  readonly sigterms: number;
  readonly inHandAtKills: number;
  /** Messages that a process left in hand though it was asked to stop. */
  readonly leftAtStops: number;
  readonly cut: number;
  readonly refusals: number;
  readonly overLimit: number;
  readonly longestStopMs: number;
  readonly seconds: number;
}

const WORKERS = 3;
const SKEW_MS = 5000;
const SHARE_UNDER_FIRE = 0.7;
/** One person of so many can't be written to in private. */
const AWAY_OF = 20;
const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));

const keyOf = ({ conversation, network }: Taken) => `${conversation} ${network}`;

/** Lets three processes send what falls due at once, and kills them at random while they do. */
export async function faultRun({ seed, networks, people, kills, mostMs }: FaultRun): Promise<Figures> {
  const random = randomFrom(seed);
  const awayChats = new Set(
    Array.from({ length: people }, (_, index) => `chat-p${index}`).filter((_, index) => index % AWAY_OF === 1),
  );
  const tables = await startAzurite();
  const teams = await startFaultyTeams(randomFrom(seed + 1), (conversation) => awayChats.has(conversation));
  const { connectionString } = tables;
  const store = openStore(await connect({ connectionString }));
  const workers = new Map<string, ChildProcess>();
  const children: ChildProcess[] = [];
  const excused = new Set<string>();
  let [started, sigkills, sigterms, inHandAtKills, leftAtStops, longestStopMs] = [0, 0, 0, 0, 0, 0];
  const began = Date.now();

  /** What is owed; what waits for the post about people out of reach apart. */
  const owed = async () => {
    const { notices } = await store.due('2030-01-01T00:00:00.000Z');
    const waiting = notices.filter(({ person }) => person !== undefined);
    const today = notices.filter(({ at }) => at === DUE_AT);
    return { waiting, sending: today.filter(({ failed }) => !failed?.away).length, posting: today.length };
  };
  async function start(clockAt: string, skewMs: number): Promise<void> {
    const name = `worker ${(started += 1)}`;
    const aheadMs = Date.parse(clockAt) - began + skewMs;
    const args = ['--import', 'tsx', workerFile, connectionString, name, String(aheadMs)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    child.stdout.resume();
    await once(child.stdout, 'data');
    workers.set(name, child);
  }
  async function end(name: string, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = workers.get(name);
    workers.delete(name);
    const asked = performance.now();
    const gone = child && once(child, 'exit');
    child?.kill(signal);
    await gone;
    const stopped = performance.now();
    const inHand = (await owed()).waiting.filter(({ claimed }) => claimed?.by === name);
    if (signal === 'SIGTERM') {
      sigterms += 1;
      leftAtStops += inHand.length;
      longestStopMs = Math.max(longestStopMs, Math.round(stopped - asked));
      return;
    }
    sigkills += 1;
    inHandAtKills += inHand.length;
    for (const { person = '', network } of inHand) excused.add(keyOf({ conversation: `chat-${person}`, network }));
  }
  async function until(what: string, isDone: () => Promise<boolean>): Promise<void> {
    while (!(await isDone())) {
      if (Date.now() - began > mostMs) throw new Error(`seed ${seed}: ${what} after ${mostMs} ms`);
      await after(50);
    }
  }

  try {
    await foundTown(store, teams.url, { networks, people });
    const skew = () => Math.round((random() * 2 - 1) * SKEW_MS);
    // Clocks show 08:00 when the first worker can be there.
    const clockAt = new Date(Date.parse(DUE_AT) - (Date.now() - began) - 1000).toISOString();
    const planned = Array.from({ length: kills }, (_, index) => ({
      // Spread over the first part of the sending, so that what was in hand at the last is sent within the time.
      whenTaken: Math.round(((index + random()) / kills) * SHARE_UNDER_FIRE * networks * (people - awayChats.size)),
      signal: index % 2 === 0 ? ('SIGKILL' as const) : ('SIGTERM' as const),
      // A stop shows something only where messages are in hand.
      sweeping: index % 2 === 1 || random() < 0.75,
      skewMs: skew(),
    }));
    await Promise.all(Array.from({ length: WORKERS }, () => start(clockAt, skew())));
    const starting: Promise<void>[] = [];
    for (const { whenTaken, signal, sweeping, skewMs } of planned) {
      await until(`fewer than ${whenTaken} messages`, () => Promise.resolve(teams.taken.length >= whenTaken));
      const names = [...workers.keys()];
      const holder = (await store.due(DUE_AT)).lease?.holder ?? '';
      const victim = sweeping && workers.has(holder) ? holder : names[Math.floor(random() * names.length)];
      if (victim !== undefined) await end(victim, signal);
      starting.push(start(clockAt, skewMs));
    }
    await until('reminders are still owed', async () => (await owed()).sending === 0);
    await Promise.all(starting);
    for (const name of [...workers.keys()]) await end(name, 'SIGTERM');
    await start(POST_AT, 0);
    await until('people out of reach are not told of', async () => (await owed()).posting === 0);
    for (const name of [...workers.keys()]) await end(name, 'SIGTERM');
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await teams.stop();
    await tables.stop();
  }

  const counts = new Map<string, number>();
  for (const message of teams.taken) counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1);
  for (const message of teams.cut) excused.add(keyOf(message));
  const expected = Array.from({ length: networks }, (_, index) => `n${index}`).flatMap((network) => [
    keyOf({ conversation: `channel-${network}`, network: '' }),
    ...Array.from({ length: people }, (_, index) => `chat-p${index}`)
      .filter((conversation) => !awayChats.has(conversation))
      .map((conversation) => keyOf({ conversation, network })),
  ]);
  const twice = expected.filter((key) => (counts.get(key) ?? 0) > 1);
  return {
    messages: teams.taken.length,
    lost: expected.filter((key) => !counts.has(key)).length,
    duplicates: twice.reduce((sum, key) => sum + (counts.get(key) ?? 0) - 1, 0),
    unexcused: twice.filter((key) => !excused.has(key)).length,
    ...{ sigkills, sigterms, inHandAtKills, leftAtStops, longestStopMs },
    cut: teams.cut.length,
    refusals: teams.refusals(),
    overLimit: teams.overLimit(),
    seconds: Math.round((Date.now() - began) / 100) / 10,
  };
}

/** The figures of a run on one line. */
export function lineOf(figures: Figures): string {
  return [
    `lost ${figures.lost} of ${figures.messages}`,
    `duplicates ${figures.duplicates} (${figures.unexcused} unexcused; ${figures.inHandAtKills} were in hand at ${figures.sigkills} kills, ${figures.cut} connections cut)`,
    `over limit ${figures.overLimit}`,
    `${figures.refusals} refusals`,
    `${figures.leftAtStops} left in hand at ${figures.sigterms} stops, the longest ${figures.longestStopMs} ms`,
    `${figures.seconds} s`,
  ].join(', ');
}
