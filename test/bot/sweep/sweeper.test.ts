import { once } from 'node:events';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { SweepDeps } from '../../../bot/sweep/deps.ts';
import { startSweeper } from '../../../bot/sweep/sweeper.ts';
import { USUAL_TIMING } from '../../../bot/sweep/timing.ts';
import type { Due } from '../../../storage/owed.ts';

/** A sweeper over tables in which nothing is due; each look at them waits to be let go. */
function sweeping() {
  const looks = new EventEmitter();
  const waiting: (() => void)[] = [];
  const due = async (): Promise<Due> => {
    const looked = new Promise<void>((resolve) => void waiting.push(resolve));
    looks.emit('look');
    await looked;
    return { lease: undefined, notices: [] };
  };
  const lease = { holder: 'a', observe: () => undefined, hold: () => Promise.resolve(true) };
  const deps = { store: { due }, lease, timing: USUAL_TIMING, now: () => '2027-01-01T00:00:00.000Z' };
  const next = once(looks, 'look');
  const sweeper = startSweeper(deps as unknown as SweepDeps);
  return { sweeper, next, looks, waiting, letGo: () => waiting.splice(0).forEach((go) => go()) };
}

describe('the sweeper', () => {
  it('sweeps at once when it is woken while it rests', async () => {
    const { sweeper, next, looks, waiting, letGo } = sweeping();
    await next;
    letGo();
    // Lets the first sweep end.
    await new Promise((resolve) => setImmediate(resolve));
    const again = once(looks, 'look');
    sweeper.wake();
    await again;
    expect(waiting).toHaveLength(1);
    letGo();
    await sweeper.stop();
  });

  it('sweeps once more when it is woken in the middle of a sweep, however often', async () => {
    const { sweeper, next, looks, waiting, letGo } = sweeping();
    await next;
    sweeper.wake();
    sweeper.wake();
    expect(waiting).toHaveLength(1);
    const again = once(looks, 'look');
    letGo();
    await again;
    expect(waiting).toHaveLength(1);
    letGo();
    await sweeper.stop();
  });

  it('does nothing when it is woken after it was stopped', async () => {
    const { sweeper, next, waiting, letGo } = sweeping();
    await next;
    const stopped = sweeper.stop();
    letGo();
    await stopped;
    sweeper.wake();
    expect(waiting).toEqual([]);
  });
});
