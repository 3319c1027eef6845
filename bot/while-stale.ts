import { StaleError } from '../storage/store.ts';
import type { Deps } from './deps.ts';

/** Two people rarely collide twice; five times means that something else is wrong. */
const ATTEMPTS = 5;
const LONGEST_WAIT = 200;

/** Does what `run` does; where somebody else was first, again, after a wait that isn't alike for two. Throws StaleError the fifth time. */
export async function whileStale<T>({ wait }: Pick<Deps, 'wait'>, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (fault) {
      if (!(fault instanceof StaleError) || attempt === ATTEMPTS) throw fault;
      await wait(Math.random() * LONGEST_WAIT);
    }
  }
}
