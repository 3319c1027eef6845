import { meetingDetails } from '../../cards/meetings/meeting.ts';
import { meetingsCard } from '../../cards/meetings/meetings.ts';
import { words } from '../../cards/words.ts';
import { nextMeeting, ongoingMeeting, type Meeting } from '../../domain/meetings/meeting.ts';
import { mayRun } from '../../domain/people/permission.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readDue } from '../../domain/swedish/dates/date.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../turn.ts';

/** The meeting with this id. Refuses where there is none. */
export function meetingWith({ state }: Pick<Turn, 'state'>, id: string): Meeting {
  const meeting = state.meetings.find((candidate) => candidate.id === id);
  if (meeting === undefined) throw new Refusal({ code: 'no-meeting', written: words.meeting.that });
  return meeting;
}

/** The meeting of the day that is written; without words the one going on, else the next. Refuses where there is none. */
export function meetingOn({ state, now }: Pick<Turn, 'state' | 'now'>, written: string | undefined): Meeting {
  const { meetings } = state;
  if (written === undefined) {
    const next = ongoingMeeting(meetings, now) ?? nextMeeting(meetings, now);
    if (next === undefined) throw new Refusal({ code: 'no-planned-meeting' });
    return next;
  }
  const read = readDue(written, { today: dayOf(now), now, meetings });
  if (!read.ok) throw new Refusal({ code: read.problem, written: read.written });
  const { due } = read;
  if (due.kind === 'next-meeting') return meetingOn({ state, now }, undefined);
  const ofDay = due.kind === 'date' ? meetings.filter(({ day, undone }) => day === due.day && !undone) : [];
  const meeting = ofDay.find(({ cancelled }) => !cancelled) ?? ofDay[0];
  if (meeting === undefined) throw new Refusal({ code: 'no-meeting', written });
  return meeting;
}

/** A date that has been begun in figures and is a slip of the hand: "3 juil". */
const SLIP = /^\d\S*(?: \S+)?$/u;
/** Only asks whether words are a day, whichever. */
export const ANY_DAY = '2027-01-01';

/**
 * Whether words say which meeting, or when: "1 juni", "nästa". A sentence that begins like a command goes on with
 * something else, "Möte med Skolverket bokas av Hjo", and is captured.
 */
export function saysDay(written: string | undefined): boolean {
  if (written === undefined || SLIP.test(written)) return true;
  const read = readDue(written, { today: ANY_DAY });
  return read.ok ? read.due.kind !== 'none' : read.problem === 'no-such-day';
}

/**
 * Whether the buttons that change meetings are for somebody who reads the card: it is everyone's where it is typed for in a
 * channel or a chat, and the sender's own in private and where it answers a button.
 */
function buttonsFor({ state, me, now, incoming }: Turn, pressed: boolean): boolean {
  return mayRun(state, me, now) || !(pressed || incoming.space.kind === 'personal');
}

const details = (turn: Turn, meeting: Meeting, pressed = false): Answer => ({
  card: meetingDetails(meeting, turn.state, turn.now, { runs: buttonsFor(turn, pressed) }),
});

const all = (turn: Turn, pressed = false): Answer => ({
  card: meetingsCard(turn.state, turn.now, undefined, buttonsFor(turn, pressed)),
});

export const meetingsCommand: Command = {
  typed: [
    {
      says: /^(?:(?:visa|alla|kommande) )?möte(?:n|na)$/iu,
      spoken: (turn) => all(turn),
    },
    {
      says: /^(?:visa |när är )?(?:möte|mötet|nästa möte)(?: (?<when>.{1,40}))?$/iu,
      meant: (_state, { when }) => saysDay(when),
      spoken: (turn, { when }) => details(turn, meetingOn(turn, when)),
    },
  ],
  buttons: {
    meetings: (turn) => ({ ...all(turn, true), place: 'presser' }),
    meeting: (turn, { meeting }) => ({ ...details(turn, meetingWith(turn, meeting), true), place: 'presser' }),
  },
};
