import { postedAgendaCard } from '../../cards/meetings/agenda.ts';
import { statusCard } from '../../cards/meetings/status.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { agendaSubject, meetingSubject, type Notice } from '../../domain/notices/notice.ts';
import { responsibleFor } from '../../domain/items/responsible.ts';
import type { Instant } from '../../domain/time.ts';
import type { Snapshot } from '../../storage/store.ts';
import { agendaNow } from '../agenda-of.ts';
import { digestFor } from '../commands/status.ts';
import { postAnew, showPost, type PostDeps } from './show-post.ts';

async function statusNow({ store }: PostDeps, state: Snapshot, meeting: Meeting, now: Instant) {
  const digest = await digestFor(store, state, meeting, now);
  return statusCard(digest, state, now, responsibleFor([...digest.overdue, ...digest.dueAtMeeting], state));
}

/** Posts Läget inför mötet, and remembers the post so that it is refreshed when somebody asks again. */
export async function deliverDigest(deps: PostDeps, state: Snapshot, { subject }: Notice, now: Instant): Promise<void> {
  const meeting = state.meetings.find(({ id }) => meetingSubject(id) === subject);
  if (meeting) await postAnew(deps, state.network, subject, await statusNow(deps, state, meeting, now));
}

/** Brings a post about a meeting up to date: its agenda, which is posted where it isn't, or Läget. */
export async function deliverShown(deps: PostDeps, state: Snapshot, { subject }: Notice, now: Instant): Promise<void> {
  const { network } = state;
  for (const meeting of state.meetings) {
    if (subject === agendaSubject(meeting.id)) {
      const { agenda } = await agendaNow(deps.store, state, meeting, now);
      await showPost(deps, network, subject, postedAgendaCard(agenda, state, now), true);
    }
    if (subject === meetingSubject(meeting.id)) {
      await showPost(deps, network, subject, await statusNow(deps, state, meeting, now), false);
    }
  }
}
