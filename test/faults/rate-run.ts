import { startAzurite } from '../../bot/local/azurite.ts';
import { pacedSender } from '../../bot/paced-sender.ts';
import type { Requests } from '../../bot/sender.ts';
import { leaseOf } from '../../bot/sweep/lease.ts';
import { sweep } from '../../bot/sweep/sweep.ts';
import { USUAL_TIMING } from '../../bot/sweep/timing.ts';
import { connect } from '../../storage/connect.ts';
import type { Store } from '../../storage/store.ts';
import { openStore } from '../../storage/tables.ts';
import { countedLimits } from './limits.ts';
import { randomFrom } from './random.ts';
import { simulatedClock, type SimulatedClock } from './simulated-clock.ts';
import { DUE_AT, foundTown } from './town.ts';

/** How much falls due: in each network one notice for each member. */
export interface RateRun {
  readonly seed: number;
  readonly networks: number;
  readonly people: number;
  readonly membersEach: number;
}

/** What a run came to; the times are of the simulated clock. */
export interface RateFigures {
  readonly messages: number;
  readonly conversations: number;
  readonly lost: number;
  readonly duplicates: number;
  readonly overLimit: number;
  /** From when the first sweep began until the last message came in. */
  readonly seconds: number;
  /** How long the limits allow it to take at least. */
  readonly leastSeconds: number;
  /** How long the run itself took. */
  readonly realSeconds: number;
}

const TENANT_PER_SECOND = 50;

/** The store, each of whose calls takes 5 to 10 ms of the simulated clock. */
function slowed(store: Store, clock: SimulatedClock, random: () => number): Store {
  return new Proxy(store, {
    get: (target, name: keyof Store) => {
      const call = target[name].bind(target) as (...given: unknown[]) => Promise<unknown>;
      return async (...given: unknown[]) => {
        try {
          return await clock.during(() => call(...given));
        } finally {
          await clock.wait(5 + 5 * random());
        }
      };
    },
  });
}

/** Lets one process send all that falls due at once, on a clock that skips what is only waited for. */
export async function rateRun({ seed, ...size }: RateRun): Promise<RateFigures> {
  const began = performance.now();
  const random = randomFrom(seed);
  const clock = simulatedClock(Date.parse(DUE_AT));
  const limits = countedLimits();
  const taken = new Map<string, number>();
  const conversations = new Set<string>();
  let lastMs = clock.nowMs();

  /** A request of 0.1 to 0.4 s: on its way, counted, worked on, and back. */
  async function request(conversation: string): Promise<void> {
    await clock.wait(20 + 20 * random());
    lastMs = clock.nowMs();
    limits.isOver(conversation, lastMs);
    await clock.wait(80 + 280 * random());
  }
  const teams: Requests = {
    post: async ({ conversation }, card) => {
      await request(conversation);
      const message = `${conversation} ${/"network":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? ''}`;
      conversations.add(conversation);
      taken.set(message, (taken.get(message) ?? 0) + 1);
      return `m${taken.size}`;
    },
    update: () => Promise.reject(new Error('nothing is changed here')),
    open: () => Promise.reject(new Error('all chats are known here')),
  };

  const tables = await startAzurite();
  try {
    const store = openStore(await connect({ connectionString: tables.connectionString }));
    await foundTown(store, 'https://smba.example/', { ...size, hasChat: () => true });
    const slow = slowed(store, clock, random);
    const log = {
      info: () => undefined,
      fault: (event: string, fault: unknown) => {
        throw new Error(event, { cause: fault });
      },
    };
    const now = () => new Date(clock.nowMs()).toISOString();
    const lease = leaseOf({ store: slow, log }, 'sweeper', USUAL_TIMING.leaseMs, clock.nowMs);
    const sender = pacedSender(teams, clock.wait, clock.nowMs);
    const shared = { log, now, lease, timing: USUAL_TIMING, wait: clock.wait, random };
    await clock.runUntil(sweep({ store: slow, sender, ...shared }));
    const owed = (await store.due('2030-01-01T00:00:00.000Z')).notices;
    const messages = [...taken.values()].reduce((sum, count) => sum + count, 0);
    return {
      messages,
      conversations: conversations.size,
      lost: size.networks * size.membersEach - taken.size + owed.filter(({ at }) => at === DUE_AT).length,
      duplicates: messages - taken.size,
      overLimit: limits.over(),
      seconds: (lastMs - Date.parse(DUE_AT)) / 1000,
      leastSeconds: (size.networks * size.membersEach) / TENANT_PER_SECOND,
      realSeconds: (performance.now() - began) / 1000,
    };
  } finally {
    await tables.stop();
  }
}

/** The figures of a run on one line. */
export function rateLineOf(figures: RateFigures): string {
  const { messages, conversations, lost, duplicates, overLimit, seconds, leastSeconds, realSeconds } = figures;
  return [
    `lost ${lost} of ${messages} in ${conversations} conversations`,
    `duplicates ${duplicates}`,
    `over limit ${overLimit}`,
    `${seconds.toFixed(1)} s of a simulated clock, ${(seconds / leastSeconds).toFixed(3)} times the ${leastSeconds} s that the limits allow`,
    `${realSeconds.toFixed(1)} s`,
  ].join(', ');
}
