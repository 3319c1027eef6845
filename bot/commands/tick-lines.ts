import { joined } from '../../cards/parts/texts.ts';
import type { Act } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import { linesOf } from '../../domain/people/members.ts';
import { partyKey } from '../../domain/items/party.ts';
import { mayChange, mayTick } from '../../domain/people/permission.ts';
import { Refusal } from '../../domain/refusal.ts';
import { ticked } from '../../domain/items/transitions.ts';
import type { Turn } from '../turn.ts';
import { linesNamed } from './names.ts';

/**
 * The lines that "klart 14" and "klart 14 Tibro" mean: without a name my own part, and the whole where I have none. Whose
 * it is must be asked where several are left and none is mine: no part is ticked that nobody has named.
 */
export function linesMeant(
  { state, me, now }: Turn,
  item: Item,
  who: string | undefined,
): readonly string[] | 'all' | 'ask' {
  if (who !== undefined) return linesNamed(state, item, who);
  const mine = linesOf(item, me, state.groups).map(({ party }) => partyKey(party));
  if (mine.length > 0) return mine;
  const left = item.state === 'open' ? item.lines.filter(({ done }) => !done) : [];
  return left.length > 1 && mayChange(state, me, item, now) ? 'ask' : 'all';
}

/** The item with these lines ticked. Refuses with "not-allowed" or "no-part" where they aren't the sender's to tick, and as `ticked` does. */
export function tickedHere({ state, me, now }: Turn, item: Item, keys: readonly string[] | 'all', act: Act): Item {
  const asked = keys === 'all' ? item.lines.map(({ party }) => partyKey(party)) : keys;
  if (!mayTick(state, me, item, asked, now)) {
    const none = linesOf(item, me, state.groups).length === 0;
    throw new Refusal(none ? { code: 'no-part', item } : { code: 'not-allowed', what: 'tick', item });
  }
  return ticked(item, keys, act);
}

/** The names of the parties that a tick was made for. */
export function namesTicked(before: Item, after: Item): string[] {
  return after.lines.filter((line, index) => line.done && !before.lines[index]?.done).map(({ party }) => party.name);
}

/** Whose part a tick was, as the history tells it: "Tibro". Nothing of an item that one party owes alone. */
export function toldOf(before: Item, after: Item): { readonly text?: string } {
  return after.lines.length > 1 ? { text: joined(namesTicked(before, after)) } : {};
}
