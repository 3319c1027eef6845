import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import { dueDay, type Due } from './due.ts';
import type { Item } from './item.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { NetworkState } from '../network.ts';
import { itemSubject, type Notice } from '../notices/notice.ts';
import { Refusal } from '../refusal.ts';
import type { Day } from '../time.ts';
import { declined, moved, proposed } from './transitions.ts';

/** What the history says of a change beside who made it. */
interface Said {
  readonly text: string;
}

/** Whether a date has passed, or is that of a meeting which has been or is cancelled. */
export function isBygone(due: Due, meetings: readonly Meeting[], today: Day): boolean {
  if (due.kind === 'none' || due.kind === 'next-meeting') return false;
  const day = dueDay(due, meetings);
  return day === undefined || day < today;
}

/** The change that asks for another date; those who are to answer are told at once. */
export function propose(
  state: NetworkState,
  act: Act,
  item: Item,
  due: Due,
  { reason, text }: Said & { readonly reason?: string | undefined },
): Change {
  const change = changeOf(state, act, 'proposed', { items: [proposed(item, due, reason, act)], text });
  return { ...change, owed: [...change.owed, noticeOf(state, act, item, 'asked')] };
}

/** The change that moves the item to the date that was asked for. Refuses where there is none ("no-proposal"). */
export function accept(state: NetworkState, act: Act, item: Item, { text }: Said): Change {
  const { due } = proposalOf(item);
  return answered(state, act, item, changeOf(state, act, 'moved', { items: [moved(item, due)], text }));
}

/** The change that leaves the date as it is, for a reason. Refuses where there is none to decline ("no-proposal"). */
export function decline(state: NetworkState, act: Act, item: Item, reason: string): Change {
  proposalOf(item);
  return answered(state, act, item, changeOf(state, act, 'declined', { items: [declined(item)], text: reason }));
}

/** The date that is asked for. Refuses with "no-proposal" where none is. */
export function proposalOf(item: Item): NonNullable<Item['proposal']> {
  if (item.state !== 'open' || item.proposal === undefined) throw new Refusal({ code: 'no-proposal', item });
  return item.proposal;
}

/** The change, with word of it to the one who had asked. */
function answered(state: NetworkState, act: Act, item: Item, change: Change): Change {
  const person = item.proposal?.by.id;
  if (person === undefined || person === act.by.id) return change;
  return { ...change, owed: [...change.owed, { ...noticeOf(state, act, item, 'answered'), person }] };
}

function noticeOf({ network }: NetworkState, act: Act, item: Item, kind: 'asked' | 'answered'): Notice {
  return { at: act.at, network: network.id, subject: itemSubject(item.number), kind };
}
