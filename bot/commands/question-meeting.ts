import { dayText, meetingTime } from '../../cards/parts/dates.ts';
import { words } from '../../cards/words.ts';
import { nextMeeting, ongoingMeeting, standing, type Meeting } from '../../domain/meetings/meeting.ts';
import { meetingsNamed } from '../../domain/meetings/meeting-named.ts';
import { meetingAsked } from '../../domain/swedish/typed/meeting-asked.ts';
import { asksForMeeting } from '../../domain/swedish/typed/question.ts';
import { dayOf } from '../../domain/time.ts';
import type { Turn } from '../turn.ts';
import type { Found } from './question-party.ts';

/** As many as there is room for buttons of. */
const MOST_MEETINGS = 3;

function nextOne({ state, now }: Turn): Found {
  const meeting = ongoingMeeting(state.meetings, now) ?? nextMeeting(state.meetings, now);
  if (meeting === undefined) return { answer: words.refusals.noPlannedMeeting, items: [], commands: ['möten'] };
  const answer = words.nearly.question.meeting(meetingTime(meeting, dayOf(now)), meeting.place);
  return { answer, items: [], commands: ['nästa möte', 'möten'] };
}

/** When and where a meeting is, and that it has been or has no place. */
function told({ now }: Turn, meeting: Meeting): string {
  const { meetingCalled, hasBeen, noPlace, byLink } = words.nearly.question;
  const { theme, place, link } = meeting;
  const where = place !== '' ? place : link === undefined ? '' : byLink;
  const isHeld = standing(meeting, now) === 'held';
  return [
    meetingCalled(theme, meetingTime(meeting, dayOf(now)), where),
    ...(isHeld ? [hasBeen] : where === '' ? [noPlace] : []),
  ].join(' ');
}

/** When and where the meetings are that a question calls by words of their theme, or else the next one where it asks for that; undefined for any other question. */
export function aboutMeeting(turn: Turn, text: string): Found | undefined {
  const { state, now } = turn;
  const named = meetingsNamed(meetingAsked(text) ?? [], state.meetings, now).slice(0, MOST_MEETINGS);
  const [first, ...others] = named;
  if (first === undefined) return asksForMeeting(text) ? nextOne(turn) : undefined;
  const days = new Set(named.map(({ day }) => day));
  return {
    answer: told(turn, first),
    items: [],
    more: others.map((meeting) => ({ answer: told(turn, meeting), items: [] })),
    commands: [...[...days].map((day) => words.nearly.question.showMeeting(dayText(day, dayOf(now)))), 'möten'],
  };
}
