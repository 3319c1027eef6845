import { changeOf } from '../apply.ts';
import { capture } from './capture.ts';
import type { Act, Change } from '../change.ts';
import { dueDay, noDue, type Due } from './due.ts';
import type { Item } from './item.ts';
import type { NetworkState } from '../network.ts';
import { offerSubject, type Notice, type NoticeKind } from '../notices/notice.ts';
import type { Offer } from './offer.ts';
import type { Author, Party } from './party.ts';
import { dayOf } from '../time.ts';

const noticeOf = (network: string, { id }: Offer, kind: NoticeKind, at: string): Notice => ({
  at,
  network,
  subject: offerSubject(id),
  kind,
});

/** The copy of an item that `act` sends out of the network `from`. */
export function offerOf(item: Item, from: NetworkState, act: Act): Offer {
  const { id, code } = from.network;
  const due = dueDay(item.due, from.meetings);
  return {
    id: act.operation,
    from: { network: id, code, number: item.number },
    by: act.by,
    at: act.at,
    kind: item.kind,
    title: item.title,
    note: item.note,
    municipalities: item.lines.flatMap(({ party }) => (party.kind === 'municipality' ? [party.name] : [])),
    ...(due === undefined ? {} : { due }),
  };
}

/** The change in the receiving network that puts the offer before it. */
export function receive(to: NetworkState, act: Act, offer: Offer): Change {
  return { ...changeOf(to, act, 'sent', {}), offer, owed: [noticeOf(to.network.id, offer, 'offered', act.at)] };
}

/** Who owes it in the receiving network: the municipalities they share, else whoever takes it. */
function partiesOf({ municipalities, kind }: Offer, { network }: NetworkState, taker: Author): Party[] {
  if (kind === 'decision') return [];
  const shared = municipalities.filter((name) => network.municipalities.includes(name));
  if (shared.length > 0) return shared.map((name) => ({ kind: 'municipality', name }));
  return kind === 'assignment' ? [{ kind: 'member', id: taker.id, name: taker.name }] : [];
}

/** What is due on a day that has passed while it waited is due on none. */
function dueOf({ due }: Offer, act: Act): Due {
  return due === undefined || due < dayOf(act.at) ? noDue : { kind: 'date', day: due };
}

/** The offer taken: an item of this network that remembers where it comes from, and the word back. */
export function take(state: NetworkState, act: Act, offer: Offer): Change {
  const { kind, title, note, from, by } = offer;
  const fields = {
    kind,
    title,
    note,
    decided: false,
    parties: partiesOf(offer, state, act.by),
    due: dueOf(offer, act),
  };
  const change = capture(state, act, [{ ...fields, origin: { ...from, by: by.id } }]);
  const settled = { by: act.by, at: act.at, number: state.network.nextNumber };
  return {
    ...change,
    offer: { ...offer, settled },
    owed: [...change.owed, noticeOf(state.network.id, offer, 'settled', act.at)],
  };
}

/** The offer declined for a reason, and the word back. */
export function declineOffer(state: NetworkState, act: Act, offer: Offer, reason: string): Change {
  return {
    ...changeOf(state, act, 'declined', {}),
    offer: { ...offer, settled: { by: act.by, at: act.at, reason } },
    owed: [noticeOf(state.network.id, offer, 'settled', act.at)],
  };
}
