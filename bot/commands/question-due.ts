import { listCard, PAGE } from '../../cards/items/list.ts';
import { dayText, meetingName } from '../../cards/parts/dates.ts';
import { words } from '../../cards/words.ts';
import { dueDay } from '../../domain/items/due.ts';
import { byDue } from '../../domain/items/listing.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import { comingUp } from '../../domain/meetings/agenda.ts';
import { nextMeeting, ongoingMeeting, type Meeting } from '../../domain/meetings/meeting.ts';
import { isOf } from '../../domain/people/members.ts';
import type { DueAsked } from '../../domain/swedish/typed/due-asked.ts';
import { dayOf, type Day } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import { readersOwn } from '../readers-own.ts';
import type { Turn } from '../turn.ts';

/** The meeting that is asked of, by its day or as the next one. */
function meetingOf({ state, now }: Turn, { when }: DueAsked): Meeting | undefined {
  const { meetings } = state;
  return when.kind === 'date'
    ? meetings.find(({ day, cancelled }) => day === when.day && !cancelled)
    : (ongoingMeeting(meetings, now) ?? nextMeeting(meetings, now));
}

/** Whether a party is the one asked about, or one that they act for. */
function isTheirs({ state }: Turn, asked: Party): (party: Party) => boolean {
  const member = asked.kind === 'member' ? state.members.find(({ id }) => id === asked.id) : undefined;
  return (party) => partyKey(party) === partyKey(asked) || (member !== undefined && isOf(party, member, state.groups));
}

/**
 * Answers what is to be done by a day or a meeting, late things too, or what is brought up there; of one party where the
 * question names it. undefined where the meeting that is asked of isn't planned.
 */
export function answerDue(turn: Turn, asked: DueAsked, party: Party | undefined): Answer | undefined {
  const { state, now } = turn;
  const meeting = meetingOf(turn, asked);
  const day: Day | undefined = meeting?.day ?? (asked.when.kind === 'date' ? asked.when.day : undefined);
  if (day === undefined || (asked.of === 'topics' && meeting === undefined)) return undefined;
  const theirs = party && isTheirs(turn, party);
  const tasks = state.items.filter(({ kind, due, lines }) => {
    const last = dueDay(due, state.meetings);
    const isAsked = theirs === undefined || lines.some((line) => !line.done && theirs(line.party));
    return kind === 'assignment' && isAsked && last !== undefined && last <= day;
  });
  const topics = meeting ? comingUp(meeting, state, now).filter(({ kind }) => kind === 'topic') : [];
  const items = asked.of === 'topics' ? topics : byDue(tasks, state.meetings);
  const name = meeting ? meetingName(meeting, dayOf(now)) : dayText(day, dayOf(now));
  const { dueBy, dueByOf, broughtUpAt, nothingDueBy, nothingBroughtUp } = words.list;
  const title = asked.of === 'topics' ? broughtUpAt(name) : party ? dueByOf(party.name, name) : dueBy(name);
  return {
    card: listCard({
      title: `${title} (${items.length})`,
      items: items.slice(0, PAGE),
      none: asked.of === 'topics' ? nothingBroughtUp : nothingDueBy,
      first: theirs ?? readersOwn(turn),
      ...(items.length > PAGE ? { range: words.common.range(1, PAGE, items.length) } : {}),
      ...{ state, now },
    }),
  };
}
