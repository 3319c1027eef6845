import pLimit from 'p-limit';
import { recipientsOf } from '../../domain/recipients.ts';
import { stillCalledFor } from '../../domain/schedule.ts';
import type { OwedNotice, Snapshot } from '../../storage/store.ts';
import { carryOut } from './carry-out.ts';
import { deliveriesOf } from './deliveries.ts';
import type { SweepDeps } from './deps.ts';

/** So many messages in hand at a time keep 50 a second going where one takes 0.4 s from its claim to its mark. */
const AT_A_TIME = 20;

/** Turns what has come due into one notice a recipient, by today's roster; what no longer applies is dropped. */
async function fanOut({ store, now }: SweepDeps, state: Snapshot, whole: readonly OwedNotice[]): Promise<void> {
  const applies = whole.filter((notice) => stillCalledFor(notice, state, now()));
  const moot = whole.filter((notice) => !applies.includes(notice));
  for (const notice of applies) await store.fanOut(notice, recipientsOf(notice, state));
  if (moot.length > 0) await store.settle(moot, 'dropped', now());
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
  const states = new Map<string, Snapshot | undefined>();
  for (const network of new Set(ready.map((one) => one.network))) {
    await guarded(network, async () => {
      const state = await store.load(network);
      states.set(network, state);
      const whole = first.notices.filter((notice) => notice.network === network && isWhole(notice));
      if (state && whole.length > 0) await fanOut(deps, state, whole);
    });
  }

  const { notices } = first.notices.some(isWhole) ? await store.due(now()) : first;
  const inHand = pLimit(AT_A_TIME);
  let sent = 0;
  await inHand.map(deliveriesOf(notices, now(), timing.claimMs), (delivery) =>
    guarded(delivery.network, async () => {
      const state = states.get(delivery.network);
      if (state && (await carryOut(deps, state, delivery))) sent += 1;
    }),
  );
  return sent;
}
