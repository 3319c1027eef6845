import type { Item } from './item.ts';
import { membersOf } from './members.ts';
import type { NetworkState } from './network.ts';
import { itemSubject, pollSubject, type Notice, type NoticeKind } from './notice.ts';
import { unanswered, type Poll } from './poll.ts';

/** The network's own channel, in place of a person. */
export const CHANNEL = 'channel';

/** What everyone reads. */
const TO_ALL: ReadonlySet<NoticeKind> = new Set(['digest', 'changed', 'close', 'result', 'shown']);

/**
 * Who a notice goes to today: the people of every line that isn't ticked, but those who want no reminders. Where a party
 * has nobody here, as an outside body or a municipality without members, the one who wrote the item down is told instead.
 */
export function recipientsOf(notice: Notice, state: NetworkState): string[] {
  if (TO_ALL.has(notice.kind)) return [CHANNEL];
  if (notice.kind === 'notes' || notice.kind === 'review') {
    const presidium = state.members.filter((member) => member.presidium).map((member) => member.id);
    return presidium.length > 0 ? presidium : [CHANNEL];
  }
  const item = state.items.find((candidate) => itemSubject(candidate.number) === notice.subject);
  if (item) return owing(item, state);
  const poll = state.polls.find((candidate) => pollSubject(candidate.id) === notice.subject);
  return poll ? stillAsked(poll, state) : [];
}

/** The members who may answer for a municipality that hasn't. */
function stillAsked(poll: Poll, state: NetworkState): string[] {
  return unanswered(poll)
    .flatMap((name) => membersOf({ kind: 'municipality', name }, state))
    .flatMap(({ id, muted }) => (muted ? [] : [id]));
}

function owing(item: Item, state: NetworkState): string[] {
  const people = item.lines
    .filter((line) => !line.done)
    .flatMap((line) => {
      const members = membersOf(line.party, state).map((member) => member.id);
      return members.length > 0 ? members : [item.created.by.id];
    });
  return [...new Set(people)].filter((id) => state.members.some((member) => member.id === id && !member.muted));
}
