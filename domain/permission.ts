import type { Item } from './item.ts';
import { linesOf } from './members.ts';
import type { Member, NetworkState } from './network.ts';
import { partyKey } from './party.ts';

/** Presidium and coordinators run the network; while nobody on the roster is presidium, any member does. */
export function mayRun(state: NetworkState, me: Member): boolean {
  return me.presidium || me.coordinator || !state.members.some((member) => member.presidium);
}

/** The one who created an item, and those who run the network, may change it. */
export function mayChange(state: NetworkState, me: Member, item: Item): boolean {
  return item.created.by.id === me.id || mayRun(state, me);
}

/** A line is ticked by its own people, or by those who may change the item; so is an item without lines, by the latter. */
export function mayTick(state: NetworkState, me: Member, item: Item, keys: readonly string[]): boolean {
  if (mayChange(state, me, item)) return true;
  const mine = linesOf(item, me, state.groups).map((line) => partyKey(line.party));
  return keys.length > 0 && keys.every((key) => mine.includes(key));
}
