import { startOf, standing, type Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dueAt } from '../../domain/meetings/planning.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { meetingName, meetingTime } from '../parts/dates.ts';
import {
  card,
  heading,
  labelled,
  says,
  subheading,
  success,
  type Action,
  type Card,
  type Element,
} from '../parts/element.ts';
import { joinActions } from './meeting-word.ts';
import { itemRow } from '../parts/rows.ts';
import { capital, joined, press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Rows of what is due at it, before the rest is counted. */
const MOST_ROWS = 12;

function dueElements(meeting: Meeting, state: NetworkState, now: Instant): Element[] {
  const due = dueAt(meeting, state.items);
  if (due.length === 0) return [];
  const left = due.length - MOST_ROWS;
  return [
    subheading(words.meeting.due(due.length)),
    ...due.slice(0, MOST_ROWS).map((item) => itemRow(item, state, now)),
    ...(left > 0 ? [says(words.common.moreLeft(left))] : []),
  ];
}

function presentElements({ present = [] }: Meeting): Element[] {
  if (present.length === 0) return [];
  return [labelled(words.meeting.present(present.length), joined(present.map(({ name }) => name)))];
}

function actionsFor(meeting: Meeting, state: NetworkState, now: Instant, runs: boolean): Action[] {
  const at = { network: state.network.id, meeting: meeting.id };
  const stands = standing(meeting, now);
  const begun = startOf(meeting) <= now;
  const { again, cancel, notes, all } = words.meeting.press;
  return [
    ...(stands === 'planned' ? joinActions(meeting) : []),
    ...(runs ? [button('changeMeeting', stands === 'cancelled' ? again : press.edit, at)] : []),
    ...(runs && stands === 'planned' && !begun ? [button('cancelMeeting', cancel, at)] : []),
    ...(runs && stands !== 'cancelled' && begun ? [button('present', words.meeting.press.present, at)] : []),
    ...(stands !== 'cancelled' && begun ? [button('notesFile', notes, at)] : []),
    button('meetings', all, { network: state.network.id }),
  ];
}

/**
 * One meeting: when, where, who leads it, and what is due at it. `runs` is false on a card that nobody reads but one who
 * may not change meetings: what would be refused is no button of it.
 */
export function meetingDetails(
  meeting: Meeting,
  state: NetworkState,
  now: Instant,
  said: { readonly banner?: string; readonly undo?: string; readonly runs?: boolean } = {},
): Card {
  const today = dayOf(now);
  const { place, theme, chair, secretary } = meeting;
  const stands = standing(meeting, now);
  const ongoing = stands === 'planned' && startOf(meeting) <= now;
  const title = words.meeting.heading[ongoing ? 'ongoing' : stands];
  return card(
    [
      ...(said.banner === undefined ? [] : [success(said.banner)]),
      heading(title(meetingName(meeting, today))),
      says(capital(meetingTime(meeting, today)), { weight: 'bolder' }),
      ...(theme === '' ? [] : [labelled(words.meeting.theme, theme)]),
      ...(place === '' ? [] : [labelled(words.meeting.place, place)]),
      ...(chair === undefined ? [] : [labelled(words.meeting.chair, chair.name)]),
      ...(secretary === undefined ? [] : [labelled(words.meeting.secretary, secretary.name)]),
      ...presentElements(meeting),
      ...dueElements(meeting, state, now),
    ],
    [
      ...actionsFor(meeting, state, now, said.runs ?? true),
      ...(said.undo === undefined
        ? []
        : [button('undo', press.undo, { network: state.network.id, operation: said.undo })]),
    ],
  );
}
