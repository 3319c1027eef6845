import { originName } from '../../cards/items/offer.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import { isItem } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { itemSubject, type Notice } from '../../domain/notices/notice.ts';
import { BOT } from '../../domain/items/party.ts';
import type { Instant } from '../../domain/time.ts';
import { noted } from '../../domain/items/transitions.ts';
import { RepeatedError, type Store } from '../../storage/store.ts';
import { idOf } from '../ids.ts';
import { whileStale } from '../while-stale.ts';
import type { SweepDeps } from './deps.ts';

/** What is to be said of an item in the network that it was sent from. */
interface Back {
  readonly network: string;
  readonly number: number;
  /** Whoever sent it. */
  readonly sender: string;
  readonly text: string;
}

/** An item by its number as it stands, closed ones too. */
async function itemAt(store: Store, state: NetworkState, number: number): Promise<Item | undefined> {
  const open = state.items.find((item) => item.number === number);
  if (open) return open;
  const latest = (await store.history(state.network.id, itemSubject(number))).at(-1)?.after;
  return latest && isItem(latest) ? latest : undefined;
}

async function wordBack(store: Store, state: NetworkState, notice: Notice): Promise<Back | undefined> {
  const { id, code } = state.network;
  if (notice.kind === 'settled') {
    const offer = await store.offer(id, notice.subject.slice(1));
    if (offer?.settled === undefined) return undefined;
    const { number, reason = '' } = offer.settled;
    const { declined, taken } = words.offer.back;
    const text = number === undefined ? declined(code, reason) : taken(code, originName({ code, number }));
    return { ...offer.from, sender: offer.by.id, text };
  }
  const item = await itemAt(store, state, Number(notice.subject.slice(1)));
  if (item?.origin === undefined) return undefined;
  const { done, struck } = words.offer.back;
  const became = item.state === 'done' ? done : struck;
  const text = became(originName({ code, number: item.number }), item.closed?.reason);
  return { ...item.origin, sender: item.origin.by, text };
}

/**
 * Writes what became of an item in the history of the one that it is a copy of, and owes whoever sent it a word of that:
 * one change of the other network, whose operation is the notice's own, so that it is made once.
 */
export async function tellOrigin(
  { store, wait }: Pick<SweepDeps, 'store' | 'wait'>,
  state: NetworkState,
  notice: Notice,
  now: Instant,
): Promise<void> {
  const back = await wordBack(store, state, notice);
  if (back === undefined) return;
  const operation = idOf('told', state.network.id, notice.subject, notice.kind, notice.at);
  await whileStale({ wait }, async () => {
    const source = await store.load(back.network);
    if (source === undefined) return;
    const item = await itemAt(store, source, back.number);
    if (item === undefined) return;
    const told: Notice = {
      at: now,
      network: back.network,
      subject: itemSubject(item.number),
      kind: 'told',
      person: back.sender,
    };
    const change = changeOf(source, { operation, by: BOT, at: now }, 'told', { items: [noted(item)], text: back.text });
    try {
      await store.commit(source, { ...change, owed: [...change.owed, told] });
    } catch (fault) {
      if (!(fault instanceof RepeatedError)) throw fault;
    }
  });
}
