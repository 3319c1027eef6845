import pLimit from 'p-limit';
import { namelessSubject } from '../../domain/notices/notice.ts';
import { recipientsOf } from '../../domain/notices/recipients.ts';
import { stillCalledFor } from '../../domain/notices/schedule.ts';
import type { OwedNotice } from '../../storage/owed.ts';
import type { Snapshot } from '../../storage/store.ts';
import { carryOut } from './carry-out.ts';
import { deliveriesOf } from './deliveries.ts';
import type { SweepDeps } from './deps.ts';

/** So many messages in hand at a time keep 50 a second going where one takes 0.6 s from its claim to its mark. */
const AT_A_TIME = 30;
/** A sweep may take minutes. What was read of a network longer ago than this is read again before more is sent. */
const FRESH_MS = 10_000;

/** Turns what has come due into one notice a recipient, by today's roster; what no longer applies is dropped. */
async function fanOut({ store, log, now }: SweepDeps, state: Snapshot, whole: readonly OwedNotice[]): Promise<void> {
  const applies = whole.filter((notice) => stillCalledFor(notice, state, now()));
  const moot = whole.filter((notice) => !applies.includes(notice));
  for (const notice of applies) {
    const recipients = recipientsOf(notice, state);
    const isFirst = await store.fanOut(notice, recipients);
    if (isFirst)
      log.info('owed', {
        network: notice.network,
        subject: namelessSubject(notice.subject),
        notices: recipients.length,
      });
  }
  if (moot.length > 0) await store.settle(moot, 'dropped', now());
}

/** Reads each network when it is first looked at, and again when that was too long ago. */
function looking({ store, now }: SweepDeps): (network: string) => Promise<Snapshot | undefined> {
  const seen = new Map<string, { readonly at: number; readonly state: Promise<Snapshot | undefined> }>();
  return async (network) => {
    const at = Date.parse(now());
    const known = seen.get(network);
    if (known && at - known.at < FRESH_MS) return known.state;
    const state = store.load(network);
    seen.set(network, { at, state });
    try {
      return await state;
    } catch (fault) {
      seen.delete(network);
      throw fault;
    }
  };
}

/**
 * Sends everything whose time has come, in the order it fell due, and gives how many messages that made; nothing where
 * another process holds the lease. A network or a conversation that fails stops no other: its notices are tried again.
 * Once `stopping` is aborted only the messages in hand are finished. One query where nothing is due, or all that is waits.
 */
export async function sweep(deps: SweepDeps, stopping?: AbortSignal): Promise<number> {
  const { store, lease, log, now, timing } = deps;
  const first = await store.due(now());
  lease.observe(first.lease);
  const isWhole = ({ person }: OwedNotice) => person === undefined;
  const ready = [...first.notices.filter(isWhole), ...deliveriesOf(first.notices, now(), timing.claimMs)];
  if (ready.length === 0 || !(await lease.hold())) return 0;

  const mayGoOn = async () => !stopping?.aborted && (await lease.hold());
  const guarded = async (network: string, act: () => Promise<void>) => {
    try {
      if (await mayGoOn()) await act();
    } catch (fault) {
      log.fault('sweep failed for a network', fault, { network });
    }
  };
  const look = looking(deps);
  const inHand = pLimit(AT_A_TIME);
  const whole = first.notices.filter(isWhole);
  await inHand.map([...new Set(whole.map(({ network }) => network))], (network) =>
    guarded(network, async () => {
      const state = await look(network);
      const own = whole.filter((notice) => notice.network === network);
      if (state) await fanOut(deps, state, own);
    }),
  );

  const { notices } = whole.length > 0 ? await store.due(now()) : first;
  let sent = 0;
  await inHand.map(deliveriesOf(notices, now(), timing.claimMs), (delivery) =>
    guarded(delivery.network, async () => {
      const state = await look(delivery.network);
      if (state && (await carryOut(deps, state, delivery))) sent += 1;
    }),
  );
  return sent;
}
