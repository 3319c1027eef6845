import { stillOwed } from '../../domain/bundle.ts';
import { recipientsOf } from '../../domain/recipients.ts';
import { stillCalledFor } from '../../domain/schedule.ts';
import type { Instant } from '../../domain/time.ts';
import type { OwedNotice, Snapshot, Store } from '../../storage/store.ts';
import type { Log } from '../log.ts';
import type { Sender } from '../sender.ts';
import { deliver } from './deliver.ts';

/** A claim this old is a dead sender's, and is taken over. */
const CLAIM_LASTS_MS = 2 * 60_000;

/** What the sweeper leans on. */
export interface SweepDeps {
  readonly store: Store;
  readonly sender: Sender;
  readonly log: Log;
  /** Who claims: one name for each process. */
  readonly instance: string;
}

function grouped<K>(notices: readonly OwedNotice[], key: (notice: OwedNotice) => K): Map<K, OwedNotice[]> {
  const groups = new Map<K, OwedNotice[]>();
  for (const notice of notices) groups.set(key(notice), [...(groups.get(key(notice)) ?? []), notice]);
  return groups;
}

const isFree = ({ claimed }: OwedNotice, now: Instant) =>
  claimed === undefined || Date.parse(now) - Date.parse(claimed.at) > CLAIM_LASTS_MS;

/** Turns what has come due into one notice a recipient, by today's roster; what no longer applies is dropped. */
async function fanOut(
  { store }: SweepDeps,
  state: Snapshot,
  whole: readonly OwedNotice[],
  now: Instant,
): Promise<void> {
  const [applies, moot] = [
    whole.filter((notice) => stillCalledFor(notice, state, now)),
    whole.filter((notice) => !stillCalledFor(notice, state, now)),
  ];
  for (const notice of applies) await store.fanOut(notice, recipientsOf(notice, state));
  if (moot.length > 0) await store.settle(moot, 'dropped', now);
}

/** Claims what falls on one recipient, looks again whether it applies, sends it as one message and marks it. */
async function serve(deps: SweepDeps, state: Snapshot, notices: readonly OwedNotice[], now: Instant): Promise<boolean> {
  const { store, instance, log } = deps;
  const claimed = await store.claim(notices, instance, now);
  if (claimed === undefined) return false;
  const owed = claimed.filter((notice) => stillOwed(notice, state, now));
  const moot = claimed.filter((notice) => !owed.includes(notice));
  if (moot.length > 0) await store.settle(moot, 'dropped', now);
  if (owed.length === 0) return false;
  await deliver(deps, state, owed, now);
  await store.settle(owed, 'sent', now);
  log.info('sent', { network: state.network.id, notices: owed.length });
  return true;
}

/**
 * Sends everything whose time has come at `now`, and gives how many messages that made. A conversation that fails stops
 * no other: its notices stay claimed, and are tried again when the claim has run out. One query where nothing is due.
 */
export async function sweep(deps: SweepDeps, now: Instant): Promise<number> {
  const { store, log } = deps;
  const first = await store.due(now);
  const whole = first.filter(({ person }) => person === undefined);
  for (const [network, notices] of grouped(whole, (notice) => notice.network)) {
    const state = await store.load(network);
    if (state) await fanOut(deps, state, notices, now);
  }
  const due = whole.length > 0 ? await store.due(now) : first;
  const free = due.filter((notice) => notice.person !== undefined && isFree(notice, now));
  let sent = 0;
  for (const [network, notices] of grouped(free, (notice) => notice.network)) {
    const state = await store.load(network);
    if (!state) continue;
    for (const theirs of grouped(notices, ({ person }) => person).values()) {
      try {
        if (await serve(deps, state, theirs, now)) sent += 1;
      } catch (fault) {
        log.fault('not sent', fault, { network, notices: theirs.length });
      }
    }
  }
  return sent;
}
