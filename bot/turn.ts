import type { Act, Change, Version } from '../domain/change.ts';
import { apply } from '../domain/apply.ts';
import { takenOut } from '../domain/people/departed.ts';
import type { Item } from '../domain/items/item.ts';
import type { Member, NetworkState } from '../domain/network.ts';
import { itemSubject } from '../domain/notices/notice.ts';
import { mayRun } from '../domain/people/permission.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { RepeatedError, type Snapshot, type Store } from '../storage/store.ts';
import type { Person } from '../domain/people/founding.ts';
import type { Incoming } from './incoming.ts';

/** What Teams can tell of the place that a turn comes from. Each is a call to Teams, made only where it is needed. */
export interface Surroundings {
  readonly people: () => Promise<readonly Person[]>;
  readonly teamName: () => Promise<string>;
}

/** Everything that a command works with: the network as it is now, who asks, and the doors to the outside. */
export interface Turn {
  readonly now: Instant;
  readonly store: Store;
  readonly state: Snapshot;
  readonly me: Member;
  readonly incoming: Incoming;
  readonly surroundings: Surroundings;
  /** Where people reach this bot from outside, without a slash at its end. */
  readonly publicUrl: string;
}

/** The act of this turn. A button of a form brings its own operation, so that the form is saved once however often it is sent. */
export function actOf(turn: Turn, operation = turn.incoming.operation): Act {
  return { operation, by: { id: turn.me.id, name: turn.me.name }, at: turn.now };
}

/** Saves a change and gives the network as it stands then. Throws StaleError and RepeatedError as the store does. */
export async function save(turn: Turn, change: Change): Promise<NetworkState> {
  const { state, me, store, incoming } = turn;
  const chat = incoming.space.kind === 'personal' ? { chat: incoming.address } : {};
  const known = state.members.find(({ id }) => id === me.id);
  // Whoever writes in the network's channel is of it, unless they were taken out; in a linked chat others read along, and only read.
  const joins = incoming.space.kind === 'channel' && takenOut(state, me.id) === undefined;
  if (known === undefined && !joins) throw new Refusal({ code: 'not-a-member' });
  const news = known === undefined || (chat.chat !== undefined && known.chat?.conversation !== chat.chat.conversation);
  const listed = change.members.some(({ id }) => id === me.id);
  const whole = news && !listed ? { ...change, members: [...change.members, { ...me, ...chat }] } : change;
  await store.commit(state, whole);
  return apply(state, whole);
}

/** The refusal of what the presidium does, which names those who are in it; `written` is what was typed for it. */
export function notRunning({ state }: Pick<Turn, 'state'>, written?: string): Refusal {
  const presidium = state.members.filter((member) => member.presidium).map(({ name }) => name);
  return new Refusal({ code: 'not-running', presidium, ...(written === undefined ? {} : { written }) });
}

/** The turn, where its sender may do what the presidium may; refuses anyone else. */
export function running(turn: Turn): Turn {
  if (!mayRun(turn.state, turn.me, turn.now)) throw notRunning(turn);
  return turn;
}

/** Throws RepeatedError where the sender has done this operation before: one act may be delivered twice. */
export async function stopRepeated({ state, store, me }: Turn, operation: string): Promise<void> {
  const done = await store.operation(state.network.id, operation);
  if (done?.by.id === me.id) throw new RepeatedError(done);
}

/** Refuses a number: it was never given, or what had it was weeded, since none is used twice. */
export function unknownItem({ network }: NetworkState, number: number): Refusal {
  return new Refusal({ code: 'unknown-item', number, weeded: number >= 1 && number < network.nextNumber });
}

/** An item by its number, closed ones too (one trip more). Refuses a number that isn't in use. */
export async function findItem({ state, store }: Turn, number: number): Promise<Item> {
  const open = state.items.find((item) => item.number === number);
  if (open) return open;
  const latest = (await itemHistory({ state, store }, number)).at(-1);
  if (latest === undefined) throw unknownItem(state, number);
  return latest.after;
}

/** Every version of an item, oldest first. */
export async function itemHistory(
  { state, store }: Pick<Turn, 'state' | 'store'>,
  number: number,
): Promise<Version<Item>[]> {
  if (number < 1 || number >= state.network.nextNumber) return [];
  const versions = await store.history(state.network.id, itemSubject(number));
  return versions.filter((version): version is Version<Item> => 'number' in version.after);
}
