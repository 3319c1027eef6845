import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import type { Item } from './item.ts';
import { membersOf } from '../people/members.ts';
import type { NetworkState } from '../network.ts';
import { itemSubject, type Notice } from '../notices/notice.ts';
import type { Party } from './party.ts';
import { handed } from './transitions.ts';

/** What is handed over: the line with this key in each of the items, to these parties. */
export interface Handover {
  readonly items: readonly Item[];
  readonly key: string;
  readonly to: readonly Party[];
  /** From whom and to whom, for the history. */
  readonly text: string;
}

/** The change that hands over, all items at once. Those who take over are told at once, other than the one who does it. */
export function handOver(state: NetworkState, act: Act, { items, key, to, text }: Handover): Change {
  const after = items.map((item) => handed(item, key, to));
  const change = changeOf(state, act, 'handed', { items: after, text });
  const people = new Set(to.flatMap((party) => membersOf(party, state)).map(({ id }) => id));
  people.delete(act.by.id);
  const told = after.flatMap(({ number }) =>
    [...people].map((person): Notice => ({
      at: act.at,
      network: state.network.id,
      subject: itemSubject(number),
      kind: 'handed',
      person,
    })),
  );
  return { ...change, owed: [...change.owed, ...told] };
}
