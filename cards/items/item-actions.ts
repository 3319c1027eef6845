import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { partyKey, type Line } from '../../domain/items/party.ts';
import type { Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { MOST_ACTIONS, type Action } from '../parts/element.ts';
import { answerActions } from './proposal.ts';
import { press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** More open lines than this are chosen in a list; up to this many get a button each. */
const LINES_WITH_BUTTONS = 3;

/** A name as long as a button takes. */
const LONGEST_NAME = 40;

/** What the buttons of an item depend on. */
export interface ActionsView {
  readonly item: Item;
  readonly state: NetworkState;
  readonly now: Instant;
  /** The operation that Ångra takes back. */
  readonly undo?: string | undefined;
  /** The parties that whoever looks at it is, where it is drawn for that person alone. */
  readonly own?: readonly string[];
}

/**
 * The buttons that tick: one a party while they are no more than `most`, else one that opens a list. One's own party
 * comes first, also before the list.
 */
export function tickActions(
  item: Item,
  network: string,
  most = LINES_WITH_BUTTONS,
  own: readonly string[] = [],
): Action[] {
  if (item.state !== 'open') return [];
  const { number, revision } = item;
  const open = item.lines.filter((line) => !line.done);
  const at = { network, number, revision };
  if (item.lines.length <= 1)
    return [button('tick', press.tick, { ...at, keys: open.map(({ party }) => partyKey(party)) })];
  const tick = ({ party }: Line) =>
    button('tick', words.item.press.tickFor(shortened(party.name, LONGEST_NAME)), { ...at, keys: [partyKey(party)] });
  const mine = open.filter(({ party }) => own.includes(partyKey(party)));
  if (open.length <= most) return [...mine, ...open.filter((line) => !mine.includes(line))].map(tick);
  return [...mine.slice(0, 1).map(tick), button('choose', press.tick, { network, number })];
}

/** Föreslå datum, while the item waits for somebody and no other date is asked for. */
export function proposeActions({ kind, state, number, lines, proposal }: Item, network: string): Action[] {
  const owed = kind === 'assignment' && state === 'open' && lines.some(({ done }) => !done);
  return owed && proposal === undefined ? [button('propose', press.propose, { network, number })] : [];
}

function handActions({ state, number, lines }: Item, network: string): Action[] {
  const owed = state === 'open' && lines.some(({ done }) => !done);
  return owed ? [button('hand', press.hand, { network, number })] : [];
}

/** The message that an item was made of: nothing that can be typed leads there, so it always has its place. */
function messageActions({ message }: Item): Action[] {
  if (message?.link === undefined) return [];
  return [{ type: 'Action.OpenUrl', title: words.item.press.openMessage, url: message.link }];
}

/** The most used first: what a card has no room for can be typed. */
export function itemActions({ item, state, now, undo, own }: ActionsView): Action[] {
  const network = state.network.id;
  const { number, revision } = item;
  const open = item.state === 'open';
  const standing = item.kind === 'decision' && item.state === 'done';
  const answers = answerActions({ item, state, now });
  const links = messageActions(item);
  const acts = [
    ...tickActions(item, network, answers.length > 0 ? 1 : LINES_WITH_BUTTONS, own),
    ...answers,
    ...(open || standing ? [button('edit', press.edit, { network, number })] : []),
    ...(open || standing ? [] : [button('reopen', press.reopen, { network, number, revision })]),
    ...(undo === undefined ? [] : [button('undo', press.undo, { network, operation: undo })]),
    ...proposeActions(item, network),
    ...((open || standing) && undo === undefined ? [button('strike', press.strike, { network, number })] : []),
    ...handActions(item, network),
  ];
  return [...acts.slice(0, MOST_ACTIONS - links.length), ...links];
}
