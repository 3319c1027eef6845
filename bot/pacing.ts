import pLimit, { type LimitFunction } from 'p-limit';
import { SendFailure } from './sender.ts';

/** So many requests in so many milliseconds. */
export type Limit = readonly [most: number, withinMs: number];

/** What is counted together, and how much of it is taken. */
export interface Counted {
  readonly key: string;
  readonly limits: readonly Limit[];
}

/** The way to the service may take this much longer for one request than for the next. */
const SPREAD_MS = 40;
/** The usual round trip is the middle one of the last so many: of two seconds, so that a stall isn't taken for usual. */
const REMEMBERED = 101;
/** Who has waited so long for a place gives up: what it has claimed would become another's while it waits on. */
const MOST_WAIT_MS = 60_000;

type Wait = (milliseconds: number) => Promise<void>;
interface Flight {
  /** By when it had been counted, as far as its round trip tells. */
  readonly countedMs: number;
  readonly endedMs: number;
  /** How long the service asked to be left alone, where it throttled the request. */
  readonly restMs: number;
}
interface Gate {
  readonly places: LimitFunction;
  readonly withinMs: number;
}

/**
 * Paces requests by all the limits of what they are counted with. A request holds a place from before it leaves until
 * `withinMs` after it was counted, and a limit has as many places as requests: so no stretch has more.
 *
 * When it was counted nobody says: on arrival, if the service is any good, and the rest of a round trip is its work. So
 * the place is held from when the request left, or, where the round trip took longer than usual, from when it would have
 * left had it been usual: what kept it may have kept it on the way. To this comes the spread. The limit is then kept as
 * far as ways differ by less than it; where a whole round trip is shorter than the spread, always. Held from the end, as
 * would be safe at any rate, 0.25 s of work would cost a fifth of the rate.
 *
 * One that was throttled holds its places for as long as the service asks, and so the rate falls while the service is
 * under strain. Throws SendFailure where there was no place for a minute. Nothing is kept of a key that has been quiet
 * for as long as its limits reach.
 */
export function pacing(wait: Wait, monotonic: () => number) {
  const kept = new Map<string, { uses: number; readonly gates: readonly Gate[] }>();
  const roundTrips = Array.from({ length: REMEMBERED }, () => 0);

  const usualMs = () => roundTrips.toSorted((a, b) => a - b)[(REMEMBERED - 1) / 2] ?? 0;

  async function flightOf(sending: Promise<unknown>, leftMs: number): Promise<Flight> {
    const restMs = await askedToRest(sending);
    const endedMs = monotonic();
    const countedMs = Math.max(leftMs, endedMs - usualMs());
    if (restMs === undefined) {
      roundTrips.push(endedMs - leftMs);
      roundTrips.shift();
    }
    return { countedMs, endedMs, restMs: restMs ?? 0 };
  }

  function through({ places, withinMs }: Gate, inside: () => Promise<Flight | undefined>, done: () => void) {
    return new Promise<Flight | undefined>((landed) => {
      void places(async () => {
        const flight = await inside();
        landed(flight);
        if (flight) {
          const free = Math.max(flight.countedMs + withinMs + SPREAD_MS, flight.endedMs + flight.restMs);
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
      let way = (): Promise<Flight | undefined> => {
        if (state === 'given up') return Promise.resolve(undefined);
        state = 'gone';
        const leftMs = monotonic();
        const sending = send();
        sending.then(resolve, reject);
        return flightOf(sending, leftMs);
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

/** How long the service asked to be left alone, in milliseconds: 0 where it failed otherwise, undefined where it didn't. */
async function askedToRest(sending: Promise<unknown>): Promise<number | undefined> {
  try {
    await sending;
    return undefined;
  } catch (fault) {
    return fault instanceof SendFailure && fault.throttled ? (fault.retryAfterMs ?? 0) : 0;
  }
}
