import { changeOf } from '../../domain/apply.ts';
import { BOT } from '../../domain/items/party.ts';
import { bordersOf, withoutFormer } from '../../domain/registers/retention.ts';
import { dayOf } from '../../domain/time.ts';
import { idOf } from '../ids.ts';
import type { SweepDeps } from './deps.ts';

type WeedDeps = Pick<SweepDeps, 'store' | 'log' | 'now'>;

/** Weeds one network, and logs what went by counts. Nothing where its presidium has set no years. */
async function weedNetwork({ store, log, now }: WeedDeps, network: string): Promise<void> {
  const at = now();
  const before = await store.load(network);
  const retention = before?.network.retention;
  // Until the day after, whoever regrets it can still turn it off.
  if (before === undefined || retention === undefined || retention.since >= dayOf(at)) return;
  const borders = bordersOf(retention, at);
  const former = withoutFormer(before, borders);
  if (former) {
    const act = { operation: idOf('weed', network, at), by: BOT, at };
    await store.commit(before, changeOf(before, act, 'set', former));
  }
  const state = former ? await store.load(network) : before;
  if (state === undefined) return;
  const weeded = await store.weed(network, await store.outlived(state, borders), at);
  const { before: border, decisionsBefore } = borders;
  log.info('weeded', {
    network,
    before: dayOf(border),
    decisionsBefore: decisionsBefore === undefined ? undefined : dayOf(decisionsBefore),
    ...weeded,
  });
}

/** Removes what networks have kept for as long as their presidiums have said. A network that fails stops no other, and is tried again the next day. */
export async function weedNetworks(deps: WeedDeps): Promise<void> {
  for (const network of await deps.store.networks()) {
    try {
      await weedNetwork(deps, network);
    } catch (fault) {
      deps.log.fault('not weeded', fault, { network });
    }
  }
}
