import { beforeEach, describe, expect, it } from 'vitest';
import { leaseOf, type Lease } from '../../../bot/sweep/lease.ts';
import type { LeaseRow } from '../../../storage/owed.ts';
import type { Store } from '../../../storage/store.ts';

const TTL = 30_000;

describe('the lease', () => {
  let row: LeaseRow | undefined;
  let clock = 0;
  let writes = 0;
  const store = {
    takeLease: (over: LeaseRow | undefined, holder: string) => {
      if (over?.etag !== row?.etag) return Promise.resolve(undefined);
      row = { holder, etag: `${(writes += 1)}` };
      return Promise.resolve(row.etag);
    },
  } as Store;
  const log = { info: () => undefined, fault: () => undefined };
  const lease = (holder: string) => leaseOf({ store, log }, holder, TTL, () => clock);
  /** A sweep of this process: it reads the row, and asks. */
  const sweeps = (one: Lease) => {
    one.observe(row);
    return one.hold();
  };
  beforeEach(() => {
    row = undefined;
    clock = 0;
  });

  it('is had by the first who asks, and by nobody else while it is renewed', async () => {
    const [first, second] = [lease('first'), lease('second')];
    expect(await sweeps(first)).toBe(true);
    for (; clock < 4 * TTL; clock += TTL / 3) {
      expect(await sweeps(first)).toBe(true);
      expect(await sweeps(second)).toBe(false);
    }
  });

  it('is taken over when the same ETag was seen for the whole time to live, and not before', async () => {
    const [dead, next] = [lease('dead'), lease('next')];
    await sweeps(dead);
    clock = 10 * TTL;
    expect(await sweeps(next)).toBe(false);
    clock += TTL - 1;
    expect(await sweeps(next)).toBe(false);
    clock += 1;
    expect(await sweeps(next)).toBe(true);
    expect(await dead.hold()).toBe(false);
  });

  it('is left for its holder for a time to live after the tables were away', async () => {
    const [holder, next] = [lease('holder'), lease('next')];
    await sweeps(holder);
    expect(await sweeps(next)).toBe(false);
    clock += 10 * TTL;
    expect(await sweeps(next)).toBe(false);
    clock += TTL;
    expect(await sweeps(next)).toBe(true);
  });

  it('goes to one of two who take it over at once', async () => {
    const [dead, one, other] = [lease('dead'), lease('one'), lease('other')];
    await sweeps(dead);
    await Promise.all([sweeps(one), sweeps(other)]);
    clock += TTL;
    one.observe(row);
    other.observe(row);
    expect(await Promise.all([one.hold(), other.hold()])).toEqual([true, false]);
  });

  it('costs nothing while it is fresh, and is asked for once by many at a time', async () => {
    const one = lease('one');
    writes = 0;
    await Promise.all([sweeps(one), one.hold(), one.hold()]);
    clock += TTL / 4 - 1;
    await one.hold();
    expect(writes).toBe(1);
  });

  it('is not held where it can not be renewed, and is found again by its name where only the answer was lost', async () => {
    const one = lease('one');
    await sweeps(one);
    clock += TTL / 2;
    row = { holder: 'one', etag: 'written, but the answer was lost' };
    expect(await one.hold()).toBe(false);
    expect(await sweeps(one)).toBe(true);
  });
});
