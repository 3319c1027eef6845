import { cancelForm, readInstead } from '../../cards/meetings/cancel-meeting.ts';
import { dayText, meetingName, meetingTime } from '../../cards/parts/dates.ts';
import {
  changeMeetingForm,
  meetingValues,
  readMeetingForm,
  type MeetingProblems,
} from '../../cards/meetings/meeting-form.ts';
import { meetingDetails } from '../../cards/meetings/meeting.ts';
import type { MeetingInputs, Pressed } from '../../cards/payloads.ts';
import { presentForm, readPresent } from '../../cards/meetings/present.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Change } from '../../domain/change.ts';
import { latestHeld, ongoingMeeting, startOf, type Meeting } from '../../domain/meetings/meeting.ts';
import { cancelMeeting, changeMeeting, countDueAt } from '../../domain/meetings/planning.ts';
import { Refusal } from '../../domain/refusal.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, running, save, stopRepeated, type Turn } from '../turn.ts';
import { followPosted } from './agenda.ts';
import { meetingOn, meetingWith, saysDay } from './meetings.ts';
import { sameTime } from './plan-meetings.ts';

/** What has become of a meeting that somebody else changed while a form was open; undefined where nobody did. */
async function staleText(
  turn: Turn,
  meeting: Meeting,
  pressed: { readonly revision: number; readonly operation: string },
) {
  if (meeting.revision === pressed.revision) return undefined;
  await stopRepeated(turn, pressed.operation);
  const { cancelledMeanwhile, changedMeanwhile } = words.planning.wrong;
  return meeting.cancelled ? cancelledMeanwhile : changedMeanwhile(meetingTime(meeting, dayOf(turn.now)));
}

/** Saves a change of one meeting and shows it as it stands then. */
async function saved(turn: Turn, change: Change, banner: string): Promise<Answer> {
  const after = await save(turn, change);
  const [meeting] = change.meetings;
  if (meeting === undefined) throw new Error('a change of a meeting holds none');
  await followPosted(turn, meeting);
  const said = { banner, undo: change.act.operation };
  return { card: meetingDetails(meeting, after, turn.now, said), place: 'everyone' };
}

/** The form for changing a meeting, with what was said of it filled in, and what was wrong in that. */
export function openForm(
  turn: Turn,
  meeting: Meeting,
  values: Partial<MeetingInputs> = {},
  problems: MeetingProblems = {},
) {
  const { state, incoming } = running(turn);
  const filled = { ...meetingValues(meeting), ...values };
  return { card: changeMeetingForm(state, meeting, incoming.operation, filled, problems) };
}

function changedText(turn: Turn, before: Meeting, after: Meeting): string {
  const today = dayOf(turn.now);
  const { isAgain, edited, moved } = words.planning;
  if (!before.cancelled && before.day === after.day) return edited(meetingName(after, today));
  const changed = before.cancelled
    ? isAgain(meetingTime(after, today))
    : moved(meetingName(before, today), dayText(after.day, today));
  const count = countDueAt(before, turn.state.items);
  return count === undefined ? changed : `${changed} ${words.meeting.follows(count)}`;
}

async function saveMeeting(turn: Turn, pressed: Pressed<'saveMeeting'>): Promise<Answer> {
  const { state, now } = running(turn);
  const { operation } = pressed;
  const meeting = meetingWith(turn, pressed.meeting);
  const stale = await staleText(turn, meeting, pressed);
  const again = (problems: MeetingProblems): Answer => ({
    card: changeMeetingForm(state, meeting, operation, pressed, problems),
    place: 'presser',
  });
  if (stale !== undefined) return again({ stale });
  const read = readMeetingForm(pressed, now, state, meeting);
  if ('problems' in read) return again(read.problems);
  const taken = sameTime(state, read.fields, ({ id }) => id === meeting.id);
  if (taken) return again({ day: words.planning.wrong.taken(meetingTime(taken, dayOf(now))) });
  const change = changeMeeting(state, actOf(turn, operation), meeting, read.fields);
  return saved(turn, change, changedText(turn, meeting, { ...meeting, ...read.fields, cancelled: false }));
}

