import { changeOf } from './apply.ts';
import type { Act, Change } from './change.ts';
import type { Origin } from './item.ts';
import type { NetworkState } from './network.ts';
import { created, type Fields } from './transitions.ts';

/** What is captured: the form's fields, and the sentence they were read from. */
export interface Captured extends Fields {
  readonly source?: string | undefined;
  /** Another network's item that it is a copy of. */
  readonly origin?: Origin | undefined;
}

/** New items, numbered in order from the network's next number, and the notices they call for. */
export function capture(state: NetworkState, act: Act, captured: readonly Captured[]): Change {
  const first = state.network.nextNumber;
  const items = captured.map(({ source, origin, ...fields }, index) =>
    created(first + index, fields, act, source, origin),
  );
  return changeOf(state, act, 'captured', { network: { ...state.network, nextNumber: first + items.length }, items });
}
