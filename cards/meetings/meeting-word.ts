import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { countDueAt } from '../../domain/meetings/planning.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { meetingName, meetingTime } from '../parts/dates.ts';
import { card, heading, labelled, says, subheading, type Action, type Card, type Element } from '../parts/element.ts';
import { newDueText } from '../items/proposal.ts';
import { rowTitle } from '../parts/rows.ts';
import { words } from '../words.ts';

function headingFor(meeting: Meeting, before: Meeting | undefined, now: Instant): string {
  const was = before ?? meeting;
  const name = meetingName(was, dayOf(now));
  const { cancelled, again, edited, moved } = words.meeting.changed;
  if (meeting.cancelled) return cancelled(name);
  if (was.cancelled) return again(name);
  return was.day === meeting.day ? edited(name) : moved(name);
}

/** The link to a meeting that is held from afar. */
export function joinActions({ link }: Meeting): Action[] {
  return link === undefined ? [] : [{ type: 'Action.OpenUrl', title: words.meeting.press.join, url: link }];
}

/** Things that are told of before the rest is counted. */
const MOST_ROWS = 12;

/** What follows a meeting that is on, and where what was due at one that is cancelled has gone. */
function dueElements(meeting: Meeting, elsewhere: readonly Item[], state: NetworkState, now: Instant): Element[] {
  if (!meeting.cancelled) {
    const count = countDueAt(meeting, state.items);
    return count === undefined ? [] : [says(words.meeting.follows(count))];
  }
  if (elsewhere.length === 0) return [];
  const left = elsewhere.length - MOST_ROWS;
  return [
    subheading(words.meeting.changed.wereDue),
    ...elsewhere
      .slice(0, MOST_ROWS)
      .map((item) => labelled(`${rowTitle(item)}:`, newDueText(item.due, { state, now }))),
    ...(left > 0 ? [says(words.common.moreLeft(left))] : []),
  ];
}

/**
 * Says to everyone that a meeting is moved, cancelled or on again; `before` is how it stood, and `elsewhere` is what was due
 * at it and is due at another time now.
 */
export function changedCard(
  meeting: Meeting,
  before: Meeting | undefined,
  elsewhere: readonly Item[],
  state: NetworkState,
  now: Instant,
): Card {
  const time = says(words.meeting.time(meetingTime(meeting, dayOf(now))), { weight: 'bolder', spacing: 'small' });
  const place = meeting.place === '' ? [] : [labelled(words.meeting.place, meeting.place)];
  return card(
    [
      heading(headingFor(meeting, before, now)),
      ...(meeting.theme === '' ? [] : [labelled(words.meeting.theme, meeting.theme)]),
      ...(meeting.cancelled ? [] : [time, ...place]),
      ...dueElements(meeting, elsewhere, state, now),
    ],
    [
      ...(meeting.cancelled ? [] : joinActions(meeting)),
      button('meeting', words.meeting.press.show, { network: state.network.id, meeting: meeting.id }),
    ],
  );
}
