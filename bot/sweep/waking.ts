import type { Notice } from '../../domain/notices/notice.ts';
import type { Instant } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';

/** The store, which calls `wake` whenever something has been saved that is owed at once: nobody waits for the next sweep. */
export function waking(store: Store, now: () => Instant, wake: () => void): Store {
  const wakeFor = (owed: readonly Notice[]) => {
    const moment = now();
    if (owed.some(({ at }) => at <= moment)) wake();
  };
  return {
    ...store,
    commit: async (snapshot, change) => {
      await store.commit(snapshot, change);
      wakeFor(change.owed);
    },
    plan: async (notices) => {
      await store.plan(notices);
      wakeFor(notices);
    },
  };
}
