import type { NetworkState } from '../../domain/network.ts';
import { button } from '../parts/button.ts';
import { card, typed, type Card } from '../parts/element.ts';
import { LONGEST_SAID } from '../payloads/said.ts';
import { words } from '../words.ts';

/** Tells whoever may not plan meetings who may, with what they typed, and offers to bring it up at a meeting. */
export function mayNotPlanCard(refused: string, written: string, { network }: Pick<NetworkState, 'network'>): Card {
  return card(
    [typed(refused)],
    written.length > LONGEST_SAID
      ? []
      : [button('captureTopic', words.planning.bringUp, { network: network.id, words: written })],
  );
}
