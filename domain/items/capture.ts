import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import type { NetworkState } from '../network.ts';
import { created, type CameFrom, type Fields } from './transitions.ts';

/** What is captured: the form's fields, and what they were read from. */
export type Captured = Fields & CameFrom;

/** New items, numbered in order from the network's next number, and the notices they call for. */
export function capture(state: NetworkState, act: Act, captured: readonly Captured[]): Change {
  const first = state.network.nextNumber;
  const items = captured.map(({ source, message, origin, ...fields }, index) =>
    created(first + index, fields, act, { source, message, origin }),
  );
  return changeOf(state, act, 'captured', { network: { ...state.network, nextNumber: first + items.length }, items });
}
