import { meetingForm, meetingsCard, readMeetingForm, usualMeeting } from '../../cards/meetings.ts';
import { meetingTime } from '../../cards/dates.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { counted } from '../../cards/texts.ts';
import { mayRun } from '../../domain/permission.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { planMeetings, type MeetingFields } from '../../domain/planning.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readDue } from '../../domain/swedish/date.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, save, type Turn } from '../turn.ts';

/** Refuses who isn't in the presidium, where there is one. */
export function running(turn: Turn): Turn {
  if (!mayRun(turn.state, turn.me, turn.now)) throw new Refusal({ code: 'not-allowed', what: 'run' });
  return turn;
}

/** The form, with the day that was said: "nytt möte 10 mars". Refuses words that are no day. */
function openForm(turn: Turn, when?: string): Answer {
  const { state, incoming, now } = running(turn);
  if (when === undefined) return { card: meetingForm(state.network.id, incoming.operation, usualMeeting) };
  const read = readDue(when, { today: dayOf(now) });
  if (!read.ok) throw new Refusal({ code: read.problem, written: read.written });
  if (read.due.kind !== 'date') throw new Refusal({ code: 'not-a-date', written: when });
  return { card: meetingForm(state.network.id, incoming.operation, { ...usualMeeting, day: read.due.day }) };
}

/** A meeting that starts when this one would; one that this very form has planned is no other. */
function sameTime({ meetings }: NetworkState, { day, from }: MeetingFields, operation: string): Meeting | undefined {
  return meetings.find(
    (meeting) =>
      !meeting.cancelled && meeting.day === day && meeting.from === from && !meeting.id.startsWith(operation),
  );
}

async function savePlan(turn: Turn, pressed: Pressed<'savePlan'>): Promise<Answer> {
  const { state, now } = running(turn);
  const { network, operation } = pressed;
  const read = readMeetingForm(pressed, now);
  if ('problems' in read) {
    return { card: meetingForm(network, operation, pressed, read.problems), place: 'presser' };
  }
  const taken = sameTime(state, read.fields, operation);
  if (taken) {
    const day = `Det finns redan ett möte ${meetingTime(taken, dayOf(now))}. Välj en annan dag eller tid.`;
    return { card: meetingForm(network, operation, pressed, { day }), place: 'presser' };
  }
  const change = planMeetings(state, actOf(turn, operation), [read.fields]);
  const after = await save(turn, change);
  const bound = change.items.length;
  const words = `${counted(bound, 'punkt', 'punkter')} som väntade på nästa möte följer nu det.`;
  const banner = `Mötet är planerat.${bound > 0 ? ` ${words}` : ''}`;
  return { card: meetingsCard(after, now, banner), place: 'everyone' };
}

export const meetingsCommand: Command = {
  typed: [
    { says: /^möten?$/iu, spoken: ({ state, now }) => ({ card: meetingsCard(state, now) }) },
    {
      says: /^(?:nytt möte|boka möte|planera möte)(?: (?<when>.{1,60}))?$/iu,
      spoken: (turn, { when }) => openForm(turn, when),
    },
  ],
  buttons: {
    plan: (turn) => openForm(turn),
    savePlan,
  },
};
