import { emptyAgenda, type AgendaDraft } from '../domain/meetings/agenda-draft.ts';
import { agendaOf, type Agenda } from '../domain/meetings/agenda.ts';
import type { Item } from '../domain/items/item.ts';
import { latestHeld, type Meeting } from '../domain/meetings/meeting.ts';
import type { NetworkState } from '../domain/network.ts';
import type { Instant } from '../domain/time.ts';
import type { KeptAgenda, Store } from '../storage/store.ts';

/** What was said at one meeting is among the latest so many closed, and so many decisions. */
const READ = 200;

/** What was decided and given at a meeting, open or closed, by number. Two trips. */
export async function saidAt(store: Store, state: NetworkState, meeting: Meeting | undefined): Promise<Item[]> {
  if (meeting === undefined) return [];
  const { id } = state.network;
  const [decisions, closed] = await Promise.all([
    store.decisions(id, { size: READ }),
    store.closed(id, { size: READ }),
  ]);
  const all = [...state.items, ...decisions.rows, ...closed.rows].filter(
    ({ saidAt, undone }) => saidAt === meeting.id && !undone,
  );
  return [...new Map(all.map((item) => [item.number, item])).values()].sort((a, b) => a.number - b.number);
}

/** What was decided at a meeting, assignments too. Two trips. */
export async function decidedAt(store: Store, state: NetworkState, meeting: Meeting | undefined): Promise<Item[]> {
  return (await saidAt(store, state, meeting)).filter(({ decided }) => decided);
}

/** An agenda as it stands, and what it was read as. */
export interface AgendaNow {
  readonly agenda: Agenda;
  readonly draft: AgendaDraft;
  readonly kept: KeptAgenda | undefined;
}

/** The agenda of a meeting at `now`, as the presidium has made it. Three trips. */
export async function agendaNow(store: Store, state: NetworkState, meeting: Meeting, now: Instant): Promise<AgendaNow> {
  const held = latestHeld(
    state.meetings.filter(({ id }) => id !== meeting.id),
    now,
  );
  const [kept, said] = await Promise.all([store.agenda(state.network.id, meeting.id), decidedAt(store, state, held)]);
  const draft = kept?.draft ?? emptyAgenda(meeting.id);
  return { agenda: agendaOf(state, meeting, draft, said, now), draft, kept };
}
