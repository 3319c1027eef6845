import { stillOwed } from '../../domain/notices/bundle.ts';
import { namelessSubject } from '../../domain/notices/notice.ts';
import { CHANNEL } from '../../domain/notices/recipients.ts';
import type { OwedNotice } from '../../storage/owed.ts';
import type { Snapshot } from '../../storage/store.ts';
import { SendFailure } from '../sender.ts';
import { deliver } from './deliver.ts';
import type { Delivery } from './deliveries.ts';
import type { SweepDeps } from './deps.ts';
import { outOfReach, triedAgain } from './failure.ts';
import { deliverUnreached } from './unreached.ts';

const MARK_TRIES = 60;
const MARK_AGAIN_MS = 1000;

/** What a message is about, without names: its first notice tells. */
const loggedSubject = ([first]: readonly OwedNotice[]) => first && namelessSubject(first.subject);

/**
 * Claims what goes out as one message, looks again whether it applies, sends it and marks it: whether a message went
 * out. One that failed is put off, and one that failed for 24 hours is given up.
 */
export async function carryOut(deps: SweepDeps, state: Snapshot, { away, notices }: Delivery): Promise<boolean> {
  const { store, lease, log, now } = deps;
  const network = state.network.id;
  const claimed = await store.claim(notices, lease.holder, now());
  if (claimed === undefined) return false;
  const at = now();
  const owed = claimed.filter((notice) => stillOwed(notice, state, at));
  const moot = claimed.filter((notice) => !owed.includes(notice));
  if (moot.length > 0) await store.settle(moot, 'dropped', at);
  if (owed.length === 0) return false;
  if (!(await lease.hold())) {
    // While the tables were slow another has begun to send: two at once would pass the limits.
    const [first] = owed;
    await store.postpone(owed, { tries: 0, since: at, away, ...first?.failed, next: at });
    return false;
  }
  try {
    await (away ? deliverUnreached : deliver)(deps, state, owed, at);
  } catch (fault) {
    if (!(fault instanceof SendFailure)) throw fault;
    await putOff(deps, state, owed, fault);
    return false;
  }
  await markSent(deps, owed);
  const due = Math.min(...owed.map((notice) => Date.parse(notice.at)));
  const lateMs = away ? undefined : Date.parse(now()) - due;
  log.info('sent', { network, subject: loggedSubject(owed), notices: owed.length, away, lateMs });
  return true;
}

/** Marks what went out, for as long as the claim lasts should the tables be away: unmarked, it would go out again. */
async function markSent({ store, log, now, wait }: SweepDeps, notices: readonly OwedNotice[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await store.settle(notices, 'sent', now());
      return;
    } catch (fault) {
      if (tries === MARK_TRIES) throw fault;
      log.fault('sent but not marked yet', fault, { notices: notices.length });
      await wait(MARK_AGAIN_MS);
    }
  }
}

async function putOff(
  { store, log, now, timing, random }: SweepDeps,
  state: Snapshot,
  notices: readonly OwedNotice[],
  fault: SendFailure,
): Promise<void> {
  const [first] = notices;
  const facts = {
    network: state.network.id,
    subject: loggedSubject(notices),
    notices: notices.length,
    status: fault.status,
  };
  const isPrivate = first?.person !== CHANNEL && !first?.failed?.away;
  const failed =
    fault.away && isPrivate
      ? outOfReach(now(), state.network.settings)
      : triedAgain(first?.failed, fault, now(), timing.retryMs, random);
  if (failed === undefined) {
    log.fault('given up after 24 hours', fault, facts);
    await store.settle(notices, 'dead', now());
    return;
  }
  log.fault(failed.away && isPrivate ? 'out of reach' : 'not sent', fault, { ...facts, tries: failed.tries });
  await store.postpone(notices, failed);
}
