import { changedCard } from '../../cards/meetings/meeting-word.ts';
import { notesCard, reminderCard, reviewCard, type Personal } from '../../cards/items/reminder.ts';
import type { Card } from '../../cards/parts/element.ts';
import { owesPart, partOf, pollsOf, remindedOf } from '../../domain/notices/bundle.ts';
import type { Item } from '../../domain/items/item.ts';
import { isMeeting } from '../../domain/change.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import {
  isAboutPoll,
  itemSubject,
  meetingSubject,
  standsAlone,
  type Notice,
  type NoticeKind,
} from '../../domain/notices/notice.ts';
import { CHANNEL } from '../../domain/notices/recipients.ts';
import type { Instant } from '../../domain/time.ts';
import type { OwedNotice } from '../../storage/owed.ts';
import type { Snapshot, Store } from '../../storage/store.ts';
import { deliverOffer, isBetweenNetworks } from './deliver-offer.ts';
import { deliverPoll } from './deliver-poll.ts';
import { deliverDigest, deliverShown } from './deliver-shown.ts';
import type { SweepDeps } from './deps.ts';
import { wordCard } from './private-word.ts';

function meetingsOf(kind: NoticeKind, notices: readonly Notice[], state: NetworkState) {
  const subjects = new Set(notices.filter((notice) => notice.kind === kind).map(({ subject }) => subject));
  return state.meetings.filter(({ id }) => subjects.has(meetingSubject(id)));
}

/** What these notices of one person say together. */
export function personalOf(notices: readonly Notice[], state: NetworkState, now: Instant): Personal {
  return {
    reminded: remindedOf(notices, state, now),
    reviewOf: meetingsOf('review', notices, state),
    notesOf: meetingsOf('notes', notices, state),
    pollsOf: pollsOf(notices, state),
  };
}

type CardFor = (store: Store, state: NetworkState, meeting: Meeting, now: Instant) => Promise<Card> | Card;

/** What is posted in a network's channel about a meeting, by the kind of notice. */
const CHANNEL_POSTS: readonly (readonly [NoticeKind, CardFor])[] = [
  [
    'changed',
    async (store, state, meeting, now) => {
      const versions = await store.history(state.network.id, meetingSubject(meeting.id));
      const before = versions
        .map(({ after }) => after)
        .filter(isMeeting)
        .at(-2);
      const act = versions.at(-1)?.operation;
      const operation = act === undefined ? undefined : await store.operation(state.network.id, act);
      const touched = new Set(operation?.touched.map(({ subject }) => subject));
      const elsewhere = state.items.filter(({ number }) => touched.has(itemSubject(number)));
      return changedCard(meeting, before, elsewhere, state, now);
    },
  ],
  ['review', (_store, _state, meeting, now) => reviewCard(meeting, now)],
  ['notes', (_store, _state, meeting, now) => notesCard(meeting, now)],
];

/** The names of those who handed over what these notices are about, the latest of each, once. One trip each. */
async function handersOf(store: Store, { network }: NetworkState, notices: readonly Notice[]): Promise<string[]> {
  const histories = await Promise.all(notices.map(({ subject }) => store.history(network.id, subject)));
  const names = histories.flatMap((versions) => versions.findLast(({ verb }) => verb === 'handed')?.by.name ?? []);
  return [...new Set(names)];
}

/** Sends what these notices of one recipient say, as one message; what goes to the channel is a post for each meeting. */
export async function deliver(
  deps: Pick<SweepDeps, 'store' | 'sender' | 'log' | 'wait'>,
  state: Snapshot,
  notices: readonly OwedNotice[],
  now: Instant,
): Promise<void> {
  const { store, sender } = deps;
  const [first] = notices;
  const member = state.members.find(({ id }) => id === first?.person);
  if (first && standsAlone(first.kind)) {
    const word = await wordCard(store, state, first, now);
    if (word && member) await sender.tell(member, state.network.home, word);
    if (word && first.person === CHANNEL) await sender.post(state.network.home, word);
    return;
  }
  if (first?.person === CHANNEL) {
    // One subject and one kind: a message of the channel's is no more than that.
    if (isAboutPoll(first)) return deliverPoll(deps, state, first, now);
    if (isBetweenNetworks(first)) return deliverOffer(deps, state, first, now);
    if (first.kind === 'shown') return deliverShown(deps, state, first, now);
    if (first.kind === 'digest') return deliverDigest(deps, state, first, now);
    for (const [kind, cardFor] of CHANNEL_POSTS) {
      for (const meeting of meetingsOf(kind, notices, state)) {
        await sender.post(state.network.home, await cardFor(store, state, meeting, now));
      }
    }
    return;
  }
  if (member === undefined) return;
  const mine = (item: Item) => partOf(item, member.id, state);
  const owes = (item: Item) => owesPart(item, member.id, state);
  const handed = notices.every(({ kind }) => kind === 'handed') ? await handersOf(store, state, notices) : undefined;
  const card = reminderCard({ ...personalOf(notices, state, now), state, now, mine, owes, handed });
  await sender.tell(member, state.network.home, card);
}
