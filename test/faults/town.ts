import { capture } from '../../domain/items/capture.ts';
import { newNetwork } from '../../domain/people/founding.ts';
import type { Address, Member } from '../../domain/network.ts';
import { addDays, instantAt } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';

/** A working day without anything red near it. */
const DAY = '2027-03-01';

/** When everything falls due at once. */
export const DUE_AT = instantAt(DAY, '08:00');
/** An hour later people out of reach are told of in the channel. */
export const POST_AT = instantAt(DAY, '09:00');

/** How large a town is. */
export interface Town {
  readonly networks: number;
  readonly people: number;
  /** The members of each network: the next so many people, the first after the last. */
  readonly membersEach: number;
  /** Whether a person's private chat with the bot is known; otherwise it is opened to write to them. */
  readonly hasChat: (person: number) => boolean;
}

/** A person's conversation. */
export const chatOf = (person: number | string): string => `chat-p${person}`;
/** A network's id. */
export const networkOf = (index: number): string => `n${index}`;
/** A network's channel. */
export const channelOf = (network: string): string => `channel-${network}`;

/** The numbers of the people in a network. */
export function peopleOf(network: number, { people, membersEach }: Town): number[] {
  return Array.from({ length: membersEach }, (_, index) => (network * membersEach + index) % people);
}

/** Founds the networks, in each of which all members owe one thing in two weeks, and so get a reminder at one time. */
export async function foundTown(store: Store, serviceUrl: string, town: Town): Promise<void> {
  const at = instantAt(addDays(DAY, -10), '12:00');
  const address = (conversation: string): Address => ({ conversation, serviceUrl, tenant: 't', bot: '28:bot' });
  for (let index = 0; index < town.networks; index += 1) {
    const members = peopleOf(index, town).map((person, place): Member => {
      const known = { id: `p${person}`, teamsId: chatOf(person), name: `Person ${person}` };
      const chat = town.hasChat(person) ? { chat: address(known.teamsId) } : {};
      return { ...known, presidium: place === 0, coordinator: false, ...chat };
    });
    const id = networkOf(index);
    const network = newNetwork(id, `Nätverk ${index}`, address(channelOf(id)), addDays(DAY, -20));
    const [by] = members;
    if (by === undefined) throw new Error(`${id} has no members`);
    const act = { operation: 'begin', by, at };
    const none = { items: [], meetings: [], groups: [], polls: [], owed: [] };
    await store.commit(undefined, { act, verb: 'roster', ...none, network, members });
    const state = await store.load(id);
    if (state === undefined) throw new Error(`${id} was not founded`);
    const parties = members.map((member) => ({ kind: 'member' as const, id: member.id, name: member.name }));
    const owed = { kind: 'assignment' as const, decided: false, title: 'Lämna underlag', note: '', parties };
    const item = { ...owed, due: { kind: 'date' as const, day: addDays(DAY, 14) } };
    await store.commit(state, capture(state, { ...act, operation: 'given' }, [item]));
  }
}
