import type { Log } from '../log.ts';
import type { LeaseRow } from '../../storage/owed.ts';
import type { Store } from '../../storage/store.ts';

/** One process's view of the lease that keeps one of them sweeping. What is sent once rests on the claims, not on it. */
export interface Lease {
  /** Its own name in rows, different from every other process's. */
  readonly holder: string;
  /** Looks at the row that a sweep read. */
  readonly observe: (row: LeaseRow | undefined) => void;
  /** Whether this process may start sending now: it takes or renews the lease where it can and must. */
  readonly hold: () => Promise<boolean>;
}

/**
 * The lease by observation: another's is taken over only when the same ETag has been seen for all of `ttlMs` on this
 * process's own monotonic clock (milliseconds), so clocks that differ between machines do no harm. Who couldn't look for
 * long begins anew: when the tables were away, whoever held it first marks what went out meanwhile. It is never given
 * back: whoever is next waits it out, and the limits on sending have then been left alone for longer than they reach.
 */
export function leaseOf(
  { store, log }: { readonly store: Store; readonly log: Log },
  holder: string,
  ttlMs: number,
  monotonic: () => number,
): Lease {
  let seen: LeaseRow | undefined;
  let seenSince = -Infinity;
  let lookedAt = -Infinity;
  let heldSince = -Infinity;
  let renewing: Promise<void> | undefined;

  function observe(row: LeaseRow | undefined): void {
    const at = monotonic();
    if (row?.etag !== seen?.etag || at - lookedAt > 2 * ttlMs) seenSince = at;
    lookedAt = at;
    seen = row;
  }

  async function renew(): Promise<void> {
    // From before the request: the others may have seen the row as soon as it was on its way.
    const start = monotonic();
    const etag = await store.takeLease(seen, holder);
    if (etag === undefined) {
      heldSince = -Infinity;
      return;
    }
    seen = { holder, etag };
    heldSince = seenSince = start;
  }

  async function hold(): Promise<boolean> {
    const age = monotonic() - heldSince;
    if (age < ttlMs / 4) return true;
    const mine = seen === undefined || seen.holder === holder || monotonic() - seenSince >= ttlMs;
    if (!mine) return false;
    renewing ??= renew()
      .catch((fault: unknown) => log.fault('lease not renewed', fault))
      .finally(() => (renewing = undefined));
    await renewing;
    // Half of it is left for the messages in hand.
    return monotonic() - heldSince < ttlMs / 2;
  }

  return { holder, observe, hold };
}
