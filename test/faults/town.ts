import { capture } from '../../domain/capture.ts';
import { newNetwork } from '../../domain/founding.ts';
import type { Address, Member } from '../../domain/network.ts';
import { addDays, instantAt } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';

/** A working day without anything red near it. */
const DAY = '2027-03-01';

/** When everything falls due at once. */
export const DUE_AT = instantAt(DAY, '08:00');
/** An hour later people out of reach are told of in the channel. */
export const POST_AT = instantAt(DAY, '09:00');

/** The networks, in each of which the same people owe one thing in two weeks, and so get a reminder at one time. */
export async function foundTown(store: Store, serviceUrl: string, size: { networks: number; people: number }) {
  const by = { id: 'p0', name: 'Person 0' };
  const at = instantAt(addDays(DAY, -10), '12:00');
  const address = (conversation: string): Address => ({ conversation, serviceUrl, tenant: 't', bot: '28:bot' });
  const members = Array.from({ length: size.people }, (_, index): Member => {
    const known = { id: `p${index}`, teamsId: `chat-p${index}`, name: `Person ${index}` };
    const chat = index % 2 === 0 ? { chat: address(known.teamsId) } : {};
    return { ...known, presidium: index === 0, coordinator: false, ...chat };
  });
  for (let index = 0; index < size.networks; index += 1) {
    const network = newNetwork(`n${index}`, `Nätverk ${index}`, address(`channel-n${index}`), addDays(DAY, -20));
    const act = { operation: 'begin', by, at };
    const none = { items: [], meetings: [], groups: [], polls: [], owed: [] };
    await store.commit(undefined, { act, verb: 'roster', ...none, network, members });
    const state = await store.load(network.id);
    if (state === undefined) throw new Error(`${network.id} was not founded`);
    const parties = members.map(({ id, name }) => ({ kind: 'member' as const, id, name }));
    const owed = { kind: 'assignment' as const, decided: false, title: 'Lämna underlag', note: '', parties };
    const item = { ...owed, due: { kind: 'date' as const, day: addDays(DAY, 14) } };
    await store.commit(state, capture(state, { ...act, operation: 'given' }, [item]));
  }
}
