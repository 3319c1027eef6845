import { beforeEach, describe, expect, it } from 'vitest';
import { pacedSender } from '../../bot/paced-sender.ts';
import { pacing } from '../../bot/pacing.ts';
import { SendFailure } from '../../bot/sender.ts';
import { sentenceCard } from '../../cards/messages.ts';
import { randomFrom } from '../faults/random.ts';
import { rateOver } from '../faults/rate.ts';
import { simulatedClock, type SimulatedClock } from '../faults/simulated-clock.ts';

const card = sentenceCard('Hej!');
const address = (conversation: string) => ({
  conversation,
  serviceUrl: 'https://smba.example/',
  tenant: 't',
  bot: 'b',
});

/** How long a request is on its way, how long the service works on it, and how long the answer takes. */
type Times = () => readonly [thereMs: number, workMs: number, backMs: number];

describe('what is sent unasked', () => {
  let clock: SimulatedClock;
  beforeEach(() => {
    clock = simulatedClock(0);
  });

  /** A service that counts each request when it comes in, by a connection that was left open or a new one. */
  function service(times: Times, openingMs: () => number = () => 0) {
    const idleSince: number[] = [];
    const over = [rateOver(7, 1000), rateOver(60, 30_000), rateOver(1800, 3_600_000)];
    const tenant = rateOver(50, 1000);
    const seen = { requests: 0, over: 0, lastMs: 0 };
    const request = async (conversation: string) => {
      const [there, work, back] = times();
      const idleMs = clock.nowMs() - (idleSince.pop() ?? -Infinity);
      await clock.wait(there + (idleMs > 5000 ? openingMs() : 0));
      seen.requests += 1;
      seen.lastMs = clock.nowMs();
      const all = [...over.map((limit) => limit(conversation, seen.lastMs)), tenant('', seen.lastMs)];
      if (all.includes(true)) seen.over += 1;
      await clock.wait(work + back);
      idleSince.push(clock.nowMs());
    };
    const sender = pacedSender(
      {
        post: async ({ conversation }) => {
          await request(conversation);
          return 'm1';
        },
        update: ({ conversation }) => request(conversation),
        open: async ({ teamsId }, home) => {
          await request(`new chat with ${teamsId}`);
          return { ...home, conversation: teamsId };
        },
      },
      clock.wait,
      clock.nowMs,
    );
    return { seen, sender };
  }

  /** Sends `count` posts to `conversations` in turn, 30 at a time as a sweep does: how many times the shortest time it took. */
  async function ratioOf(times: Times, count: number, conversations: number) {
    const { seen, sender } = service(times);
    let next = 0;
    const worker = async () => {
      while (next < count) await sender.post(address(`c${next++ % conversations}`), card);
    };
    const sent = Promise.all(Array.from({ length: 30 }, worker));
    await clock.runUntil(sent);
    expect(seen).toMatchObject({ requests: count, over: 0 });
    return seen.lastMs / (count / 50) / 1000;
  }

  it('keeps within 7 in 1 s and 60 in 30 s in one conversation', async () => {
    const { seen, sender } = service(() => [5, 20, 5]);
    let left = 200;
    const worker = async () => {
      while (left-- > 0) await sender.post(address('one'), card);
    };
    const sent = Promise.all(Array.from({ length: 20 }, worker));
    await clock.runUntil(sent);
    expect(seen).toMatchObject({ requests: 200, over: 0 });
    expect(seen.lastMs).toBeGreaterThan(3 * 30_000);
  });

  it.each([
    ['little time', () => 0],
    ['0.1 to 0.44 s', randomFrom(1)],
  ])('comes within a tenth of 50 a second where the service takes %s', async (_said, random) => {
    const ratio = await ratioOf(() => [20 + 20 * random(), 60 + 300 * random(), 20], 1000, 100);
    expect(ratio).toBeLessThanOrEqual(1.1);
  });

  it('passes no limit where requests are kept on their way and then come in all at once', async () => {
    const random = randomFrom(2);
    // Nothing comes through in the first 0.3 s of each 2 s.
    const stalled = () => Math.max(0, 300 - (clock.nowMs() % 2000));
    await ratioOf(() => [stalled() + 3 * random(), 10 * random(), 3], 1000, 100);
  });

  it('passes no limit where those that need a new connection are overtaken by those that find one open', async () => {
    const random = randomFrom(3);
    const { seen, sender } = service(
      () => [1, 10 * random(), 1],
      () => 50 + 300 * random(),
    );
    // A connection that nobody uses for 5 s is closed, so each of these begins with none.
    for (let burst = 0; burst < 5; burst += 1) {
      let left = 150;
      const worker = async () => {
        while (left-- > 0) await sender.post(address(`c${left}`), card);
      };
      const sent = Promise.all(Array.from({ length: 30 }, worker));
      await clock.runUntil(sent);
      await clock.runUntil(clock.wait(6000));
    }
    expect(seen).toMatchObject({ requests: 750, over: 0 });
  });

  it('counts the request that opens a chat as well', async () => {
    const { seen, sender } = service(() => [5, 20, 5]);
    const people = Array.from({ length: 100 }, (_, index) => {
      const known = { id: `p${index}`, teamsId: `29:${index}`, name: 'Asta Lind' };
      return sender.tell({ ...known, presidium: false, coordinator: false }, address('home'), card);
    });
    await clock.runUntil(Promise.all(people));
    expect(seen).toMatchObject({ requests: 200, over: 0 });
    expect(seen.lastMs).toBeGreaterThan(3000);
  });

  it('goes on after a failure, and more slowly while the service asks to be left alone', async () => {
    const left: number[] = [];
    const pace = pacing(clock.wait, clock.nowMs);
    const fails = (status: number) =>
      pace([{ key: 'c', limits: [[1, 1000]] }], () => {
        left.push(clock.nowMs());
        return Promise.reject(new SendFailure(status, '5', {}));
      });
    const results = Promise.allSettled([fails(500), fails(429), fails(403)]);
    expect((await clock.runUntil(results)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(left).toEqual([0, 1020, 6020]);
  });

  it('gives up what has waited a minute for its turn, and never sends it', async () => {
    const pace = pacing(clock.wait, clock.nowMs);
    let sent = 0;
    const send = () =>
      pace([{ key: 'c', limits: [[1, 100_000]] }], () => {
        sent += 1;
        return Promise.resolve();
      });
    const results = Promise.allSettled([send(), send()]);
    expect((await clock.runUntil(results)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(sent).toBe(1);
  });
});
