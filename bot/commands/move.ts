import { itemCard } from '../../cards/item.ts';
import { movedText, newDueText } from '../../cards/proposal.ts';
import { changeOf } from '../../domain/apply.ts';
import type { DraftDue } from '../../domain/draft.ts';
import type { Due } from '../../domain/due.ts';
import type { Item } from '../../domain/item.ts';
import { nextMeeting, plannedMeetings } from '../../domain/meeting.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readDue } from '../../domain/swedish/date.ts';
import { dayOf, isDay } from '../../domain/time.ts';
import { moved } from '../../domain/transitions.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { actOf, save, type Turn } from '../turn.ts';
import { changeable } from './edit.ts';

/** What was read, as an item has it: "nästa möte" is the meeting that is planned, and a meeting's day is that meeting. */
function dueOf(due: DraftDue, { state, now }: Turn): Due {
  const next = nextMeeting(state.meetings, now);
  if (due.kind === 'next-meeting') return next ? { kind: 'meeting', meeting: next.id } : due;
  if (due.kind === 'none') return due;
  const sameDay = plannedMeetings(state.meetings, now).find((meeting) => meeting.day === due.day);
  return sameDay ? { kind: 'meeting', meeting: sameDay.id } : { kind: 'date', day: due.day };
}

/** The date that was written, as an item has it. Refuses what is no date, and what has passed. */
export function readNewDue(turn: Turn, item: Item, written: string): Due {
  const today = dayOf(turn.now);
  const read = readDue(written, { today, now: turn.now, meetings: turn.state.meetings });
  if (!read.ok) throw new Refusal({ code: read.problem, written: read.written });
  const due = dueOf(read.due, turn);
  if (due.kind === 'date' && !isDay(due.day)) throw new Refusal({ code: 'no-such-day', written });
  if (due.kind === 'date' && due.day < today) throw new Refusal({ code: 'past-date', day: due.day, item });
  return due;
}

async function move(turn: Turn, number: number, written: string): Promise<Answer> {
  const { state, now } = turn;
  const item = await changeable(turn, number);
  const due = readNewDue(turn, item, written);
  const act = actOf(turn);
  const after = moved(item, due);
  const saved = await save(
    turn,
    changeOf(state, act, 'moved', { items: [after], text: `till ${newDueText(due, turn)}` }),
  );
  const banner = movedText(after, due, turn);
  return { card: itemCard({ item: after, state: saved, now, banner, undo: act.operation }) };
}

export const moveCommand: Command = {
  typed: [
    {
      says: /^flytta (?<number>\d{1,7})(?: till)?$/iu,
      spoken: (_turn, { number = '' }) => ({ text: `Skriv också när, t.ex. ”flytta ${number} till 6 april”.` }),
    },
    {
      says: /^flytta (?<number>\d{1,7}) (?:till )?(?<when>.{1,200})$/iu,
      spoken: (turn, words) => move(turn, numberIn(words), words.when ?? ''),
    },
  ],
};
