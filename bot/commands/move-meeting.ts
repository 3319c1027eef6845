import { words } from '../../cards/words.ts';
import { hoursSaid } from '../../domain/meetings/meeting-lines.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readDue } from '../../domain/swedish/dates/date.ts';
import { isShift, shifted } from '../../domain/swedish/dates/shift.ts';
import { dayOf, isDay } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../turn.ts';
import { openForm } from './change-meeting.ts';
import { meetingOn, saysDay } from './meetings.ts';

/** The form with the new day and hours in it, since the place may change too. */
function moveTo(turn: Turn, which: string | undefined, when: string): Answer {
  const meeting = meetingOn(turn, which);
  const read = readDue(when, { today: dayOf(turn.now) });
  if (!read.ok) throw new Refusal({ code: read.problem, written: read.written });
  if (read.due.kind !== 'date' || !isDay(read.due.day)) throw new Refusal({ code: 'not-a-date', written: when });
  const hours = hoursSaid(when, dayOf(turn.now));
  const { day } = read.due;
  if (hours === 'wrong') return openForm(turn, meeting, { day }, { times: words.planning.wrong.timesIn(when) });
  return openForm(turn, meeting, { day, ...(hours && { from: hours.from, to: hours.to }) });
}

function moveBy(turn: Turn, which: string | undefined, step: string): Answer {
  const meeting = meetingOn(turn, which);
  const day = shifted(meeting.day, step);
  if (day === undefined) throw new Refusal({ code: 'not-a-date', written: step });
  return openForm(turn, meeting, { day });
}

const WHICH = String.raw`(?:mötet|möte|nästa möte)(?: (?<which>\S.{0,39}?))??`;
const MOVE = '(?:flytta(?: fram)?|skjut upp|skjut fram|senarelägg|tidigarelägg)';
const STEP = String.raw`(?<step>(?:med |fram(?:åt)? |bakåt )?\S{1,8} (?:dag|veck|månad)\S*(?: \S{1,10})?)`;

const to = (says: string): NonNullable<Command['typed']>[number] => ({
  says: new RegExp(`^${says}$`, 'iu'),
  meant: (_state, { which, when }) => saysDay(which) && saysDay(when),
  spoken: (turn, { which, when = '' }) => moveTo(turn, which, when),
});

const by = (says: string): NonNullable<Command['typed']>[number] => ({
  says: new RegExp(`^${says}$`, 'iu'),
  meant: (_state, { which, step = '' }) => saysDay(which) && isShift(step),
  spoken: (turn, { which, step = '' }) => moveBy(turn, which, step),
});

/** "flytta mötet 1 juni till 8 juni kl 13-16", "mötet 9 mars flyttas en vecka". */
export const moveMeetingCommand: Command = {
  typed: [
    to(`${MOVE} ${WHICH} till (?<when>.{1,40}?)[.!]?`),
    to(
      `${WHICH} (?:är flyttat|flyttas|har flyttats|flyttades|senareläggs|tidigareläggs|skjuts)(?: upp| fram)? till (?<when>.{1,40}?)[.!]?`,
    ),
    by(`${MOVE} ${WHICH} ${STEP}`),
    by(`${WHICH} (?:är flyttat|flyttas|har flyttats|flyttades|skjuts upp|senareläggs) ${STEP}`),
  ],
};
