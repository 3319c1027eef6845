import { notesCard, reminderCard, type Personal } from '../../cards/messages.ts';
import { statusCard } from '../../cards/status.ts';
import { partOf, remindedOf } from '../../domain/bundle.ts';
import type { NetworkState } from '../../domain/network.ts';
import { meetingSubject, type Notice, type NoticeKind } from '../../domain/notice.ts';
import { CHANNEL } from '../../domain/recipients.ts';
import type { Instant } from '../../domain/time.ts';
import type { OwedNotice, Snapshot, Store } from '../../storage/store.ts';
import { digestFor } from '../commands/status.ts';
import type { Sender } from '../sender.ts';

function meetingsOf(kind: NoticeKind, notices: readonly Notice[], state: NetworkState) {
  const subjects = new Set(notices.filter((notice) => notice.kind === kind).map(({ subject }) => subject));
  return state.meetings.filter(({ id }) => subjects.has(meetingSubject(id)));
}

/** What these notices of one person say together. */
export function personalOf(notices: readonly Notice[], state: NetworkState, now: Instant): Personal {
  return { reminded: remindedOf(notices, state, now), notesOf: meetingsOf('notes', notices, state) };
}

/** Sends what these notices of one recipient say, as one message; what goes to the channel is a post for each meeting. */
export async function deliver(
  { store, sender }: { readonly store: Store; readonly sender: Sender },
  state: Snapshot,
  notices: readonly OwedNotice[],
  now: Instant,
): Promise<void> {
  const [first] = notices;
  if (first?.person === CHANNEL) {
    for (const meeting of meetingsOf('digest', notices, state)) {
      await sender.post(state.network.home, statusCard(await digestFor(store, state, meeting, now), state, now));
    }
    for (const meeting of meetingsOf('notes', notices, state)) {
      await sender.post(state.network.home, notesCard(meeting, now));
    }
    return;
  }
  const member = state.members.find(({ id }) => id === first?.person);
  if (member === undefined) return;
  const card = reminderCard(personalOf(notices, state, now), (item) => partOf(item, member.id, state), state, now);
  await sender.tell(member, state.network.home, card);
}
