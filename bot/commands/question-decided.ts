import { listCard, PAGE } from '../../cards/items/list.ts';
import { dayText, meetingName } from '../../cards/parts/dates.ts';
import { words } from '../../cards/words.ts';
import { latestHeld, ongoingMeeting } from '../../domain/meetings/meeting.ts';
import { dayOf, type Day } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Turn } from '../turn.ts';
import { readToSearch } from './search-reading.ts';

/** What was decided on a day: at its meeting, or written down then where it is of no meeting. */
async function decidedOn(turn: Turn, day: Day): Promise<Answer> {
  const { state, now } = turn;
  const today = dayOf(now);
  const meeting = state.meetings.find((one) => one.day === day && !one.cancelled);
  const { items: all } = await readToSearch(turn, state.network.nextNumber);
  const items = all
    .filter(({ decided }) => decided)
    .filter(({ saidAt, created }) => (saidAt === undefined ? dayOf(created.at) === day : saidAt === meeting?.id))
    .sort((a, b) => a.number - b.number);
  const { decidedAt, decidedOn: on, nothingDecided } = words.list;
  const title = meeting ? decidedAt(meetingName(meeting, today)) : on(dayText(day, today));
  const range = items.length > PAGE ? { range: words.common.range(1, PAGE, items.length) } : {};
  const shown = { title: `${title} (${items.length})`, items: items.slice(0, PAGE), none: nothingDecided };
  return { card: listCard({ ...shown, ...range, state, now }) };
}

/** Answers what was decided on a day, or at the meeting that is going on or was the latest; undefined where none was. */
export function answerDecided(turn: Turn, asked: { readonly day?: Day }): Promise<Answer> | undefined {
  const { meetings } = turn.state;
  const latest = ongoingMeeting(meetings, turn.now) ?? latestHeld(meetings, turn.now);
  const day = asked.day ?? latest?.day;
  return day === undefined ? undefined : decidedOn(turn, day);
}