function openCancel(turn: Turn, meeting: Meeting): Answer {
  const { state, now, incoming } = running(turn);
  if (meeting.cancelled || startOf(meeting) <= now) return { card: meetingDetails(meeting, state, now) };
  return { card: cancelForm(meeting, state, now, incoming.operation) };
}

async function saveCancel(turn: Turn, pressed: Pressed<'saveCancel'>): Promise<Answer> {
  const { state, now } = running(turn);
  const { operation } = pressed;
  const meeting = meetingWith(turn, pressed.meeting);
  const stale = await staleText(turn, meeting, pressed);
  const read = readInstead(pressed, meeting, state, now);
  if (stale !== undefined)
    return { card: cancelForm(meeting, state, now, operation, { pressed, stale }), place: 'presser' };
  if ('wrong' in read) {
    return { card: cancelForm(meeting, state, now, operation, { pressed, wrong: read.wrong }), place: 'presser' };
  }
  const reason = pressed.reason.trim();
  const act = actOf(turn, operation);
  const change = cancelMeeting(state, act, meeting, read.instead, reason === '' ? undefined : reason);
  return saved(turn, change, words.cancelling.cancelled(meetingName(meeting, dayOf(now))));
}

/** Those present are asked for at the meeting, and after it. */
function openPresent(turn: Turn, meeting: Meeting): Answer {
  const { state, now, incoming } = running(turn);
  return { card: presentForm(meeting, state, now, incoming.operation) };
}

/** The meeting going on, else the latest held. */
function begun({ state, now }: Turn): Meeting {
  const meeting = ongoingMeeting(state.meetings, now) ?? latestHeld(state.meetings, now);
  if (meeting === undefined) throw new Refusal({ code: 'no-begun-meeting' });
  return meeting;
}

async function savePresent(turn: Turn, pressed: Pressed<'savePresent'>): Promise<Answer> {
  const { state } = running(turn);
  const meeting = meetingWith(turn, pressed.meeting);
  // Whoever ticks last has seen the room last: what else has changed of the meeting doesn't matter.
  if (meeting.revision !== pressed.revision) await stopRepeated(turn, pressed.operation);
  const after: Meeting = {
    ...meeting,
    revision: meeting.revision + 1,
    present: readPresent(pressed, meeting, state),
  };
  const change = changeOf(state, actOf(turn, pressed.operation), 'edited', { meetings: [after] });
  return saved(turn, change, words.present.saved);
}

export const changeMeetingCommand: Command = {
  typed: [
    {
      says: /^(?:(?:ändra|flytta|boka om) (?:mötet|möte|nästa möte))(?: (?<which>.{1,40}))?$/iu,
      meant: (_state, { which }) => saysDay(which),
      spoken: (turn, { which }) => openForm(turn, meetingOn(turn, which)),
    },
    {
      says: /^(?:ställ in|ställa in|avboka) (?:mötet|möte|nästa möte)(?: (?<which>.{1,40}))?$/iu,
      meant: (_state, { which }) => saysDay(which),
      spoken: (turn, { which }) => openCancel(turn, meetingOn(turn, which)),
    },
    {
      says: /^(?:mötet|möte|nästa möte)(?: (?<which>.{1,40}?))? (?:är inställt|ställs in)$/iu,
      meant: (_state, { which }) => saysDay(which),
      spoken: (turn, { which }) => openCancel(turn, meetingOn(turn, which)),
    },
    {
      says: /^(?:närvarande|närvaro)(?: (?:mötet |på mötet )?(?<which>.{1,40}))?$/iu,
      meant: (_state, { which }) => saysDay(which),
      spoken: (turn, { which }) => openPresent(turn, which === undefined ? begun(turn) : meetingOn(turn, which)),
    },
  ],
  buttons: {
    changeMeeting: (turn, { meeting }) => ({ ...openForm(turn, meetingWith(turn, meeting)), place: 'presser' }),
    saveMeeting,
    cancelMeeting: (turn, { meeting }) => ({ ...openCancel(turn, meetingWith(turn, meeting)), place: 'presser' }),
    saveCancel,
    present: (turn, { meeting }) => ({ ...openPresent(turn, meetingWith(turn, meeting)), place: 'presser' }),
    savePresent,
  },
};
