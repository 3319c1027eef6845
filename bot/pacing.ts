import pLimit, { type LimitFunction } from 'p-limit';
import { connections } from './connections.ts';
import { SendFailure } from './sender.ts';

/** So many requests in so many milliseconds. */
export type Limit = readonly [most: number, withinMs: number];

/** What is counted together, and how much of it is taken. */
export interface Counted {
  readonly key: string;
  readonly limits: readonly Limit[];
}

/** On the way to the service one request may overtake another by this much. */
const SPREAD_MS = 20;
/** The shortest of the last so many round trips is what one takes at least, once so many are known. */
const REMEMBERED = 1000;
const KNOWN_ENOUGH = 50;
/** Who has waited so long for a place gives up: what it has claimed would become another's while it waits on. */
const MOST_WAIT_MS = 60_000;

type Wait = (milliseconds: number) => Promise<void>;
interface Flight {
  readonly leftMs: number;
  /** Whether it went by a connection that was open: opening one takes a while, in which others overtake it. */
  readonly byOpen: boolean;
  /** By when it had come in, once that is known. */
  arrivedMs?: number;
}
interface Landed {
  /** When it had arrived at the latest, less the shortest round trip. */
  readonly arrivedMs: number;
  /** Until when the service asked to be left alone, where it throttled the request. */
  readonly restUntilMs: number;
}
interface Gate {
  readonly places: LimitFunction;
  readonly withinMs: number;
}

/**
 * Paces requests by all the limits of what they are counted with. A request holds a place from before it leaves until
 * `withinMs` after the service counted it, and a limit has as many places as requests: so no stretch has more.
 *
 * When it was counted nobody says: on arrival, if the service is any good, and the rest of the round trip is its work.
 * It had arrived when it was answered, or when one was that left after it: what keeps requests on their way keeps them
 * all, but for those that wait for a new connection, which any number may overtake. From then the place is held, less
 * the shortest round trip, since the answer took one part of it and the next request takes the other; with the spread
 * for those that overtake others, no stretch has more than it may. Held from its own end alone, as would need no such
 * thought, 0.25 s of work would cost a fifth of the rate.
 *
 * One that was throttled holds its places for as long as the service asks, and so the rate falls while the service is
 * under strain. Throws SendFailure where there was no place for a minute. Nothing is kept of a key that has been quiet
 * for as long as its limits reach.
 */
export function pacing(wait: Wait, monotonic: () => number) {
  const kept = new Map<string, { uses: number; readonly gates: readonly Gate[] }>();
  const roundTrips: number[] = [];
  const inTheAir = new Set<Flight>();
  const open = connections(monotonic);

  const shortestMs = () => (roundTrips.length < KNOWN_ENOUGH ? 0 : Math.min(...roundTrips));

  async function landing(flight: Flight, sending: Promise<unknown>): Promise<Landed> {
    const { answered, restMs } = await outcomeOf(sending);
    const endedMs = monotonic();
    inTheAir.delete(flight);
    const arrivedMs = flight.arrivedMs ?? endedMs;
    if (answered) {
      for (const other of inTheAir) {
        // They are in the order in which they left.
        if (other.leftMs > flight.leftMs) break;
        if (other.byOpen) other.arrivedMs ??= endedMs;
      }
      open.give();
      roundTrips.push(endedMs - flight.leftMs);
      if (roundTrips.length > REMEMBERED) roundTrips.shift();
    }
    return { arrivedMs: Math.max(flight.leftMs, arrivedMs - shortestMs()), restUntilMs: endedMs + restMs };
  }

  function through({ places, withinMs }: Gate, inside: () => Promise<Landed | undefined>, done: () => void) {
    return new Promise<Landed | undefined>((landed) => {
      void places(async () => {
        const landing = await inside();
        landed(landing);
        if (landing) {
          const free = Math.max(landing.arrivedMs + withinMs + SPREAD_MS, landing.restUntilMs);
          await wait(Math.max(0, free - monotonic()));
        }
        done();
      });
    });
  }

  return <T>(counted: readonly Counted[], send: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const askedMs = monotonic();
      let state: 'waiting' | 'gone' | 'given up' = 'waiting';
      let way = (): Promise<Landed | undefined> => {
        if (state === 'given up') return Promise.resolve(undefined);
        state = 'gone';
        const flight = { leftMs: monotonic(), byOpen: open.take() };
        inTheAir.add(flight);
        const sending = send();
        sending.then(resolve, reject);
        return landing(flight, sending);
      };
      // The first that is counted is the outermost: who waits for a place there takes up none further in.
      for (const { key, limits } of counted.toReversed()) {
        const own = kept.get(key) ?? { uses: 0, gates: limits.map(gateOf) };
        kept.set(key, own);
        own.uses += limits.length;
        const done = () => {
          own.uses -= 1;
          if (own.uses === 0) kept.delete(key);
        };
        for (const gate of own.gates) {
          const inside = way;
          way = () => through(gate, inside, done);
        }
      }
      void way();
      void wait(MOST_WAIT_MS).then(() => {
        if (state !== 'waiting' || monotonic() - askedMs < MOST_WAIT_MS) return;
        state = 'given up';
        const cause = new Error(`no place under the limits of ${counted.map(({ key }) => key).join(', ')}`);
        reject(new SendFailure(429, undefined, { cause }));
      });
    });
}

const gateOf = ([most, withinMs]: Limit): Gate => ({ places: pLimit(most), withinMs });

/** Whether the service answered, and how long it asked to be left alone, in milliseconds. */
async function outcomeOf(sending: Promise<unknown>): Promise<{ answered: boolean; restMs: number }> {
  try {
    await sending;
    return { answered: true, restMs: 0 };
  } catch (fault) {
    if (!(fault instanceof SendFailure)) return { answered: false, restMs: 0 };
    return { answered: fault.status !== undefined, restMs: fault.throttled ? (fault.retryAfterMs ?? 0) : 0 };
  }
}
