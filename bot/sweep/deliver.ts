import { reminderCard } from '../../cards/messages.ts';
import { statusCard } from '../../cards/status.ts';
import { partOf, remindedOf } from '../../domain/bundle.ts';
import { meetingSubject } from '../../domain/notice.ts';
import { CHANNEL } from '../../domain/recipients.ts';
import type { Instant } from '../../domain/time.ts';
import type { OwedNotice, Snapshot, Store } from '../../storage/store.ts';
import { digestFor } from '../commands/status.ts';
import type { Sender } from '../sender.ts';

/** Sends what these notices of one recipient say, as one message; a digest to the channel is one for each meeting. */
export async function deliver(
  { store, sender }: { readonly store: Store; readonly sender: Sender },
  state: Snapshot,
  notices: readonly OwedNotice[],
  now: Instant,
): Promise<void> {
  const [first] = notices;
  if (first?.person === CHANNEL) {
    const subjects = new Set(notices.map(({ subject }) => subject));
    for (const meeting of state.meetings.filter(({ id }) => subjects.has(meetingSubject(id)))) {
      await sender.post(state.network.home, statusCard(await digestFor(store, state, meeting, now), state, now));
    }
    return;
  }
  const member = state.members.find(({ id }) => id === first?.person);
  if (member === undefined) return;
  const card = reminderCard(remindedOf(notices, state, now), (item) => partOf(item, member.id, state), state, now);
  await sender.tell(member, state.network.home, card);
}
