import type { Notice } from '../../domain/notices/notice.ts';
import { missingNotices } from '../../domain/notices/schedule.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';
import type { Log } from '../log.ts';
import { weedNetworks } from './weeding.ts';

const EVERY_MS = 60 * 60_000;

/** After everything that can be planned. */
const END_OF_TIME: Instant = '9999-12-31T00:00:00.000Z';

/** What the daily round leans on. */
export interface DailyDeps {
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Instant;
}

/** "reminder3 2, digest 1": how many notices of each kind. */
function countsOf(notices: readonly Notice[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of notices) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
}

/**
 * Plans what each network calls for and isn't planned, and logs what it repaired. Drift comes of a new version with other
 * rules or red days, since every change brings its own notices. Gives how many; a network that fails stops no other.
 */
export async function repairPlans({ store, log, now }: DailyDeps): Promise<number> {
  const { notices } = await store.due(END_OF_TIME);
  let repaired = 0;
  for (const network of await store.networks()) {
    try {
      const state = await store.load(network);
      const missing = state ? missingNotices(state, notices, now()) : [];
      if (missing.length === 0) continue;
      await store.plan(missing);
      repaired += missing.length;
      log.info('plan repaired', { network, notices: countsOf(missing) });
    } catch (fault) {
      log.fault('plan not repaired', fault, { network });
    }
  }
  return repaired;
}

/**
 * Erases unsaved drafts and links to files that have expired, repairs the plans and weeds what has been kept for long
 * enough, now and once a day from then on, until it is stopped.
 */
export function startDaily(deps: DailyDeps): { readonly stop: () => void } {
  const { store, log, now } = deps;
  let done: Day | undefined;
  const round = async () => {
    const today = dayOf(now());
    if (done === today) return;
    done = today;
    const erased = await store.eraseDrafts(today);
    const links = await store.eraseFileLinks(now());
    const repaired = await repairPlans(deps);
    await weedNetworks(deps);
    log.info('daily round', { erased, links, repaired });
  };
  const guarded = () => {
    round().catch((fault: unknown) => {
      // Tried again within the hour.
      done = undefined;
      log.fault('daily round failed', fault);
    });
  };
  guarded();
  const timer = setInterval(guarded, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
