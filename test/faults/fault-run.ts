import { setTimeout as after } from 'node:timers/promises';
import { startAzurite } from '../../bot/local/azurite.ts';
import { connect } from '../../storage/connect.ts';
import type { OwedNotice } from '../../storage/owed.ts';
import { openStore } from '../../storage/tables.ts';
import { startFaultyTeams } from './faulty-teams.ts';
import { countTaken, keyOf, type Figures } from './figures.ts';
import { randomFrom } from './random.ts';
import { startTableProxy } from './table-proxy.ts';
import { DUE_AT, POST_AT, chatOf, foundTown } from './town.ts';
import { workersOn } from './workers.ts';

/** How hard a run is. */
export interface FaultRun {
  readonly seed: number;
  readonly networks: number;
  readonly people: number;
  /** How many of the workers die, one at a time. */
  readonly kills: number;
  /** How often the tables go away for a while. */
  readonly outages: number;
  /**
   * How long a claim lasts. It must be longer than two clocks differ and a message takes that the tables are away for; and
   * the run ends so long after the last kill.
   */
  readonly claimMs: number;
  /** Ends with an error when notices are still owed after this long. */
  readonly mostMs: number;
}

const WORKERS = 3;
const SKEW_MS = 5000;
/** What befalls the run is spread over this much of the sending, so that what was in hand is sent within the time. */
const SHARE_UNDER_FIRE = 0.4;
/** One person of so many can't be written to in private. */
const AWAY_OF = 20;
const SHORTEST_OUTAGE_MS = 2000;
const LONGEST_OUTAGE_MS = 4500;

type Mishap = 'SIGKILL' | 'SIGTERM' | 'outage' | 'outage and SIGKILL';

/** What befalls a run: as many kills, by both signals in turn, and outages spread among them; someone dies in every other. */
function mishapsOf({ kills, outages }: FaultRun): Mishap[] {
  const mishaps = Array.from({ length: kills }, (_, index): Mishap => (index % 2 === 0 ? 'SIGKILL' : 'SIGTERM'));
  for (let index = outages; index > 0; index -= 1) {
    const place = Math.round((index * kills) / (outages + 1));
    mishaps.splice(place, 0, index % 2 === 1 ? 'outage' : 'outage and SIGKILL');
  }
  return mishaps;
}

