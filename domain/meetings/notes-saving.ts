import { changeOf } from '../apply.ts';
import { capture, type Captured } from '../items/capture.ts';
import type { Act, Change } from '../change.ts';
import type { Meeting } from './meeting.ts';
import type { NetworkState } from '../network.ts';
import type { Find } from './notes-draft.ts';
import { planMeetings } from './planning.ts';
import type { Due } from '../items/due.ts';

/** A day that is a meeting's is that meeting, now that the notes' own meetings are planned. */
function dueWith(due: Due, meetings: readonly Meeting[]): Due {
  const sameDay = due.kind === 'date' ? meetings.find(({ day }) => day === due.day) : undefined;
  return sameDay ? { kind: 'meeting', meeting: sameDay.id } : due;
}

/** What is saved of a find. */
type Saved =
  Pick<Extract<Find, { kind: 'meeting' }>, 'kind' | 'meeting'> | { readonly kind: 'item'; readonly item: Captured };

/**
 * Saves what is ticked of notes in one change, which one `ångra` takes back: meetings are planned, the rest is captured
 * and follows them where it is due at one, and the meeting that the notes are from is marked as having its notes.
 */
export function saveNotes(state: NetworkState, act: Act, finds: readonly Saved[], saidAt: string | undefined): Change {
  const known = new Set(state.meetings.filter((meeting) => !meeting.cancelled).map(({ day }) => day));
  const planned = finds
    .flatMap((find) => (find.kind === 'meeting' && !known.has(find.meeting.day) ? [find.meeting] : []))
    .sort((a, b) => a.day.localeCompare(b.day));
  const plan = planMeetings(state, act, planned);
  const items = finds.flatMap((find) => (find.kind === 'item' ? [find.item] : []));
  const captured = capture(
    state,
    act,
    items.map((item) => ({ ...item, due: dueWith(item.due, plan.meetings) })),
  );
  const held = state.meetings.find(({ id }) => id === saidAt);
  const noted: Meeting[] = held && !held.notesSaved ? [{ ...held, revision: held.revision + 1, notesSaved: true }] : [];
  return changeOf(state, act, 'captured', {
    ...(captured.network ? { network: captured.network } : {}),
    items: [...plan.items, ...captured.items],
    meetings: [...plan.meetings, ...noted],
  });
}
