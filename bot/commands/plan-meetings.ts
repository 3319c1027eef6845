import { meetingForm, readMeetingForm, usualMeeting } from '../../cards/meetings/meeting-form.ts';
import { meetingTime } from '../../cards/parts/dates.ts';
import { meetingsCard } from '../../cards/meetings/meetings.ts';
import { mayNotPlanCard } from '../../cards/meetings/may-not-plan.ts';
import { severalForm, type BadLine } from '../../cards/meetings/several-meetings.ts';
import { refusalText } from '../../cards/refusals.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { joined } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import type { Change } from '../../domain/change.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { areMeetingLines, isMeetingLine, readMeetingLines } from '../../domain/meetings/meeting-lines.ts';
import { nextMeetingLine } from '../../domain/meetings/next-typed.ts';
import type { NetworkState } from '../../domain/network.ts';
import { planMeetings, type MeetingFields } from '../../domain/meetings/planning.ts';
import { mayRun } from '../../domain/people/permission.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readDue } from '../../domain/swedish/dates/date.ts';
import { findDates } from '../../domain/swedish/dates/dates.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, notRunning, running, save, type Turn } from '../turn.ts';
import { ANY_DAY, saysDay } from './meetings.ts';

/** Who may plan meetings, for whoever may not; what they typed of one may be brought up instead. */
function refused(turn: Turn, when: string): Answer {
  const { reason } = notRunning(turn, words.planning.written(when));
  return { card: mayNotPlanCard(refusalText(reason, dayOf(turn.now)), words.planning.written(when), turn.state) };
}

/** The form, with the day that was said: "nytt möte 10 mars". Refuses words that are no day. */
function openForm(turn: Turn, when?: string): Answer {
  if (when !== undefined && !mayRun(turn.state, turn.me, turn.now)) return refused(turn, when);
  const { state, incoming, now } = running(turn);
  if (when === undefined) return { card: meetingForm(state, incoming.operation, usualMeeting) };
  const lines = readMeetingLines(when, dayOf(now));
  const [line, ...more] = lines;
  // A line that says when is a whole meeting, and only has to be looked through.
  if (more.length > 0) {
    const bad = lines.filter((one) => 'problem' in one);
    return { card: severalForm(state.network.id, incoming.operation, when, bad) };
  }
  if (line && 'fields' in line) {
    const { link = '', ...fields } = line.fields;
    return { card: meetingForm(state, incoming.operation, { ...usualMeeting, ...filled(fields), link }) };
  }
  if (line?.problem === 'no-time') return { card: severalForm(state.network.id, incoming.operation, when, [line]) };
  if (line?.problem === 'no-such-day') throw new Refusal({ code: line.problem, written: line.line });
  const read = readDue(when, { today: dayOf(now) });
  if (!read.ok) throw new Refusal({ code: read.problem, written: read.written });
  throw new Refusal({ code: 'not-a-date', written: when });
}

const filled = ({ day, from, to, place, theme }: MeetingFields) => ({ day, from, to, place, theme });

/** A meeting that starts when this one would; one that this very form has planned is no other. */
export function sameTime(
  { meetings }: NetworkState,
  { day, from }: Pick<MeetingFields, 'day' | 'from'>,
  but: (meeting: Meeting) => boolean,
): Meeting | undefined {
  return meetings.find(
    (meeting) => !meeting.cancelled && meeting.day === day && meeting.from === from && !but(meeting),
  );
}

/** How many are planned, and what was waiting for the next meeting and follows one of these now. */
function plannedText({ meetings, items }: Change): string {
  const planned = words.planning.planned(meetings.length);
  if (items.length === 0) return planned;
  return `${planned} ${words.planning.bound(joined(items.map(({ number }) => String(number))))}`;
}

async function plan(turn: Turn, operation: string, planned: readonly MeetingFields[]): Promise<Answer> {
  const change = planMeetings(turn.state, actOf(turn, operation), planned);
  const after = await save(turn, change);
  return { card: meetingsCard(after, turn.now, plannedText(change)), place: 'everyone' };
}

