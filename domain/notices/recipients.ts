import type { Item } from '../items/item.ts';
import { membersOf } from '../people/members.ts';
import type { Party } from '../items/party.ts';
import type { Member, NetworkState } from '../network.ts';
import { itemSubject, pollSubject, type Notice, type NoticeKind } from './notice.ts';
import { unanswered, type Poll } from '../polls/poll.ts';

/** The network's own channel, in place of a person. */
export const CHANNEL = 'channel';

/** What everyone reads. */
const TO_ALL: ReadonlySet<NoticeKind> = new Set([
  'digest',
  'changed',
  'close',
  'result',
  'shown',
  'offered',
  'settled',
  'finished',
]);

/** What those who run the network are told; the channel, while there is no presidium. */
const TO_PRESIDIUM: ReadonlySet<NoticeKind> = new Set(['notes', 'review', 'left', 'rehomed']);

/**
 * Who a notice goes to today: the people of every line that isn't ticked, but those who want no reminders. Where a party
 * has nobody here, as an outside body or a municipality without members, the one who wrote the item down is told instead,
 * and the presidium where that one has left.
 */
export function recipientsOf(notice: Notice, state: NetworkState): string[] {
  if (TO_ALL.has(notice.kind)) return [CHANNEL];
  if (TO_PRESIDIUM.has(notice.kind)) {
    const presidium = presidiumOf(state);
    return presidium.length > 0 ? presidium : [CHANNEL];
  }
  if (notice.kind === 'answered' || notice.kind === 'told')
    return state.members.flatMap(({ id }) => (id === notice.person ? [id] : []));
  const item = state.items.find((candidate) => itemSubject(candidate.number) === notice.subject);
  if (item) return notice.kind === 'asked' ? answerersOf(item, state) : owing(item, state);
  const poll = state.polls.find((candidate) => pollSubject(candidate.id) === notice.subject);
  return poll ? stillAsked(poll, state) : [];
}

const presidiumOf = ({ members }: NetworkState): string[] =>
  members.filter(({ presidium }) => presidium).map(({ id }) => id);

/** Who may accept another date: the one who wrote the item down, and the presidium; not the one who asks for it. */
function answerersOf({ created, proposal }: Item, state: NetworkState): string[] {
  const people = state.members.filter(({ id, presidium }) => presidium || id === created.by.id).map(({ id }) => id);
  return people.filter((id) => id !== proposal?.by.id);
}

/** The members who may answer for a municipality that hasn't. */
function stillAsked(poll: Poll, state: NetworkState): string[] {
  return unanswered(poll)
    .flatMap((name) => membersOf({ kind: 'municipality', name }, state))
    .flatMap(({ id, muted }) => (muted ? [] : [id]));
}

/** Who is told where nobody of a party can be: the one who wrote the item down, or the presidium where that one has left. */
function toldInstead({ created }: Item, state: NetworkState): string[] {
  return state.members.some(({ id }) => id === created.by.id) ? [created.by.id] : presidiumOf(state);
}

function owing(item: Item, state: NetworkState): string[] {
  const instead = toldInstead(item, state);
  const people = item.lines
    .filter((line) => !line.done)
    .flatMap((line) => {
      const members = membersOf(line.party, state).map((member) => member.id);
      return members.length > 0 ? members : instead;
    });
  return [...new Set(people)].filter((id) => state.members.some((member) => member.id === id && !member.muted));
}

/** How the parties of an item with something left are reminded today. */
export interface Reminding {
  readonly reminded: readonly Party[];
  /** They have turned reminders off. */
  readonly muted: readonly Party[];
  /** They have nobody here: outside bodies, and municipalities without members. */
  readonly absent: readonly Party[];
  /** Who is told in place of those. */
  readonly instead: readonly Member[];
}

/** Tells how each party that has something left of an item is reminded, as `recipientsOf` has it. */
export function remindingOf(item: Item, state: NetworkState): Reminding {
  const left = item.lines.filter(({ done }) => !done).map(({ party }) => party);
  const here = (party: Party) => membersOf(party, state);
  const instead = toldInstead(item, state);
  const present = left.filter((party) => here(party).length > 0);
  const hears = (party: Party) => here(party).some(({ muted }) => !muted);
  return {
    reminded: present.filter(hears),
    muted: present.filter((party) => !hears(party)),
    absent: left.filter((party) => !present.includes(party)),
    instead: state.members.filter(({ id, muted }) => !muted && instead.includes(id)),
  };
}
