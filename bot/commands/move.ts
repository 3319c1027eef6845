import { itemCard } from '../../cards/items/item.ts';
import { movedText, newDueText } from '../../cards/items/proposal.ts';
import { itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import type { DraftDue } from '../../domain/items/draft.ts';
import type { Due } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { nextMeeting, plannedMeetings } from '../../domain/meetings/meeting.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readDue } from '../../domain/swedish/dates/date.ts';
import { isShift, shifted } from '../../domain/swedish/dates/shift.ts';
import { dayOf, isDay } from '../../domain/time.ts';
import { moved } from '../../domain/items/transitions.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { actOf, save, type Turn } from '../turn.ts';
import { changeable } from './edit.ts';
import { ANY_DAY, saysDay } from './meetings.ts';

/** What was read, as an item has it: "nästa möte" is the meeting that is planned, and a meeting's day is that meeting. */
function dueOf(due: DraftDue, { state, now }: Turn): Due {
  const next = nextMeeting(state.meetings, now);
  if (due.kind === 'next-meeting') return next ? { kind: 'meeting', meeting: next.id } : due;
  if (due.kind === 'none') return due;
  const sameDay = plannedMeetings(state.meetings, now).find((meeting) => meeting.day === due.day);
  return sameDay ? { kind: 'meeting', meeting: sameDay.id } : { kind: 'date', day: due.day };
}

/** The day that an item is due now; undefined where it has none. */
function dayNow({ due }: Item, { state }: Turn): string | undefined {
  if (due.kind === 'date') return due.day;
  return due.kind === 'meeting' ? state.meetings.find(({ id }) => id === due.meeting)?.day : undefined;
}

/** The date that was written, as an item has it; "en vecka" is a week after the one it has. Refuses what is no date, and what has passed. */
export function readNewDue(turn: Turn, item: Item, written: string): Due {
  const today = dayOf(turn.now);
  const before = dayNow(item, turn);
  const step = before === undefined ? undefined : shifted(before, written);
  const read = readDue(step ?? written, { today, now: turn.now, meetings: turn.state.meetings });
  if (!read.ok) throw new Refusal({ code: read.problem, written: read.written });
  const due = dueOf(read.due, turn);
  if (due.kind === 'date' && !isDay(due.day)) throw new Refusal({ code: 'no-such-day', written });
  if (due.kind === 'date' && due.day < today) throw new Refusal({ code: 'past-date', day: due.day, item });
  return due;
}

async function move(turn: Turn, number: number, written: string): Promise<Answer> {
  const { state, now } = turn;
  const item = await changeable(turn, number);
  if (isShift(written) && dayNow(item, turn) === undefined) {
    return {
      text: words.item.noDateToCountFrom(itemName(item), number),
    };
  }
  const due = readNewDue(turn, item, written);
  const act = actOf(turn);
  const after = moved(item, due);
  const saved = await save(
    turn,
    changeOf(state, act, 'moved', { items: [after], text: words.item.movedTo(newDueText(due, turn)) }),
  );
  const banner = movedText(after, due, turn);
  return { card: itemCard({ item: after, state: saved, now, banner, undo: act.operation }) };
}

/** Whether words say when something is to be due; a word alone may be a slip of the hand. "14 stolar till 6 april" is a sentence. */
export const saysWhen = (written = ''): boolean =>
  readDue(written, { today: ANY_DAY }).ok || saysDay(written) || isShift(written) || !written.includes(' ');

export const moveCommand: Command = {
  typed: [
    {
      says: /^flytta (?<number>\d{1,7})(?: till)?$/iu,
      spoken: (_turn, { number = '' }) => ({ text: words.item.whereto(number) }),
    },
    {
      says: /^flytta (?<number>\d{1,7}) (?:till )?(?<when>.{1,200})$/iu,
      meant: (_state, { when }) => saysWhen(when),
      spoken: (turn, words) => move(turn, numberIn(words), words.when ?? ''),
    },
  ],
};