async function savePlan(turn: Turn, pressed: Pressed<'savePlan'>): Promise<Answer> {
  const { state, now } = running(turn);
  const { operation } = pressed;
  const read = readMeetingForm(pressed, now, state);
  if ('problems' in read) return { card: meetingForm(state, operation, pressed, read.problems), place: 'presser' };
  const taken = sameTime(state, read.fields, ({ id }) => id.startsWith(operation));
  if (taken) {
    const day = words.planning.wrong.takenNew(meetingTime(taken, dayOf(now)));
    return { card: meetingForm(state, operation, pressed, { day }), place: 'presser' };
  }
  return plan(turn, operation, [read.fields]);
}

async function saveSeveral(turn: Turn, { operation, lines }: Pressed<'saveSeveral'>): Promise<Answer> {
  const { state, now } = running(turn);
  const read = readMeetingLines(lines, dayOf(now));
  const planned: MeetingFields[] = [];
  const bad: BadLine[] = [];
  for (const one of read) {
    if ('problem' in one) bad.push(one);
    else if (sameTime(state, one.fields, ({ id }) => id.startsWith(operation)) ?? twice(one.fields, planned)) {
      bad.push({ line: one.line, problem: 'taken' });
    } else planned.push(one.fields);
  }
  if (read.length === 0) bad.push({ line: '', problem: 'no-day' });
  if (bad.length > 0) return { card: severalForm(state.network.id, operation, lines, bad), place: 'presser' };
  return plan(turn, operation, planned);
}

const twice = ({ day, from }: MeetingFields, planned: readonly MeetingFields[]) =>
  planned.find((other) => other.day === day && other.from === from);

const daysIn = (words = '') => findDates(words, ANY_DAY);

export const planMeetingsCommand: Command = {
  typed: [
    {
      says: /^(?:nytt möte|nya möten)(?:[:\s]\s*(?<when>.{1,4000}))?$/isu,
      meant: (_state, { when = '' }) => /^\S*$/u.test(when) || saysDay(when) || daysIn(when).length > 0,
      spoken: (turn, { when }) => openForm(turn, when?.trim()),
    },
    {
      says: /^(?:boka|planera) (?:ett )?(?:nytt |nya )?möten?(?:[:\s]\s*(?:den |på )?(?<when>.{1,4000}))?$/isu,
      // "Boka möte med Skolverket senast 3 maj" is for somebody to do.
      meant: (_state, { when }) => when === undefined || daysIn(when)[0]?.from === 0,
      spoken: (turn, { when }) => openForm(turn, when?.trim()),
    },
    {
      // "Möte 3 maj" shows it; with hours it is one to plan.
      says: /^(?:(?:vårt )?nästa )?(?:möte|nätverksmöte|nätverksträff|träff)[:\s]\s*(?:den |på )?(?<when>[^\n]{1,200}?)[.!]?$/iu,
      meant: (_state, { when = '' }) => isMeetingLine(when, ANY_DAY),
      spoken: (turn, { when }) => openForm(turn, when),
    },
    {
      says: /^(?<told>(?:(?:vårt|det) )?nästa [^\n]{1,220})$/iu,
      meant: (_state, { told = '' }) => nextMeetingLine(told, ANY_DAY) !== undefined,
      spoken: (turn, { told = '' }) => openForm(turn, nextMeetingLine(told, dayOf(turn.now))),
    },
    {
      says: /^(?<when>[^\n]{1,200}(?:\n[^\n]{0,200}){1,60})$/u,
      meant: (_state, { when = '' }) => areMeetingLines(when, ANY_DAY),
      spoken: (turn, { when }) => openForm(turn, when),
    },
  ],
  buttons: {
    plan: (turn) => openForm(turn),
    savePlan,
    planSeveral: (turn) => {
      const { state, incoming } = running(turn);
      return { card: severalForm(state.network.id, incoming.operation, ''), place: 'presser' };
    },
    saveSeveral,
  },
};
