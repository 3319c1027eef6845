import { boundDue } from './items/due.ts';
import { canBeUndone, type Act, type Change, type Verb } from './change.ts';
import type { Item } from './items/item.ts';
import { byStart } from './meetings/meeting.ts';
import { changedNotices } from './meetings/meeting-word.ts';
import { finishedNotices } from './items/finished.ts';
import { changedPolls, pollNotices } from './polls/poll-notices.ts';
import type { NetworkState } from './network.ts';
import { newlyOwed, noticesOf } from './notices/schedule.ts';

/** What a change may touch; all that isn't named stays as it is. */
export type Parts = Partial<Pick<Change, 'network' | 'items' | 'meetings' | 'members' | 'groups' | 'polls' | 'text'>>;

/** Those of `changed` in place of those with the same key in `list`, new ones last. */
function merged<T>(list: readonly T[], changed: readonly T[], key: (one: T) => unknown): T[] {
  const byKey = new Map(list.map((one) => [key(one), one]));
  for (const one of changed) byKey.set(key(one), one);
  return [...byKey.values()];
}

function applied(state: NetworkState, parts: Parts): NetworkState {
  const people = merged([...state.members, ...state.departed], parts.members ?? [], (member) => member.id);
  return {
    network: parts.network ?? state.network,
    items: merged(state.items, parts.items ?? [], (item: Item) => item.number)
      .filter((item) => item.state === 'open')
      .sort((a, b) => a.number - b.number),
    meetings: byStart(merged(state.meetings, parts.meetings ?? [], (meeting) => meeting.id)),
    members: people.filter(({ left }) => left === undefined),
    departed: people.filter(({ left }) => left !== undefined),
    groups: merged(state.groups, parts.groups ?? [], (group) => group.id).filter(({ dissolved }) => !dissolved),
    polls: merged(state.polls, parts.polls ?? [], (poll) => poll.id).filter((poll) => poll.state === 'open'),
  };
}

/** The network as it stands once the change is saved; what can be taken back is the latest operation of the one who acted. */
export function apply(state: NetworkState, change: Change): NetworkState {
  const { by, operation } = change.act;
  const after = applied(state, change);
  if (!canBeUndone(change)) return after;
  return {
    ...after,
    members: after.members.map((member) => (member.id === by.id ? { ...member, lastOperation: operation } : member)),
  };
}

/**
 * The change that an act makes, with the notices it causes: those that the network calls for afterwards and didn't
 * before. A meeting that moves takes along what is due at it; new settings concern everything. What waits for the next
 * meeting is bound to it, however it came to wait while one is planned.
 */
export function changeOf(state: NetworkState, act: Act, verb: Verb, unbound: Parts): Change {
  const { meetings } = applied(state, unbound);
  const items = (unbound.items ?? []).map((item) => ({ ...item, due: boundDue(item.due, meetings, act.at) }));
  const parts = { ...unbound, items };
  const after = applied(state, parts);
  const settings = parts.network !== undefined && parts.network.settings !== state.network.settings;
  const changedMeetings = new Set(parts.meetings?.map((meeting) => meeting.id));
  const changedItems = new Set(items.map((item) => item.number));
  const touched = ({ number, due }: Item) =>
    settings || changedItems.has(number) || (due.kind === 'meeting' && changedMeetings.has(due.meeting));
  const changed = new Set(parts.polls?.map((poll) => poll.id));
  const called = (of: NetworkState) => [
    ...noticesOf(
      of,
      of.items.filter(touched),
      of.meetings.filter((meeting) => settings || changedMeetings.has(meeting.id)),
    ),
    ...of.polls.filter((poll) => settings || changed.has(poll.id)).flatMap((poll) => pollNotices(poll, of)),
  ];
  const planned = newlyOwed(called(state), called(after), act.at);
  return {
    act,
    verb,
    meetings: [],
    members: [],
    groups: [],
    polls: [],
    ...parts,
    owed: [
      ...planned,
      ...changedNotices(state, parts.meetings ?? [], act.at),
      ...finishedNotices(state, items, act.at),
      ...changedPolls(state.network.id, parts.polls ?? [], act.at),
    ],
  };
}
