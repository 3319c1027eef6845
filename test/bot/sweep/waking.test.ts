import { describe, expect, it, vi } from 'vitest';
import { waking } from '../../../bot/sweep/waking.ts';
import { assignment, founded } from '../sample-world.ts';
import { capture } from '../../../domain/items/capture.ts';

describe('a store that wakes the sweeper', () => {
  const here = founded();

  it('does so for what is owed at once, and not for what is to come', async () => {
    const { town } = here;
    const wake = vi.fn();
    const store = waking(town.store, () => town.clock.now, wake);
    const act = { operation: 'a1', by: { id: 'person-2', name: 'Maria Holm' }, at: town.clock.now };
    const state = await town.state();
    await store.commit(state, capture(state, act, [assignment('Lämna underlag', ['Tibro'], '2027-06-01')]));
    expect(wake).not.toHaveBeenCalled();
    await store.plan([{ at: town.clock.now, network: town.network, subject: 'i1', kind: 'nudge' }]);
    expect(wake).toHaveBeenCalledOnce();
  });
});