/** Lets three processes send what falls due at once, and while they do kills them at random and takes the tables away. */
export async function faultRun(run: FaultRun): Promise<Figures> {
  const { seed, networks, people, mostMs } = run;
  const random = randomFrom(seed);
  const began = Date.now();
  const state = { aheadMs: 0 };
  const awayChats = new Set(
    Array.from({ length: people }, (_, person) => person)
      .filter((person) => person % AWAY_OF === 1)
      .map(chatOf),
  );
  const isAway = (conversation: string) => awayChats.has(conversation);
  const town = { networks, people, membersEach: people, hasChat: (person: number) => person % 20 > 0 };
  const tables = await startAzurite();
  const proxy = await startTableProxy(tables.connectionString);
  const teams = await startFaultyTeams(randomFrom(seed + 1), () => Date.now() + state.aheadMs, isAway);
  const store = openStore(await connect({ connectionString: tables.connectionString }));
  const workers = workersOn(proxy.connectionString, run.claimMs);
  const excused = new Set<string>();
  let [sigkills, sigterms, inHandAtKills, leftAtStops, longestStopMs, inHandAtOutages] = [0, 0, 0, 0, 0, 0];

  /** What is owed; what waits for the post about people out of reach apart. */
  const owed = async () => {
    const { notices, lease } = await store.due('2030-01-01T00:00:00.000Z');
    const today = notices.filter(({ at }) => at === DUE_AT);
    const claimed = notices.filter((notice) => notice.claimed?.by);
    return { claimed, sending: today.filter(({ failed }) => !failed?.away).length, posting: today.length, lease };
  };
  /** How many notices those who run have claimed and not marked yet. */
  const inHandNow = async () =>
    (await owed()).claimed.filter(({ claimed }) => workers.names().includes(claimed?.by ?? '')).length;
  const aboutOf = ({ person = '', network }: OwedNotice) => keyOf({ conversation: `chat-${person}`, network });
  /**
   * Whether it went out after it was claimed, and the sender knows: it was to be marked. What went out before, of a process
   * that was killed then, isn't its: it may have claimed it without learning so, while the tables were away.
   */
  const wasToBeMarked = (notice: OwedNotice) =>
    teams.taken.some(
      (message) =>
        keyOf(message) === aboutOf(notice) &&
        message.atMs >= Date.parse(notice.claimed?.at ?? '') - SKEW_MS &&
        !teams.unanswered.includes(message),
    );
  async function end(name: string, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const tookMs = await workers.end(name, signal);
    const inHand = (await owed()).claimed.filter(({ claimed }) => claimed?.by === name);
    if (signal === 'SIGTERM') {
      sigterms += 1;
      leftAtStops += inHand.filter(wasToBeMarked).length;
      longestStopMs = Math.max(longestStopMs, Math.round(tookMs));
      return;
    }
    sigkills += 1;
    inHandAtKills += inHand.length;
    for (const notice of inHand) excused.add(aboutOf(notice));
  }
  async function until(what: string, everyMs: number, isDone: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await isDone())) {
      if (Date.now() - began > mostMs) throw new Error(`seed ${seed}: ${what} after ${mostMs} ms`);
      await after(everyMs);
    }
  }
  /** Whoever sends just now, or, where `sweeping` isn't asked for, any of them. */
  async function victim(sweeping: boolean): Promise<string> {
    const names = workers.names();
    const holder = (await owed()).lease?.holder ?? '';
    return sweeping && names.includes(holder) ? holder : names[Math.floor(random() * names.length)]!;
  }

  try {
    await foundTown(store, teams.url, town);
    const skew = () => Math.round((random() * 2 - 1) * SKEW_MS);
    const starting: Promise<void>[] = [];
    const planned = mishapsOf(run).map((what, index, all) => ({
      what,
      whenTaken: Math.round(
        ((index + random()) / all.length) * SHARE_UNDER_FIRE * networks * (people - awayChats.size),
      ),
      // A stop shows something only where messages are in hand.
      sweeping: what !== 'SIGKILL' || random() < 0.75,
      skewMs: skew(),
      lastsMs: SHORTEST_OUTAGE_MS + random() * (LONGEST_OUTAGE_MS - SHORTEST_OUTAGE_MS),
    }));
    // Clocks show 08:00 when the first worker can be there; two of them are as far apart as they may be.
    state.aheadMs = Date.parse(DUE_AT) - 1000 - Date.now();
    await Promise.all([-SKEW_MS, SKEW_MS, skew()].slice(0, WORKERS).map((by) => workers.start(state.aheadMs + by)));
    for (const { what, whenTaken, sweeping, skewMs, lastsMs } of planned) {
      await until(`fewer than ${whenTaken} messages`, 20, () => teams.taken.length >= whenTaken);
      if (what === 'outage' || what === 'outage and SIGKILL') {
        // Who starts needs the tables.
        await Promise.all(starting);
        // And somebody must be sending again: right after a kill nobody is, and an outage would show nothing.
        await until('nobody sends', 20, async () => (await inHandNow()) > 0);
        await proxy.close();
        inHandAtOutages += await inHandNow();
        await after(lastsMs / 2);
        if (what === 'outage and SIGKILL') await end(await victim(true), 'SIGKILL');
        await after(lastsMs / 2);
        await proxy.open();
      } else {
        // Somebody goes on, or all would wait for the next to start.
        if (workers.names().length < 2) await Promise.all(starting);
        await end(await victim(sweeping), what);
      }
      if (what !== 'outage') starting.push(workers.start(state.aheadMs + skewMs));
    }
    await until('reminders are still owed', 500, async () => (await owed()).sending === 0);
    await Promise.all(starting);
    const hourLaterMs = Date.parse(POST_AT) + SKEW_MS - (Date.now() + state.aheadMs);
    state.aheadMs += hourLaterMs;
    workers.setForward(hourLaterMs);
    await until('people out of reach are not told of', 500, async () => (await owed()).posting === 0);
    for (const name of workers.names()) await end(name, 'SIGTERM');
  } finally {
    workers.stop();
    await proxy.stop();
    await teams.stop();
    await tables.stop();
  }
  for (const message of teams.unanswered) excused.add(keyOf(message));
  return {
    ...countTaken(teams.taken, workers.sent, { town, isAway, skewMs: SKEW_MS }, excused),
    ...{ sigkills, sigterms, inHandAtKills, leftAtStops, longestStopMs },
    outages: run.outages,
    inHandAtOutages,
    unanswered: teams.unanswered.length,
    refusals: teams.refusals(),
    overLimit: teams.overLimit(),
    seconds: Math.round((Date.now() - began) / 100) / 10,
  };
}
