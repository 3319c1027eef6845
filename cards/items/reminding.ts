import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { remindingOf } from '../../domain/notices/recipients.ts';
import type { Party } from '../../domain/items/party.ts';
import { itemName, joined } from '../parts/texts.ts';
import { words } from '../words.ts';

const namesOf = (parties: readonly Party[]) => joined(parties.map(({ name }) => name));

/** Says which parties of an open item have nobody here, and who is reminded instead; undefined where all have somebody. */
export function absentText(item: Item, state: NetworkState): string | undefined {
  if (item.kind !== 'assignment' || item.state !== 'open') return undefined;
  const { absent, instead } = remindingOf(item, state);
  if (absent.length === 0) return undefined;
  const { insteadOf, nobodyInsteadOf } = words.reminder.absent;
  if (instead.length === 0) return nobodyInsteadOf(namesOf(absent));
  return insteadOf(namesOf(absent), joined(instead.map(({ name }) => name)));
}

/** Says who is reminded of an item now, who isn't, and why. */
export function nudgedText(item: Item, state: NetworkState): string {
  const { reminded, muted } = remindingOf(item, state);
  const { nudged, muted: off, nobody } = words.review;
  const told = [
    ...(reminded.length === 0 ? [] : [nudged(namesOf(reminded), itemName(item))]),
    ...(muted.length === 0 ? [] : [off(namesOf(muted))]),
    absentText(item, state) ?? '',
  ].filter(Boolean);
  return told.length === 0 ? nobody(itemName(item)) : told.join(' ');
}
