import { dueDay } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { isPassed } from '../../domain/items/listing.ts';
import type { Party } from '../../domain/items/party.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { dueText } from './dates.ts';
import { typed, typedPieces, type Element } from './element.ts';
import { pressed } from './pressed.ts';
import { OVERDUE, stateText } from './standing.ts';
import { capital, itemName, joined, shortened } from './texts.ts';
import { words } from '../words.ts';

/** Names in full while they are few. */
const NAMES_IN_FULL = 4;

/** A row is for finding an item, which shows the rest of its title when it is pressed. A page of rows must fit in a message. */
const LONGEST_TITLE = 160;
const LONGEST_NAME = 40;

/** "Uppdrag 14: Presenterar Bästa skola", as long as a row takes. */
export function rowTitle(item: Item): string {
  return words.item.row(itemName(item), shortened(item.title, LONGEST_TITLE));
}

/** Whose names come first where there isn't room for all: those of the one who reads, or of the one who was asked about. */
export type First = (party: Party) => boolean;

const partedBy = (parties: readonly Party[], first: First): Party[] => [
  ...parties.filter(first),
  ...parties.filter((party) => !first(party)),
];

/** Who owes an item and how many of them are done, as long as a row takes; undefined where nobody does. */
export function partiesText({ lines, state }: Item, first?: First): string | undefined {
  const parties = lines.map(({ party }) => party);
  const ordered = first && parties.length > NAMES_IN_FULL ? partedBy(parties, first) : parties;
  const names = ordered.map(({ name }) => shortened(name, LONGEST_NAME));
  const done = lines.filter((line) => line.done).length;
  if (names.length === 0) return undefined;
  const few = names.slice(0, NAMES_IN_FULL - 1);
  const told =
    names.length <= NAMES_IN_FULL ? joined(names) : words.common.andMore(few.join(', '), names.length - few.length);
  if (done === 0 || state !== 'open') return told;
  return words.item.withProgress(told, words.common.progress(done, names.length));
}

/** Side by side; a day that comes first begins with a capital. */
function details([parties, ...others]: readonly (string | undefined)[]): string {
  const told = others.filter((part) => part !== undefined).join(' · ');
  return parties === undefined ? capital(told) : `${parties} · ${told}`;
}

/** Which meeting or day a topic waits for. */
function waitsText({ due }: Item, { meetings }: NetworkState, today: Day): string {
  const { on, at, unplanned } = words.item.waits;
  const text = dueText(due, meetings, today);
  if (text === undefined || (due.kind === 'meeting' && dueDay(due, meetings) === undefined)) return unplanned;
  return due.kind === 'date' ? on(text) : at(text);
}

/** What stands below the title of an item in a list: who, when and how it stands, which a topic that waits says in one. */
export function itemDetails(item: Item, state: NetworkState, now: Instant, first?: First): string {
  const today = dayOf(now);
  const passed = isPassed(item, state.meetings, today);
  const stands = stateText(item, state, today);
  if (item.kind === 'topic' && item.state === 'open' && !passed) {
    return details([partiesText(item, first), waitsText(item, state, today)]);
  }
  return details([partiesText(item, first), passed ? undefined : dueText(item.due, state.meetings, today), stands]);
}

/** Words about an item in a list: pressed, they show it. */
export function pressableRow(
  item: Item,
  { network }: Pick<NetworkState, 'network'>,
  items: readonly Element[],
): Element {
  return {
    type: 'Container',
    spacing: 'medium',
    separator: true,
    selectAction: pressed('show', words.common.showItem(itemName(item)), { network: network.id, number: item.number }),
    items,
  };
}

/** How an item stands comes last; that it is overdue stands out. */
function detailsElement(item: Item, state: NetworkState, now: Instant, first?: First): Element {
  const told = itemDetails(item, state, now, first);
  const stands = stateText(item, state, dayOf(now));
  if (stands !== OVERDUE) return typed(told, { isSubtle: true }, { spacing: 'none' });
  const before = told.slice(0, -stands.length);
  const pieces = [...(before === '' ? [] : [{ text: before, subtle: true }]), { text: stands, strong: true }];
  return typedPieces(pieces, { spacing: 'none' });
}

/** An item in a list, with how it stands. */
export function itemRow(item: Item, state: NetworkState, now: Instant, first?: First): Element {
  const details = detailsElement(item, state, now, first);
  return pressableRow(item, state, [typed(rowTitle(item), { weight: 'bolder' }), details]);
}
