import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pacing, pacedSender } from '../../bot/paced-sender.ts';
import { SendFailure } from '../../bot/sender.ts';
import { sentenceCard } from '../../cards/messages.ts';
import { rateOver } from '../faults/rate.ts';

const card = sentenceCard('Hej!');
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const address = (conversation: string) => ({
  conversation,
  serviceUrl: 'https://smba.example/',
  tenant: 't',
  bot: 'b',
});

describe('what is sent unasked', () => {
  beforeEach(() => void vi.useFakeTimers({ loopLimit: 100_000 }));
  afterEach(() => void vi.useRealTimers());

  /** A service that takes between 20 and 90 ms and counts each message when it happens to be there. */
  function service() {
    const over = [rateOver(7, 1000), rateOver(60, 30_000), rateOver(1800, 3_600_000)];
    const tenant = rateOver(50, 1000);
    const seen = { messages: 0, over: 0, lastMs: 0 };
    const post = async ({ conversation }: { conversation: string }) => {
      await wait(10 + (seen.messages % 7) * 5);
      seen.messages += 1;
      seen.lastMs = performance.now();
      if ([...over.map((limit) => limit(conversation, seen.lastMs)), tenant('', seen.lastMs)].includes(true))
        seen.over += 1;
      await wait(10 + (seen.messages % 5) * 10);
    };
    return { seen, sender: pacedSender({ post, tell: () => Promise.resolve() }, wait) };
  }

  it('keeps within 7 in 1 s and 60 in 30 s in one conversation', async () => {
    const { seen, sender } = service();
    const start = performance.now();
    const sent = Promise.all(Array.from({ length: 200 }, () => sender.post(address('one'), card)));
    await vi.runAllTimersAsync();
    await sent;
    expect(seen).toMatchObject({ messages: 200, over: 0 });
    expect(seen.lastMs - start).toBeGreaterThan(3 * 30_000);
  });

  it('sends 1,000 messages in 100 conversations within 50 a second, in at most 1.1 times the shortest time', async () => {
    const { seen, sender } = service();
    const start = performance.now();
    const sent = Promise.all(Array.from({ length: 1000 }, (_, index) => sender.post(address(`c${index % 100}`), card)));
    await vi.runAllTimersAsync();
    await sent;
    expect(seen).toMatchObject({ messages: 1000, over: 0 });
    expect((seen.lastMs - start) / (1000 / 50) / 1000).toBeLessThanOrEqual(1.1);
  });

  it('goes on after a failure, and more slowly while the service asks to be left alone', async () => {
    const started: number[] = [];
    const pace = pacing([[1, 1000]], wait);
    const start = performance.now();
    const fails = (status: number) => () => {
      started.push(performance.now() - start);
      return Promise.reject(new SendFailure(status, '5', {}));
    };
    const results = Promise.allSettled([pace('c', fails(500)), pace('c', fails(429)), pace('c', fails(403))]);
    await vi.runAllTimersAsync();
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(started).toEqual([0, 1000, 6000]);
  });
});
