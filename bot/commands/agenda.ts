import { agendaForm, readAgendaForm, type AgendaProblems } from '../../cards/meetings/agenda-form.ts';
import { agendaCard } from '../../cards/meetings/agenda.ts';
import { meetingDetails } from '../../cards/meetings/meeting.ts';
import { fileLinkCard } from '../../cards/parts/file-link.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { words } from '../../cards/words.ts';
import type { AgendaDraft } from '../../domain/meetings/agenda-draft.ts';
import { latestHeld, ongoingMeeting, type Meeting } from '../../domain/meetings/meeting.ts';
import { agendaSubject } from '../../domain/notices/notice.ts';
import { agendaNow, type AgendaNow } from '../agenda-of.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { makeLink } from '../files/make-link.ts';
import { running, type Turn } from '../turn.ts';
import { meetingOn, meetingWith, saysDay } from './meetings.ts';

const read = ({ store, state, now }: Turn, meeting: Meeting) => agendaNow(store, state, meeting, now);

/** Brings the agenda's post in the channel up to date, or posts it, at once: the sweeper sends it as it does all else. */
async function showAgenda({ store, state, now }: Turn, meeting: string): Promise<void> {
  const notice = { at: now, network: state.network.id, subject: agendaSubject(meeting), kind: 'shown' as const };
  await store.plan([notice]);
}

/** What has changed of a meeting, or of what is due at it, is shown in the agenda that has been posted of it. */
export async function followPosted(turn: Turn, meeting: Meeting | undefined): Promise<void> {
  const kept = meeting && (await turn.store.agenda(turn.state.network.id, meeting.id));
  if (kept?.draft.posted) await showAgenda(turn, kept.draft.meeting);
}

/** Keeps the agenda; what lies in the channel follows. Throws StaleError where somebody else was first. */
export async function keepAgenda(turn: Turn, draft: AgendaDraft, { kept }: Pick<AgendaNow, 'kept'>): Promise<void> {
  await turn.store.keepAgenda(turn.state.network.id, draft, kept);
  if (draft.posted) await showAgenda(turn, draft.meeting);
}

async function show(turn: Turn, meeting: Meeting, banner?: string): Promise<Answer> {
  const { agenda, draft } = await read(running(turn), meeting);
  return { card: agendaCard(agenda, draft, turn.state, turn.now, banner), place: 'everyone' };
}

async function openForm(turn: Turn, meeting: Meeting): Promise<Answer> {
  const { state, now, incoming } = running(turn);
  const { agenda, draft } = await read(turn, meeting);
  return { card: agendaForm(agenda, draft, state, now, incoming.operation), place: 'presser' };
}

async function saveForm(turn: Turn, pressed: Pressed<'saveAgenda'>): Promise<Answer> {
  const { state, now } = running(turn);
  const { operation, revision } = pressed;
  const meeting = meetingWith(turn, pressed.meeting);
  const at = await read(turn, meeting);
  const again = (problems: AgendaProblems, typed: Readonly<Record<string, unknown>>): Answer => ({
    card: agendaForm(at.agenda, at.draft, state, now, operation, problems, typed),
    place: 'presser',
  });
  // The rows are shown as they stand now; new points are nobody else's.
  if (at.draft.revision !== revision) return again({ stale: true }, { more: pressed.more });
  const changed = readAgendaForm(pressed, at.agenda, at.draft);
  if ('problems' in changed) return again(changed.problems, pressed);
  await keepAgenda(turn, changed.draft, at);
  return show(turn, meeting, words.agenda.saved);
}

async function post(turn: Turn, meeting: Meeting): Promise<Answer> {
  const at = await read(running(turn), meeting);
  if (at.draft.posted) return show(turn, meeting, words.agenda.alreadyPosted);
  await keepAgenda(turn, { ...at.draft, revision: at.draft.revision + 1, posted: true }, at);
  return show(turn, meeting, words.agenda.posting);
}

/** A link to a Word file, for whoever asks. */
async function fileOf(turn: Turn, kind: 'agenda' | 'notes', meeting: Meeting): Promise<Answer> {
  const { state, now } = turn;
  const link = await makeLink(turn, kind, { meeting: meeting.id });
  const place = turn.incoming.space.kind === 'personal' ? {} : ({ place: 'presser' } as const);
  return { card: fileLinkCard({ ...link, network: state.network, now }), ...place };
}

/** Where others read along, the link comes to the one who presses for it on the meeting's card. */
function notesSpoken(turn: Turn, meeting: Meeting): Answer | Promise<Answer> {
  if (turn.incoming.space.kind === 'personal') return fileOf(turn, 'notes', meeting);
  return { card: meetingDetails(meeting, turn.state, turn.now) };
}

/** The meeting whose notes are to be written: the one going on, else the latest held, else the next. */
function notedMeeting(turn: Turn, when: string | undefined): Meeting {
  const { meetings } = turn.state;
  const begun = ongoingMeeting(meetings, turn.now) ?? latestHeld(meetings, turn.now);
  return when === undefined && begun ? begun : meetingOn(turn, when);
}

export const agendaCommand: Command = {
  typed: [
    {
      says: /^(?:förslag till dagordning|dagordning(?:en)?) (?:till |inför )?(?:mötet )?(?<when>.{1,40})$/iu,
      meant: (_state, { when }) => saysDay(when),
      spoken: (turn, { when }) => show(turn, meetingOn(turn, when)),
    },
    { says: /^förslag till dagordning$/iu, spoken: (turn) => show(turn, meetingOn(turn, undefined)) },
    {
      says: /^anteckningar(?: (?:från |till )?(?:mötet )?(?<when>.{1,40}))?$/iu,
      meant: (_state, { when }) => saysDay(when),
      spoken: (turn, { when }) => notesSpoken(turn, notedMeeting(turn, when)),
    },
  ],
  buttons: {
    agenda: (turn, { meeting }) => show(turn, meetingWith(turn, meeting)),
    editAgenda: (turn, { meeting }) => openForm(turn, meetingWith(turn, meeting)),
    saveAgenda: saveForm,
    agendaFile: (turn, { meeting }) => fileOf(turn, 'agenda', meetingWith(turn, meeting)),
    notesFile: (turn, { meeting }) => fileOf(turn, 'notes', meetingWith(turn, meeting)),
    postAgenda: (turn, { meeting }) => post(turn, meetingWith(turn, meeting)),
  },
};
